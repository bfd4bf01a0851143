//! `peertube` of `site.yml`.

use crate::{
    diagnostic::{Diagnostics, SourceFile},
    front_matter::{Fields, Node, Value},
    peertube::{host_in, host_name},
};

/// The hosts, each once, as browsers write them. What names none was reported.
pub(super) fn read(
    file: &SourceFile,
    fields: &Fields<'_>,
    node: &Node,
    diagnostics: &mut Diagnostics,
) -> Vec<String> {
    let nodes = match &node.value {
        Value::List(nodes) => nodes.iter().collect(),
        _ => vec![node],
    };
    let mut hosts = Vec::new();
    for node in nodes {
        let Some(text) = fields.text_of("peertube", node, diagnostics) else {
            continue;
        };
        match host_name(&text) {
            Some(host) if hosts.contains(&host) => {}
            Some(host) => hosts.push(host),
            None => diagnostics.push(file.error(
                "value-invalid",
                node.range.clone(),
                format!("`{text}` is not the name of a host"),
                match host_in(&text) {
                    Some(host) => format!("write `{host}`"),
                    None => "write the name alone: `peertube: [framatube.org]`".to_owned(),
                },
            )),
        }
    }
    hosts
}
