//! Whether a text's HTML can do anything: judged by a browser's parser, without the lists of the sanitiser.

use html5ever::{
    ParseOpts, parse_document, serialize,
    serialize::{SerializeOpts, TraversalScope},
    tendril::TendrilSink,
};
use markup5ever_rcdom::{Handle, NodeData, RcDom, SerializableHandle};
use url::Url;

/// Elements that run something, load something, send something, or change what stands around them.
const HARMFUL: &[&str] = &[
    "animate",
    "annotation-xml",
    "applet",
    "base",
    "body",
    "button",
    "dialog",
    "embed",
    "foreignobject",
    "form",
    "frame",
    "frameset",
    "head",
    "html",
    "iframe",
    "link",
    "main",
    "marquee",
    "meta",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "plaintext",
    "portal",
    "script",
    "select",
    "set",
    "slot",
    "style",
    "svg",
    "template",
    "textarea",
    "title",
    "use",
    "xmp",
];

/// Attributes whose value a browser follows or loads.
const ADDRESSES: &[&str] = &[
    "action",
    "archive",
    "background",
    "cite",
    "classid",
    "codebase",
    "data",
    "formaction",
    "href",
    "icon",
    "longdesc",
    "manifest",
    "ping",
    "poster",
    "profile",
    "src",
    "srcset",
    "usemap",
    "xlink:href",
];

/// Attributes whose value a browser loads without being asked.
const LOADED: &[&str] = &["background", "poster", "src", "srcset"];

/// What in a text's HTML could do harm on a page of the site; empty where nothing could.
pub(crate) fn harms(html: &str) -> Vec<String> {
    let mut harms = Vec::new();
    let once = page_with(html);
    look(&once, &mut harms);
    // Some HTML means another thing when it is read a second time.
    if let Some(main) = main_of(&once) {
        let mut again = Vec::new();
        let options = SerializeOpts {
            traversal_scope: TraversalScope::ChildrenOnly(None),
            ..SerializeOpts::default()
        };
        serialize(&mut again, &SerializableHandle::from(main), options).unwrap();
        look(&page_with(&String::from_utf8(again).unwrap()), &mut harms);
    }
    harms
}

/// A page as this site has it, with the text between two marks.
fn page_with(html: &str) -> RcDom {
    let page = format!("<!DOCTYPE html><body><main>{html}</main><footer></footer>");
    parse_document(RcDom::default(), ParseOpts::default()).one(page)
}

fn main_of(page: &RcDom) -> Option<Handle> {
    let html = child(&page.document, "html")?;
    child(&child(&html, "body")?, "main")
}

fn child(parent: &Handle, name: &str) -> Option<Handle> {
    let children = parent.children.borrow();
    children
        .iter()
        .find(|child| name_of(child) == Some(name.to_owned()))
        .cloned()
}

fn name_of(node: &Handle) -> Option<String> {
    match &node.data {
        NodeData::Element { name, .. } => Some(name.local.to_string()),
        _ => None,
    }
}

fn look(page: &RcDom, harms: &mut Vec<String>) {
    let Some(main) = main_of(page) else {
        return harms.push("the page is no longer there".to_owned());
    };
    let body = child(&child(&page.document, "html").unwrap(), "body").unwrap();
    let around: Vec<_> = body.children.borrow().iter().map(name_of).collect();
    if around != [Some("main".to_owned()), Some("footer".to_owned())] {
        harms.push(format!("the text reaches out of its place: {around:?}"));
    }
    // A list and not calls: however deep it is, it is looked at.
    let mut nodes: Vec<Handle> = main.children.borrow().clone();
    while let Some(node) = nodes.pop() {
        nodes.extend(node.children.borrow().iter().cloned());
        if let NodeData::Element { name, attrs, .. } = &node.data {
            let name = name.local.to_lowercase();
            if HARMFUL.contains(&name.as_str()) {
                harms.push(format!("<{name}>"));
            }
            for attribute in attrs.borrow().iter() {
                let (key, value) = (attribute.name.local.to_lowercase(), &attribute.value);
                harms.extend(harm_of_attribute(&name, &key, value));
            }
            let names = attrs.borrow();
            let has = |key: &str, value: &str| {
                let mut names = names.iter();
                names.any(|it| &*it.name.local == key && &*it.value == value)
            };
            if name == "input" && !(has("type", "checkbox") && has("disabled", "")) {
                harms.push("a field that can be filled in".to_owned());
            }
        }
    }
}

fn harm_of_attribute(element: &str, name: &str, value: &str) -> Option<String> {
    let harm = || Some(format!("<{element} {name}=\"{value}\">"));
    if name.starts_with("on") || ["style", "srcdoc", "target", "is", "nonce"].contains(&name) {
        return harm();
    }
    // The page's own parts have ids with a colon.
    if name == "id" && (value.contains(':') || value.contains(char::is_whitespace)) {
        return harm();
    }
    if !ADDRESSES.contains(&name) {
        return None;
    }
    let site = Url::parse("https://site.example/fr/courses/c/m/b").unwrap();
    let Ok(address) = site.join(value) else {
        return harm();
    };
    let at_home = address.origin() == site.origin();
    let fine = match name {
        _ if LOADED.contains(&name) => at_home && address.path().starts_with("/media/"),
        _ => {
            at_home && (value.starts_with('/') || value.starts_with('#'))
                || ["http:", "https:", "mailto:"]
                    .iter()
                    .any(|scheme| value.to_ascii_lowercase().starts_with(scheme))
        }
    };
    if fine && ["http", "https", "mailto"].contains(&address.scheme()) {
        return None;
    }
    harm()
}

#[cfg(test)]
mod tests {
    use super::harms;

    #[test]
    fn the_judge_sees_what_a_browser_would_do() {
        for bad in [
            "<p><script>x</script>",
            "<p onclick=x>a",
            "<b style=x>",
            "<a href=\"java\tscript:x\">a</a>",
            "<a href=\" javascript:x\">a</a>",
            "<a href=\"x:y\">a</a>",
            "<img src=\"https://elsewhere.example/a.png\">",
            "<img src=\"//elsewhere.example/media/a.png\">",
            "</main><p>a",
            "<svg><a xlink:href=x>",
            "<math><annotation-xml></annotation-xml></math>",
            "<input>",
            "<i id=\"page:content\">",
            "<!-- a",
            "<textarea>",
        ] {
            assert!(!harms(bad).is_empty(), "{bad}");
        }
        let good = "<p>a <a href=\"/fr/x\">b</a> <a href=\"#c\">c</a> <a href=\"mailto:a@b.example\">d</a>\
            <img src=\"/media/x/a.png\"></p><ul><li><input type=\"checkbox\" disabled=\"\"></li></ul>";
        assert_eq!(harms(good), Vec::<String>::new());
    }
}
