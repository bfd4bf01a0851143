//! The words and links of Markdown, read by a reader that shares nothing with the program: marks are skipped character by
//! character, and what is left are words.

use std::collections::BTreeMap;

/// What a reader of a text should find on its page.
#[derive(Debug, Default)]
pub(crate) struct Source {
    /// Word → how often.
    pub(crate) words: BTreeMap<String, usize>,
    /// The text and the address of every link, in their order.
    pub(crate) links: Vec<(String, String)>,
    /// The address of every image.
    pub(crate) images: Vec<String>,
}

/// Counts words: runs of letters and digits, in small letters. Marks that may stand within a word are none.
pub(crate) fn count(text: &str, words: &mut BTreeMap<String, usize>) {
    let text: String = text
        .chars()
        .filter(|c| !matches!(c, '*' | '`' | '~' | '\\' | '\u{200d}' | '\u{fe0f}'))
        .collect();
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        if !word.is_empty() {
            *words.entry(word.to_lowercase()).or_default() += 1;
        }
    }
}

/// How many words of the first are missing in the second, and which.
pub(crate) fn missing(
    wanted: &BTreeMap<String, usize>,
    found: &BTreeMap<String, usize>,
) -> Vec<(String, usize)> {
    wanted
        .iter()
        .filter_map(|(word, count)| {
            let less = count.saturating_sub(found.get(word).copied().unwrap_or(0));
            (less > 0).then(|| (word.clone(), less))
        })
        .collect()
}

/// Reads a text. `is_shown` says whether a line of code between fences is shown, given the word behind the fence.
pub(crate) fn read(markdown: &str, is_shown: impl Fn(&str, &str) -> bool) -> Source {
    let markdown = markdown.replace("\r\n", "\n");
    let (text, code) = parted(without_front_matter(&markdown), is_shown);
    let definitions = definitions(&text);
    let mut source = Source::default();
    count(&code, &mut source.words);
    for block in blocks(&text, &definitions) {
        let mut scanner = Scanner {
            rest: &block,
            definitions: &definitions,
            source: &mut source,
            out: String::new(),
        };
        scanner.run();
        let out = scanner.out;
        count(&out, &mut source.words);
    }
    source
}

fn without_front_matter(text: &str) -> &str {
    text.strip_prefix("---\n")
        .and_then(|rest| rest.split_once("\n---\n"))
        .map_or(text, |(_, rest)| rest)
}

/// The text, and the code between fences.
fn parted(text: &str, is_shown: impl Fn(&str, &str) -> bool) -> (String, String) {
    let (mut prose, mut code) = (String::new(), String::new());
    let mut fence: Option<(String, String)> = None;
    let mut hidden = false;
    for line in text.lines() {
        let shown = match &fence {
            Some(_) => line.to_owned(),
            None => without_comments(line, &mut hidden),
        };
        if hidden && shown.trim().is_empty() {
            continue;
        }
        let line = shown.as_str();
        let bare = line.trim_start_matches([' ', '>']);
        // A fence may begin on the line of its list item.
        let bare = bare.strip_prefix("- ").unwrap_or(bare).trim_start();
        match &fence {
            Some((marks, info)) => {
                let closes = bare.starts_with(marks.as_str())
                    && bare.trim_end().chars().all(|c| marks.starts_with(c));
                if closes {
                    fence = None;
                    prose.push('\n');
                } else if is_shown(info, bare) {
                    code.push_str(line);
                    code.push('\n');
                }
            }
            None if bare.starts_with("```") || bare.starts_with("~~~") => {
                let sign = bare.chars().next().unwrap();
                let marks: String = bare.chars().take_while(|c| *c == sign).collect();
                let info = bare[marks.len()..].trim().to_owned();
                fence = Some((marks, info));
            }
            None => {
                prose.push_str(line);
                prose.push('\n');
            }
        }
    }
    (prose, code)
}

