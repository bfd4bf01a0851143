//! What is read line by line: patches, sessions at a prompt, Markdown.

use super::{
    class::Class,
    cursor::{Cursor, is_blank, length_while},
    grammar::read_named,
};

/// A patch, as `diff -u` and git write it.
pub(super) fn read_diff(cursor: &mut Cursor<'_>) {
    each_line(cursor, |cursor, line| {
        const TITLES: [&str; 8] = [
            "diff ",
            "index ",
            "+++ ",
            "--- ",
            "new file",
            "deleted file",
            "rename ",
            "similarity ",
        ];
        let class = match line.chars().next() {
            _ if TITLES.iter().any(|title| line.starts_with(title)) => Some(Class::Heading),
            Some('@') => Some(Class::Function),
            Some('+' | '>') => Some(Class::Inserted),
            Some('-' | '<') => Some(Class::Deleted),
            _ => None,
        };
        cursor.mark(line.len(), class);
    });
}

/// What was typed at a prompt, and what came of it.
pub(super) fn read_session(cursor: &mut Cursor<'_>) {
    each_line(cursor, |cursor, line| {
        let prompt = prompt(line);
        cursor.mark(prompt, Some(Class::Comment));
        let length = match prompt {
            0 => return,
            _ => line.len() - prompt,
        };
        let language = match line.starts_with(">>>") || line.starts_with("... ") {
            true => "python",
            false => "bash",
        };
        cursor.within(length, |cursor| read_named(language, cursor));
    });
}

/// How many bytes of a line are a prompt: `$ `, `user@host:~$ `, `PS C:\> `, `>>> `.
fn prompt(line: &str) -> usize {
    const LONGEST: usize = 80;
    if line.starts_with(">>> ") || line.starts_with("... ") {
        return 4;
    }
    let near = line.char_indices().take(LONGEST);
    let mut signs = near.filter(|(_, c)| matches!(c, '$' | '#' | '%' | '>'));
    let Some((at, _)) = signs.next() else {
        return 0;
    };
    let (before, after) = (
        line.get(..at).unwrap_or_default(),
        line.get(at + 1..).unwrap_or_default(),
    );
    let named = before.contains(['@', ':', '\\', '/'])
        || before.starts_with("PS ")
        || before.ends_with("sql");
    let is_prompt = (before.trim().is_empty() || (named && !before.trim().contains("  ")))
        && after.starts_with(' ')
        && !before.contains(['"', '(', '=']);
    if is_prompt { at + 2 } else { 0 }
}

/// Markdown as a forge reads it, in rough lines.
pub(super) fn read_markdown(cursor: &mut Cursor<'_>) {
    let mut fence: Option<&str> = None;
    each_line(cursor, |cursor, line| {
        let text = line.trim_start();
        cursor.mark(line.len() - text.len(), None);
        if text.starts_with("```") || text.starts_with("~~~") {
            let mark = text.get(..3).unwrap_or_default();
            match fence {
                None => fence = Some(mark),
                Some(open) if open == mark => fence = None,
                Some(_) => {}
            }
            cursor.mark(text.len(), Some(Class::String));
        } else if fence.is_some() {
            cursor.mark(text.len(), None);
        } else if text.starts_with('#') {
            cursor.mark(text.len(), Some(Class::Heading));
        } else if text == "---" {
            cursor.mark(3, Some(Class::Keyword));
        } else {
            list_mark(cursor, text);
            phrases(cursor);
        }
    });
}

fn list_mark(cursor: &mut Cursor<'_>, text: &str) {
    let digits = length_while(text, |c| c.is_ascii_digit());
    let after = text.get(digits..).unwrap_or_default();
    let length = match digits {
        0 if after.starts_with(['-', '*', '+', '>']) => 1,
        1.. if after.starts_with(['.', ')']) => digits + 1,
        _ => return,
    };
    if text
        .get(length..)
        .is_some_and(|rest| rest.starts_with(is_blank))
    {
        cursor.mark(length, Some(Class::Keyword));
    }
}

/// Code, links and comments in a line.
fn phrases(cursor: &mut Cursor<'_>) {
    while let Some(c) = cursor.peek() {
        match c {
            '\n' => return,
            '`' => {
                cursor.mark(1, Some(Class::String));
                cursor.mark_while(Some(Class::String), |c| c != '`' && c != '\n');
                if cursor.starts_with("`") {
                    cursor.mark(1, Some(Class::String));
                }
            }
            '<' if cursor.starts_with("<!--") => cursor.mark_through("-->", Some(Class::Comment)),
            '(' if cursor.previous() == Some(']') => {
                cursor.mark(1, None);
                cursor.mark_while(Some(Class::Attribute), |c| c != ')' && c != '\n');
            }
            _ => cursor.mark_char(None),
        }
    }
}

/// Reads line by line; what is left of a line is plain.
fn each_line<'a>(cursor: &mut Cursor<'a>, mut read: impl FnMut(&mut Cursor<'a>, &'a str)) {
    while !cursor.is_at_end() {
        let line = cursor.line();
        read(cursor, line);
        cursor.mark_while(None, |c| c != '\n');
        cursor.mark_while(None, |c| c == '\n');
    }
}
