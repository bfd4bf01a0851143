//! Front matter and `site.yml`: YAML to typed values, every mistake with its place.

mod fields;
mod keys;
mod node;
mod quoting;
mod split;
mod values;
mod yaml;

pub(crate) use fields::Fields;
pub(crate) use keys::{CourseKeys, ItemKeys, ModuleKeys, PageKeys};
pub(crate) use node::{Node, Value};
pub(crate) use split::split;
pub(crate) use values::read_licence;
pub(crate) use yaml::read_yaml;