/// A line without its comments; `hidden` says whether one is open.
fn without_comments(line: &str, hidden: &mut bool) -> String {
    let mut out = String::new();
    let mut rest = line;
    loop {
        let mark = if *hidden { "-->" } else { "<!--" };
        let Some((before, after)) = rest.split_once(mark) else {
            break;
        };
        if !*hidden {
            out.push_str(before);
        }
        *hidden = !*hidden;
        rest = after;
    }
    if !*hidden {
        out.push_str(rest);
    }
    out
}

/// `[label]: address`, the address on the line or on the next one.
fn definitions(text: &str) -> BTreeMap<String, String> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = BTreeMap::new();
    for (number, line) in lines.iter().enumerate() {
        if let Some((label, rest)) = definition(line) {
            let next = lines.get(number + 1).copied().unwrap_or("");
            let written = if rest.is_empty() { next.trim() } else { rest };
            let address = written.split_whitespace().next().unwrap_or("");
            found.insert(
                label.to_lowercase(),
                address.trim_matches(['<', '>']).to_owned(),
            );
        }
    }
    found
}

fn definition(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start_matches([' ', '>']);
    let (label, rest) = line.strip_prefix('[')?.split_once("]:")?;
    (!label.starts_with('^') && !label.contains(']')).then_some((label, rest.trim()))
}

/// The text between empty lines, without definitions.
fn blocks(text: &str, definitions: &BTreeMap<String, String>) -> Vec<String> {
    let mut blocks = vec![String::new()];
    let mut skip = false;
    for line in text.lines() {
        if std::mem::take(&mut skip) {
            continue;
        }
        let defines =
            definition(line).filter(|(label, _)| definitions.contains_key(&label.to_lowercase()));
        if let Some((_, rest)) = defines {
            skip = rest.is_empty();
            continue;
        }
        let bare = line.trim_start_matches([' ', '>']);
        // A cell, an item or a line of a table ends what was open: no backtick is paired across it.
        if bare.is_empty() || bare.starts_with(['|', '#']) || bare.starts_with("- ") {
            blocks.push(String::new());
        }
        // The mark of a callout is its kind, which the page says in a word of the reader's language.
        let marked = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"]
            .iter()
            .any(|kind| bare.trim_end() == format!("[!{kind}]"));
        // The number of a list's item is the browser's.
        let digits = bare.chars().take_while(char::is_ascii_digit).count();
        let item = bare[digits..].strip_prefix(". ").filter(|_| digits > 0);
        let bare = item.unwrap_or(bare);
        if let Some(block) = blocks.last_mut().filter(|_| !marked) {
            block.push_str(bare);
            block.push('\n');
        }
    }
    blocks
}

struct Scanner<'a> {
    rest: &'a str,
    definitions: &'a BTreeMap<String, String>,
    source: &'a mut Source,
    out: String,
}

