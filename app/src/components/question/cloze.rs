//! A prompt with fields in it.

use html_escape::{encode_double_quoted_attribute, encode_text};
use leptos::prelude::*;

use super::Field;
use crate::shared::{BlankView, PieceView};

/// The width of a field that is typed into, in characters: the same for all, since its own would tell of the answer.
const SIZE: usize = 12;

/// The fields stand within elements that begin in one piece of the prompt and end in another, and so are written as a
/// text.
pub(super) fn fields(field: &Field, pieces: Vec<PieceView<BlankView>>) -> AnyView {
    let mut html = String::new();
    let mut number = 0;
    for piece in pieces {
        match piece {
            PieceView::Html(piece) => html.push_str(&piece),
            PieceView::Blank(blank) => {
                number += 1;
                html.push_str(&blank_html(field, number, &blank));
            }
        }
    }
    view! {
        {field.how(field.lang.cloze_how())}
        <div class="q__prompt cloze" lang=field.text_lang.clone() dir="auto" inner_html=html></div>
    }
    .into_any()
}

fn blank_html(field: &Field, number: usize, blank: &BlankView) -> String {
    let attribute = |text: &str| encode_double_quoted_attribute(text).into_owned();
    let id = attribute(&field.id(&blank.id));
    let name = attribute(&field.part_name(&blank.id));
    let label = encode_text(&field.lang.blank_number(number)).into_owned();
    let lang = attribute(field.lang.tag());
    let described = attribute(&field.id("error"));
    let invalid = match field.invalid {
        true => " aria-invalid=\"true\"",
        false => "",
    };
    let invalid = format!(" aria-describedby=\"{described}\"{invalid}");
    let label = format!("<label class=\"sr\" for=\"{id}\" lang=\"{lang}\">{label}</label>");
    let Some(menu) = &blank.menu else {
        let mode = if blank.number {
            " inputmode=\"decimal\""
        } else {
            ""
        };
        let value = attribute(&blank.value);
        return format!(
            "{label}<input class=\"input input--auto\" type=\"text\" id=\"{id}\" name=\"{name}\" value=\"{value}\" \
             size=\"{SIZE}\" maxlength=\"2000\" autocomplete=\"off\"{mode}{invalid}>"
        );
    };
    let options: String = menu
        .iter()
        .map(|entry| {
            let selected = if *entry == blank.value {
                " selected"
            } else {
                ""
            };
            let (value, text) = (attribute(entry), encode_text(entry));
            format!("<option value=\"{value}\"{selected}>{text}</option>")
        })
        .collect();
    let choose = encode_text(field.lang.choose());
    format!(
        "{label}<select class=\"select select--auto\" id=\"{id}\" name=\"{name}\"{invalid}>\
         <option value=\"\" lang=\"{lang}\">{choose}</option>{options}</select>"
    )
}
