//! For machines that read the site for people: sitemap, robots, Atom.

mod atom;
mod base;
mod robots;
mod sitemap;
mod xml;

pub(crate) use atom::atom;
pub(crate) use robots::robots;
pub(crate) use sitemap::sitemap;