impl Scanner<'_> {
    fn run(&mut self) {
        while let Some(c) = self.rest.chars().next() {
            let handled = match c {
                '\\' => self.escaped(),
                '`' => self.code(),
                '<' => self.tag(),
                '!' if self.rest.starts_with("![") => self.link(true),
                '[' => self.link(false),
                '&' => self.entity(),
                _ => false,
            };
            if !handled {
                self.out.push(c);
                self.rest = &self.rest[c.len_utf8()..];
            }
        }
    }

    fn escaped(&mut self) -> bool {
        self.rest = &self.rest[1..];
        if let Some(c) = self.rest.chars().next() {
            self.out.push(c);
            self.rest = &self.rest[c.len_utf8()..];
        }
        true
    }

    fn code(&mut self) -> bool {
        let marks = self.rest.chars().take_while(|c| *c == '`').count();
        let fence = "`".repeat(marks);
        let after = &self.rest[marks..];
        let mut at = 0;
        while let Some(found) = after[at..].find(&fence) {
            let start = at + found;
            let run = after[start..].chars().take_while(|c| *c == '`').count();
            if run == marks {
                self.out.push_str(&after[..start]);
                self.rest = &after[start + marks..];
                return true;
            }
            at = start + run;
        }
        self.out.push_str(&fence);
        self.rest = after;
        true
    }

    fn tag(&mut self) -> bool {
        let Some(end) = self.rest.find('>') else {
            return false;
        };
        let inside = &self.rest[1..end];
        let starts = inside
            .trim_start_matches('/')
            .starts_with(|c: char| c.is_ascii_alphabetic());
        if !starts {
            return false;
        }
        if inside.contains("://") && !inside.contains(' ') {
            self.out.push_str(inside);
        } else if inside.starts_with("img ") {
            if let Some((_, alt)) = inside.split_once("alt=\"") {
                self.out.push_str(alt.split('"').next().unwrap_or(""));
            }
        } else if !inside.is_empty() {
            // A tag within a word would part it: none of the courses does that.
            self.out.push(' ');
        }
        self.rest = &self.rest[end + 1..];
        true
    }

    fn link(&mut self, image: bool) -> bool {
        if self.rest.starts_with("[^") {
            // A footnote's number, or its label before its text.
            let end = self.rest.find(']').map_or(self.rest.len(), |end| end + 1);
            self.rest = &self.rest[end..];
            self.out.push(' ');
            return true;
        }
        let start = if image { 2 } else { 1 };
        let Some(length) = closing(&self.rest[start..]) else {
            return false;
        };
        let text = &self.rest[start..start + length];
        let after = &self.rest[start + length + 1..];
        let (address, used) = if let Some(inside) = after.strip_prefix('(') {
            let Some(end) = closing_parenthesis(inside) else {
                return false;
            };
            let address = inside[..end].trim().trim_start_matches('<');
            let address = address.split(['>', ' ', '\n']).next().unwrap_or("");
            (address.to_owned(), end + 2)
        } else if let Some(inside) = after.strip_prefix('[') {
            let Some(end) = inside.find(']') else {
                return false;
            };
            let label = if end == 0 { text } else { &inside[..end] };
            match self.definitions.get(&one_line(label).to_lowercase()) {
                Some(address) => (address.clone(), end + 2),
                None => return false,
            }
        } else {
            match self.definitions.get(&one_line(text).to_lowercase()) {
                Some(address) => (address.clone(), 0),
                None => return false,
            }
        };
        let text = text.to_owned();
        self.rest = &after[used..];
        // What stands between the brackets has marks of its own.
        let outer = std::mem::take(&mut self.out);
        let rest = std::mem::take(&mut self.rest);
        let mut inner = Scanner {
            rest: &text,
            definitions: self.definitions,
            source: &mut *self.source,
            out: String::new(),
        };
        inner.run();
        let said = inner.out;
        self.rest = rest;
        self.out = outer;
        if image {
            self.source.images.push(address);
            // What Marp reads (`bg right:40%`, `h:180px`) is where to put the image, and no word for it.
            let words = said.split_whitespace().filter(|word| !word.contains(':'));
            if !said.starts_with("bg") {
                self.out.push_str(&words.collect::<Vec<_>>().join(" "));
            }
        } else {
            self.source.links.push((said.clone(), address));
            self.out.push_str(&said);
        }
        true
    }

    fn entity(&mut self) -> bool {
        let known = [
            ("&amp;", '&'),
            ("&lt;", '<'),
            ("&gt;", '>'),
            ("&nbsp;", ' '),
            ("&mdash;", ' '),
            ("&vert;", '|'),
            ("&quot;", '"'),
        ];
        let Some((name, c)) = known.iter().find(|(name, _)| self.rest.starts_with(name)) else {
            return false;
        };
        self.out.push(*c);
        self.rest = &self.rest[name.len()..];
        true
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where the bracket that is open is closed; code is passed over.
fn closing(text: &str) -> Option<usize> {
    let (mut depth, mut escaped, mut code) = (0_usize, false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => {
                escaped = false;
                continue;
            }
            '\\' => escaped = true,
            '`' => code = !code,
            '[' if !code => depth += 1,
            ']' if !code && depth == 0 => return Some(at),
            ']' if !code => depth -= 1,
            _ => {}
        }
    }
    None
}

fn closing_parenthesis(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(at),
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}
