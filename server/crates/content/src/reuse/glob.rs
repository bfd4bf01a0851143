//! Paths with `*` and `**`, as `REUSE.toml` writes them (REUSE 3.3, “REUSE.toml”).

/// The longest pattern that is read, in characters; longer ones match nothing.
const MAX_CHARS: usize = 1_000;

/// A pattern for paths.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Glob {
    tokens: Vec<Token>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    /// This character.
    Char(char),
    /// `*`: any characters of one name.
    Star,
    /// `**`: any characters.
    Globstar,
    /// Before `**/`: what follows may be passed over, since a folder's own files are below it too.
    Folders,
}

impl Glob {
    /// Reads a pattern; `None` for one that is too long.
    pub(super) fn new(pattern: &str) -> Option<Self> {
        let pattern = pattern.trim_start_matches("./");
        if pattern.chars().count() > MAX_CHARS {
            return None;
        }
        let mut tokens = Vec::new();
        let mut chars = pattern.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                '\\' => tokens.extend(chars.next().map(Token::Char)),
                '*' if chars.peek() == Some(&'*') => {
                    while chars.next_if_eq(&'*').is_some() {}
                    match chars.next_if_eq(&'/') {
                        Some(slash) => {
                            tokens.extend([Token::Folders, Token::Globstar, Token::Char(slash)])
                        }
                        None => tokens.push(Token::Globstar),
                    }
                }
                '*' => tokens.push(Token::Star),
                c => tokens.push(Token::Char(c)),
            }
        }
        Some(Self { tokens })
    }

    /// Whether the pattern fits a path, whole. Time is bounded by the product of their lengths.
    pub(super) fn matches(&self, path: &str) -> bool {
        // Most patterns fail at their first characters.
        let lead = self.tokens.iter().zip(path.chars());
        for (token, c) in lead {
            match token {
                Token::Char(own) if *own == c => {}
                Token::Char(_) => return false,
                Token::Star | Token::Globstar | Token::Folders => break,
            }
        }
        let mut here = vec![false; self.tokens.len() + 1];
        self.enter(&mut here, 0);
        for c in path.chars() {
            let mut next = vec![false; here.len()];
            for (at, token) in self.tokens.iter().enumerate() {
                if !here.get(at).copied().unwrap_or_default() {
                    continue;
                }
                match token {
                    Token::Char(own) if *own == c => self.enter(&mut next, at + 1),
                    Token::Star if c != '/' => self.enter(&mut next, at),
                    Token::Globstar => self.enter(&mut next, at),
                    Token::Char(_) | Token::Star | Token::Folders => {}
                }
            }
            here = next;
        }
        here.last().copied().unwrap_or_default()
    }

    /// Notes that the pattern may go on at a token, and at those that are reached from there without a character.
    fn enter(&self, places: &mut [bool], at: usize) {
        let mut at = at;
        loop {
            match places.get_mut(at) {
                Some(place) if !*place => *place = true,
                _ => return,
            }
            match self.tokens.get(at) {
                Some(Token::Folders) => {
                    // Over `**` and `/`; what stands there is no `Folders` of its own.
                    self.enter(places, at + 3);
                }
                Some(Token::Star | Token::Globstar) => {}
                Some(Token::Char(_)) | None => return,
            }
            at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that fails should panic")]
    use proptest::prelude::*;

    use super::*;

    fn fits(pattern: &str, path: &str) -> bool {
        Glob::new(pattern).unwrap().matches(path)
    }

    #[test]
    fn a_star_stays_in_its_folder_and_two_do_not() {
        for (pattern, good, bad) in [
            (
                "*.svg",
                vec!["a.svg", ".svg"],
                vec!["m/a.svg", "a.svg.license", "a.SVG"],
            ),
            ("**", vec!["a", "m/a", ""], vec![]),
            ("m/**", vec!["m/a", "m/n/a", "m/"], vec!["m", "n/m/a"]),
            (
                "**/a.svg",
                vec!["a.svg", "m/a.svg", "m/n/a.svg"],
                vec!["ma.svg", "m/xa.svg"],
            ),
            ("m/**/a*", vec!["m/a", "m/n/o/ab"], vec!["m/n/b", "a"]),
            ("m/*/a", vec!["m/n/a"], vec!["m/a", "m/n/o/a"]),
            ("m**.svg", vec!["m.svg", "m/n/a.svg"], vec!["n/m.svg"]),
            ("a\\*.svg", vec!["a*.svg"], vec!["ab.svg"]),
            ("a\\\\b", vec!["a\\b"], vec!["ab"]),
            ("\\a", vec!["a"], vec!["\\a"]),
            ("a\\", vec!["a"], vec!["a\\"]),
            ("./été 1.png", vec!["été 1.png"], vec!["./été 1.png"]),
            ("***", vec!["a/b"], vec![]),
            ("a?[b]{c}", vec!["a?[b]{c}"], vec!["axb"]),
            ("", vec![""], vec!["a"]),
        ] {
            for path in good {
                assert!(fits(pattern, path), "{pattern:?} {path:?}");
            }
            for path in bad {
                assert!(!fits(pattern, path), "{pattern:?} {path:?}");
            }
        }
    }

    #[test]
    fn a_hostile_pattern_costs_little() {
        assert!(Glob::new(&"*a".repeat(501)).is_none());
        let path = "a".repeat(4_000);
        for pattern in ["*a", "**a", "**/", "*"] {
            let pattern = pattern.repeat(1_000 / pattern.len());
            assert!(!fits(&format!("{}b", pattern.get(..999).unwrap()), &path));
        }
    }

    /// The same by trying everything, for short patterns without `\`.
    fn by_trial(pattern: &[char], path: &[char]) -> bool {
        let tail = |from: usize| path.get(from..).unwrap();
        match pattern {
            [] => path.is_empty(),
            ['*', '*', '*', ..] => by_trial(pattern.get(1..).unwrap(), path),
            ['*', '*', '/', rest @ ..] => {
                by_trial(rest, path)
                    || (0..path.len())
                        .any(|at| path.get(at) == Some(&'/') && by_trial(rest, tail(at + 1)))
            }
            ['*', '*', rest @ ..] => (0..=path.len()).any(|at| by_trial(rest, tail(at))),
            ['*', rest @ ..] => (0..=path.len())
                .take_while(|at| !path.get(..*at).unwrap().contains(&'/'))
                .any(|at| by_trial(rest, tail(at))),
            [c, rest @ ..] => path.first() == Some(c) && by_trial(rest, tail(1)),
        }
    }

    proptest! {
        #[test]
        fn a_pattern_fits_what_trying_everything_finds(pattern in "[ab/*]{0,9}", path in "[ab/]{0,9}") {
            prop_assume!(!pattern.starts_with("./"));
            let (own, other): (Vec<char>, Vec<char>) = (pattern.chars().collect(), path.chars().collect());
            prop_assert_eq!(fits(&pattern, &path), by_trial(&own, &other));
        }

        #[test]
        fn an_escaped_path_fits_itself_alone(path in "[^./][^\n]{0,20}", other in "[^./][^\n]{0,20}") {
            let escaped: String = path.chars().flat_map(|c| ['\\', c]).collect();
            prop_assert!(fits(&escaped, &path));
            prop_assert_eq!(fits(&escaped, &other), path == other);
        }

        #[test]
        fn any_pattern_is_survived(pattern in ".{0,60}", path in ".{0,60}") {
            let _fits = fits(&pattern, &path);
        }
    }
}
