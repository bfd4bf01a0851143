//! Which lines of a text are code between fences.

/// Follows a text line by line.
#[derive(Debug, Default)]
pub(super) struct Fences {
    open: Option<Fence>,
}

#[derive(Debug)]
struct Fence {
    sign: char,
    length: usize,
    quoted: bool,
}

impl Fences {
    /// Whether the next line is code, or a fence itself.
    pub(super) fn is_code(&mut self, line: &str) -> bool {
        if let Some(fence) = &self.open {
            let inside = line.trim_start_matches([' ', '\t', '>']).trim_end();
            // A quote that ends takes its code along.
            if fence.quoted && !line.trim_start().starts_with('>') {
                self.open = None;
                return self.is_code(line);
            }
            let closes = inside.len() >= fence.length && inside.chars().all(|c| c == fence.sign);
            if closes {
                self.open = None;
            }
            return true;
        }
        let inside = without_marks(line);
        let Some(sign) = inside.chars().next().filter(|c| matches!(c, '`' | '~')) else {
            return false;
        };
        let length = inside.chars().take_while(|c| *c == sign).count();
        let info = inside.get(length..).unwrap_or("");
        if length < 3 || (sign == '`' && info.contains('`')) {
            return false;
        }
        self.open = Some(Fence {
            sign,
            length,
            quoted: line.trim_start().starts_with('>'),
        });
        true
    }
}

/// A line without the marks of the quotes and list items that it begins.
fn without_marks(line: &str) -> &str {
    let mut rest = line.trim_start();
    // More than a dozen nested marks on one line is nobody's list.
    for _ in 0..12 {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let after = if digits > 0 {
            rest.get(digits..)
                .and_then(|rest| rest.strip_prefix(['.', ')']))
        } else {
            rest.strip_prefix(['-', '*', '+'])
        };
        rest = match (rest.strip_prefix('>'), after) {
            (Some(quoted), _) => quoted.trim_start(),
            (None, Some(item)) if item.starts_with(' ') => item.trim_start(),
            _ => break,
        };
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_found_in_lists_and_quotes_and_ends_where_they_do() {
        let text = "a\n```js\nb\n``\n```\nc\n- ~~~\n  d\n  ```\n  ~~~\n> ```\n> e\nf\n1. ````x\n   ```\n   ````\ng `x` ```\n``` a`b\nh";
        let mut fences = Fences::default();
        let code: String = text
            .lines()
            .map(|line| if fences.is_code(line) { '#' } else { '.' })
            .collect();
        assert_eq!(code, ".####.####".to_owned() + "##.###...");
    }
}
