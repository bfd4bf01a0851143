//! What is in force and where it comes from, for people; without the secrets.

use super::{
    key::{Key, Kind},
    sources::Sources,
    value::Value,
};

/// In place of a secret.
const HIDDEN: &str = "***";

/// One line a key, in the notation of the file, with the origin of its value behind it. What nobody said is a comment.
pub(super) fn shown(sources: &Sources, keys: &[&'static Key]) -> String {
    let mut text = String::new();
    let mut table = None;
    for key in keys {
        let (section, name) = match key.name.split_once('.') {
            Some((section, name)) => (Some(section), name),
            None => (None, key.name),
        };
        if section != table {
            table = section;
            text.push_str(&format!("\n[{}]\n", section.unwrap_or_default()));
        }
        text.push_str(&match sources.given(key) {
            Some((value, origin)) => {
                let said = format!("{name} = {}", written(key.kind, value));
                format!("{said:<48}  # {origin}\n")
            }
            None => format!("# {name} is not set\n"),
        });
    }
    text
}

/// A value as the file writes it.
fn written(kind: Kind, value: &Value) -> String {
    match value {
        Value::Text(_) if kind == Kind::Secret => quoted(HIDDEN),
        Value::Text(text) if kind == Kind::Url => quoted(&without_password(text)),
        Value::Text(text) => quoted(text),
        Value::Path(path) => quoted(&path.to_string_lossy()),
        Value::Flag(flag) => flag.to_string(),
        Value::Number(number) => number.to_string(),
        Value::List(parts) => {
            let parts: Vec<_> = parts.iter().map(|part| quoted(part)).collect();
            format!("[{}]", parts.join(", "))
        }
    }
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// An address without the passwords that stand in it: before the host, or as a parameter. What cannot be told apart is
/// hidden altogether.
fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return HIDDEN.to_owned();
    };
    let (rest, query) = match rest.split_once('?') {
        Some((rest, query)) => (rest, Some(query)),
        None => (rest, None),
    };
    // The last `@`: a password may hold one that nobody escaped.
    let rest = match rest.rsplit_once('@') {
        Some((user, host)) => {
            let user = user.split_once(':').map_or(user, |(user, _password)| user);
            let secret = if user.len() < rest.len() - host.len() - 1 {
                format!(":{HIDDEN}")
            } else {
                String::new()
            };
            format!("{user}{secret}@{host}")
        }
        None => rest.to_owned(),
    };
    let query = query.map(|query| {
        let parts: Vec<_> = query
            .split('&')
            .map(|part| match part.split_once('=') {
                Some((name, _)) if name.to_ascii_lowercase().contains("password") => {
                    format!("{name}={HIDDEN}")
                }
                _ => part.to_owned(),
            })
            .collect();
        format!("?{}", parts.join("&"))
    });
    format!("{scheme}://{rest}{}", query.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_password_is_shown_wherever_it_stands_in_an_address() {
        for (url, shown) in [
            (
                "postgres://me:GEHEIM@host:5432/x",
                "postgres://me:***@host:5432/x",
            ),
            ("postgres://me:GE@HEIM@host/x", "postgres://me:***@host/x"),
            (
                "postgres://me:GE:HEIM@host/x?sslmode=require",
                "postgres://me:***@host/x?sslmode=require",
            ),
            (
                "postgres://host/x?user=me&password=GEHEIM",
                "postgres://host/x?user=me&password=***",
            ),
            (
                "postgres://host/x?Password=GEHEIM&a",
                "postgres://host/x?Password=***&a",
            ),
            ("postgres://me@host/x", "postgres://me@host/x"),
            ("postgres://me:@host/x", "postgres://me:***@host/x"),
            (
                "sqlite:///var/lib/ardoise.db",
                "sqlite:///var/lib/ardoise.db",
            ),
            ("GEHEIM", "***"),
        ] {
            assert_eq!(without_password(url), shown, "{url}");
        }
    }

    #[test]
    fn what_is_shown_can_be_read_as_a_file_again() {
        for text in ["a", "a \"b\" c", "a\\b", "a'b", "é\tü", ""] {
            let file = format!("x = {}", written(Kind::Text, &Value::Text(text.to_owned())));
            let read: toml::Table = toml::from_str(&file).unwrap();
            assert_eq!(read["x"].as_str(), Some(text), "{file}");
        }
    }
}
