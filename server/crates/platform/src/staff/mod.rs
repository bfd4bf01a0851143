//! Looking after accounts: what administrators do, on the site or on the command line. Each act is noted.

mod act;
mod find;
mod made_password;

pub use act::{Act, Actor, StaffError};
pub use find::{FoundAccounts, Notes, PAGE_OF_ACCOUNTS};
