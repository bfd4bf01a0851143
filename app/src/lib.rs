//! The Leptos application: what a page is.
//!
//! Pages are components that the server renders from view types ([`shared`]); the browser runs islands alone
//! ([`islands`]). Domain types are turned into view types in one place, `ssr`.

#![allow(
    unreachable_pub,
    reason = "leptos' macros make a `pub` type of each component"
)]

pub mod components;
pub mod i18n;
pub mod islands;
#[cfg(feature = "ssr")]
mod linked_data;
#[cfg(feature = "ssr")]
pub mod pages;
pub mod server_fns;
pub mod shared;
#[cfg(feature = "ssr")]
pub mod ssr;
