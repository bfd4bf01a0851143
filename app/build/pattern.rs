//! The words of a message: what of Fluent's syntax is supported, and a word on the rest.

use std::collections::BTreeMap;

use fluent_syntax::{ast, unicode::unescape_unicode_to_string};

use super::{
    model::{Category, Key, Part, Pattern, Use},
    parse::{Lines, is_kebab},
    problem::Problem,
    source::is_tag,
};

type Variant<'s> = ast::Variant<&'s str>;
type Inline<'s> = ast::InlineExpression<&'s str>;
type Arguments<'s> = ast::CallArguments<&'s str>;

/// What there is instead of a function, a reference or a selector that is not supported.
const SELECTORS: &str =
    "a choice needs a variable that is a number, as in `{ $n -> [one] … *[other] … }`";

/// Reads the patterns of one file.
pub(crate) struct Reader<'r, 's> {
    lines: &'r Lines<'s>,
    terms: &'r BTreeMap<&'s str, &'r ast::Pattern<&'s str>>,
    problems: &'r mut Vec<Problem>,
    /// The terms that are being put in their places, outermost first.
    open: Vec<&'s str>,
    /// The variables of the message that is being read.
    variables: BTreeMap<String, Use>,
}

impl<'r, 's> Reader<'r, 's> {
    /// For a file with these terms; what is wrong is added to `problems`.
    pub(crate) fn new(
        lines: &'r Lines<'s>,
        terms: &'r BTreeMap<&'s str, &'r ast::Pattern<&'s str>>,
        problems: &'r mut Vec<Problem>,
    ) -> Self {
        Self {
            lines,
            terms,
            problems,
            open: Vec::new(),
            variables: BTreeMap::new(),
        }
    }

    /// Adds a problem on the line of a slice of the file.
    pub(crate) fn problem(&mut self, slice: &str, words: String) {
        self.problems.push(self.lines.problem(slice, words));
    }

    /// A message's parts and variables.
    pub(crate) fn message(
        &mut self,
        pattern: &ast::Pattern<&'s str>,
    ) -> (Pattern, BTreeMap<String, Use>) {
        self.variables.clear();
        let parts = self.pattern(pattern);
        (parts, std::mem::take(&mut self.variables))
    }

    /// The tag that the term about formats holds.
    pub(crate) fn formats(&mut self, name: &'s str) -> String {
        let tag = self.term(name, name);
        if !is_tag(&tag) {
            let words = format!("`{tag}` is no language tag: write for example `-{name} = en-GB`");
            self.problem(name, words);
        }
        tag
    }

