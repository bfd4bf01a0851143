//! Who holds the rights on a medium, and what others may do with it.

/// What is said about the rights on a medium.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rights {
    /// Copyright notices, each whole, as they were written: `2023 Ada Lovelace <ada@example.org>`.
    pub copyright: Vec<String>,
    /// SPDX expression. Several that were given all apply, and are joined by `AND`.
    pub licence: Option<String>,
}

impl Rights {
    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.copyright.is_empty() && self.licence.is_none()
    }

    /// The names in the copyright notices, each once: without signs, years and addresses.
    #[must_use]
    pub fn holders(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for notice in &self.copyright {
            let name = holder(notice);
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}

/// The name in a copyright notice; the whole notice where nothing else is left.
fn holder(notice: &str) -> String {
    let mut name = without_addresses(notice);
    // Each turn takes something away, or is the last.
    loop {
        let rest = without_lead(&name);
        if rest.len() == name.len() {
            break;
        }
        name = rest.to_owned();
    }
    let name = without_year_at_end(&name);
    let name = name.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':'));
    let shown = if name.is_empty() { notice } else { name };
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A notice without what stands between `<` and `>`: a mail or web address.
fn without_addresses(notice: &str) -> String {
    let mut name = String::new();
    let mut rest = notice;
    while let Some((before, after)) = rest.split_once('<')
        && let Some((_address, after)) = after.split_once('>')
    {
        name.push_str(before);
        rest = after;
    }
    name + rest
}

/// A notice without the sign, the word or the years that it begins with.
fn without_lead(notice: &str) -> &str {
    const SIGNS: &[&str] = &["©", "(c)", "&copy;", "copyright", "copr."];
    let notice = notice
        .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ':' | '-' | '–'));
    for sign in SIGNS {
        if let Some(start) = notice.get(..sign.len())
            && start.eq_ignore_ascii_case(sign)
        {
            let rest = notice.get(sign.len()..).unwrap_or_default();
            // “Copyrighters” is a name.
            if !rest.starts_with(char::is_alphanumeric) || !sign.ends_with(char::is_alphanumeric) {
                return rest;
            }
        }
    }
    match notice.get(..4) {
        Some(year)
            if is_year(year)
                && !notice
                    .get(4..)
                    .unwrap_or_default()
                    .starts_with(char::is_alphanumeric) =>
        {
            notice.get(4..).unwrap_or_default()
        }
        _ => notice,
    }
}

/// “Ada, 2019”: what follows the last comma is a year.
fn without_year_at_end(notice: &str) -> &str {
    match notice.trim_end().rsplit_once(',') {
        Some((name, year)) if is_year(year.trim()) => name,
        _ => notice,
    }
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_in_a_copyright_notice() {
        for (notice, name) in [
            ("2023 Ada Lovelace <ada@example.org>", "Ada Lovelace"),
            ("© 2019-2023 Framasoft", "Framasoft"),
            (
                "Copyright (C) 2019, 2021–2023 Free Software Foundation Europe e.V. <https://fsfe.org>",
                "Free Software Foundation Europe e.V.",
            ),
            (
                "copyright © 2020: l’équipe  d’Ardoise",
                "l’équipe d’Ardoise",
            ),
            ("Ada, 2019", "Ada"),
            ("2019", "2019"),
            ("© ", "©"),
            ("42 Lines, Inc.", "42 Lines, Inc."),
            ("1984Films", "1984Films"),
            ("Copyrighters Ltd", "Copyrighters Ltd"),
            ("Éva <a> & Zoé <b>", "Éva & Zoé"),
            ("a < b", "a < b"),
            ("", ""),
        ] {
            assert_eq!(holder(notice), name, "{notice}");
        }
    }

    #[test]
    fn each_name_is_said_once() {
        let rights = Rights {
            copyright: ["2019 Ada", "2021 Ada <a@b>", "Grace"]
                .map(str::to_owned)
                .to_vec(),
            licence: None,
        };
        assert_eq!(rights.holders(), ["Ada", "Grace"]);
        assert!(!rights.is_empty() && Rights::default().is_empty());
    }

    #[test]
    fn a_hostile_notice_costs_little() {
        for notice in [
            "©".repeat(30_000),
            "2019 ".repeat(20_000),
            "<".repeat(60_000),
            "<>".repeat(30_000),
        ] {
            let _name = holder(&notice);
        }
    }
}
