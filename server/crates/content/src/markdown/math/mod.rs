//! Mathematics: LaTeX between dollar signs becomes MathML, which browsers show without a script.
//!
//! `dollars` decides what is a formula, `latex` has it written as MathML, `mathml` keeps of that what is on its lists.

mod dollars;
mod latex;
mod mathml;
#[cfg(test)]
mod tests;

use std::ops::Range;

pub(super) use dollars::read_events;
pub(super) use mathml::{ATTRIBUTES, CLASSES, TAGS, is_value};

use super::{callout::formula_name, escape::escape, render::Writer};

impl Writer<'_, '_> {
    /// A formula; its source as code where it cannot be read.
    pub(super) fn formula(&mut self, latex: &str, display: bool, range: &Range<usize>) {
        self.context.words.read(latex);
        let latex = latex.trim();
        match latex::to_mathml(latex, display) {
            Ok(mathml) if display => {
                // A long formula scrolls, with the keyboard too; in a link, that has the focus already.
                let focus = match self.in_link() {
                    true => String::new(),
                    false => format!(
                        " role=\"group\" tabindex=\"0\" aria-label=\"{}\"",
                        formula_name(self.context.language)
                    ),
                };
                // No `div`: a formula stands in a paragraph, a heading or a cell.
                self.out.push_str(&format!(
                    "<span class=\"formula\"{focus}><math display=\"block\">"
                ));
                self.with_source(&mathml, latex);
                self.out.push_str("</span>");
            }
            Ok(mathml) => {
                self.out.push_str("<math>");
                self.with_source(&mathml, latex);
            }
            Err(cause) => {
                self.context.warn("math-unreadable", range.clone(), || {
                    (
                        format!("this formula cannot be read: {cause}; readers see its source"),
                        "correct its LaTeX; if it is no formula, write `\\$` for a dollar sign"
                            .to_owned(),
                    )
                });
                self.out.push_str("<code>");
                self.push_text(&escape(latex));
                self.out.push_str("</code>");
            }
        }
    }

    /// The rest of a `math`, with the source for those who copy it, and for `plain_text`.
    fn with_source(&mut self, mathml: &str, latex: &str) {
        self.out.push_str(&format!(
            "<semantics><mrow>{mathml}</mrow><annotation encoding=\"application/x-tex\">"
        ));
        self.push_text(&escape(latex));
        self.out.push_str("</annotation></semantics></math>");
    }
}