    /// The words of a term, named at `place`. A term's words are the same in every message.
    pub(crate) fn term(&mut self, name: &'s str, place: &str) -> String {
        let Some(pattern) = self.terms.get(name).copied() else {
            let words = format!("there is no term `-{name}` in this file: write it, or its words");
            self.problem(place, words);
            return String::new();
        };
        if self.open.contains(&name) {
            self.problem(
                place,
                format!("the term `-{name}` is part of itself: take it out of there"),
            );
            return String::new();
        }
        self.open.push(name);
        let parts = self.pattern(pattern);
        self.open.pop();
        plain(&parts).unwrap_or_else(|| {
            let words = format!(
                "the term `-{name}` holds a variable or a choice, which is not supported: put those into messages"
            );
            self.problem(name, words);
            String::new()
        })
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&'s str>) -> Pattern {
        let mut parts = Pattern::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    push_text(&mut parts, &value.replace('\r', ""));
                }
                ast::PatternElement::Placeable { expression } => {
                    self.expression(&mut parts, expression);
                }
            }
        }
        parts
    }

    fn expression(&mut self, parts: &mut Pattern, expression: &ast::Expression<&'s str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(parts, inline),
            ast::Expression::Select { selector, variants } => {
                self.select(parts, selector, variants)
            }
        }
    }

    fn inline(&mut self, parts: &mut Pattern, inline: &Inline<'s>) {
        match inline {
            Inline::StringLiteral { value } => {
                let text = unescape_unicode_to_string(value);
                if text.contains('\u{fffd}') {
                    self.problem(
                        value,
                        format!("`{value}` holds a code that is no character"),
                    );
                }
                push_text(parts, &text);
            }
            Inline::NumberLiteral { value } => push_text(parts, value),
            Inline::VariableReference { id } => {
                self.variable(id.name, false);
                parts.push(Part::Variable(id.name.to_owned()));
            }
            Inline::FunctionReference { id, arguments } => {
                self.function(parts, id.name, arguments);
            }
            Inline::TermReference {
                id,
                attribute: None,
                arguments: None,
            } => {
                let text = self.term(id.name, id.name);
                push_text(parts, &text);
            }
            Inline::TermReference { id, .. } => {
                let name = id.name;
                let words = format!(
                    "attributes and arguments of a term are not supported: write `{{ -{name} }}`"
                );
                self.problem(name, words);
            }
            Inline::MessageReference { id, .. } => {
                let name = id.name;
                let words = format!(
                    "a message cannot stand in another: write `{{ ${name} }}` for a variable, or make a term of it (`-{name} = …`)"
                );
                self.problem(name, words);
            }
            Inline::Placeable { expression } => self.expression(parts, expression),
        }
    }

    /// `NUMBER($n, minimumIntegerDigits: 2)`, the one function.
    fn function(&mut self, parts: &mut Pattern, name: &'s str, arguments: &Arguments<'s>) {
        if let (
            "NUMBER",
            [Inline::VariableReference { id }],
            [
                ast::NamedArgument {
                    name: ast::Identifier { name: option },
                    value: Inline::NumberLiteral { value },
                },
            ],
        ) = (
            name,
            arguments.positional.as_slice(),
            arguments.named.as_slice(),
        ) && let ("minimumIntegerDigits", Ok(digits @ 1..=9)) = (*option, value.parse())
        {
            self.variable(id.name, true);
            parts.push(Part::Padded(id.name.to_owned(), digits));
            return;
        }
        let words = format!(
            "`{name}(…)` is not supported as it stands here: write `{{ $n }}`, or `{{ NUMBER($n, minimumIntegerDigits: 2) }}` for `05`"
        );
        self.problem(name, words);
    }

    fn select(&mut self, parts: &mut Pattern, selector: &Inline<'s>, variants: &[Variant<'s>]) {
        let Inline::VariableReference { id } = selector else {
            let place = variants.first().map_or("", |variant| key_name(variant));
            self.problem(place, format!("this is nothing to choose by: {SELECTORS}"));
            return;
        };
        self.variable(id.name, true);
        let mut seen = Vec::new();
        let mut kept = Vec::new();
        let mut other = Pattern::new();
        for variant in variants {
            let name = key_name(variant);
            let pattern = self.pattern(&variant.value);
            if seen.contains(&name) {
                self.problem(name, format!("`[{name}]` stands here a second time"));
            }
            seen.push(name);
            match (self.key(variant), variant.default) {
                (Some(None), true) => other = pattern,
                (Some(Some(key)), false) => kept.push((key, pattern)),
                (Some(_), _) => {
                    let words = format!(
                        "the variant that is taken when no other fits has to be `*[other]`, not `[{name}]`"
                    );
                    self.problem(name, words);
                }
                (None, _) => {}
            }
        }
        parts.push(Part::Select {
            by: id.name.to_owned(),
            variants: kept,
            other,
        });
    }

    /// What a variant is for: `Some(None)` for `other`; `None` where it is for nothing, and a problem was added.
    fn key(&mut self, variant: &Variant<'s>) -> Option<Option<Key>> {
        let name = key_name(variant);
        match variant.key {
            ast::VariantKey::Identifier { name: "other" } => Some(None),
            ast::VariantKey::Identifier { .. } => {
                let category = Category::named(name);
                if category.is_none() {
                    let words = format!(
                        "`[{name}]` is no plural category: there are zero, one, two, few, many and other, and numbers such as `[0]`"
                    );
                    self.problem(name, words);
                }
                category.map(|category| Some(Key::Plural(category)))
            }
            ast::VariantKey::NumberLiteral { value } => {
                let number = value.parse().ok();
                if number.is_none() {
                    self.problem(name, format!("`[{name}]` is no whole number"));
                }
                number.map(|number| Some(Key::Exactly(number)))
            }
        }
    }

    fn variable(&mut self, name: &'s str, as_number: bool) {
        if !is_kebab(name) {
            let words = format!(
                "`${name}` is no name for a variable: write small letters, digits and single hyphens"
            );
            self.problem(name, words);
        }
        let line = self.lines.of_slice(name);
        let variable = self.variables.entry(name.to_owned()).or_insert(Use {
            line,
            as_number: None,
        });
        if as_number {
            variable.as_number.get_or_insert(line);
        }
    }
}

fn key_name<'s>(variant: &Variant<'s>) -> &'s str {
    match variant.key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}

/// The parts' words, where they are nothing else.
fn plain(parts: &[Part]) -> Option<String> {
    let words = parts.iter().map(|part| match part {
        Part::Text(text) => Some(text.as_str()),
        _ => None,
    });
    words.collect()
}

/// Words after words are one part.
fn push_text(parts: &mut Pattern, text: &str) {
    match parts.last_mut() {
        Some(Part::Text(last)) => last.push_str(text),
        _ if text.is_empty() => {}
        _ => parts.push(Part::Text(text.to_owned())),
    }
}
