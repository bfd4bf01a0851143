//! Buttons that move a step up and down, beside its menu of places.

use leptos::{
    prelude::*,
    wasm_bindgen::{JsCast, closure::Closure},
    web_sys,
};

use super::outcome::{announce, elements};
use crate::i18n::Lang;

/// Adds them to every list of steps in the page.
pub(super) fn add_buttons(lang: Lang) {
    for row in elements("[data-steps] > li") {
        let label = row.query_selector("label").ok().flatten();
        let label = label
            .and_then(|label| label.text_content())
            .unwrap_or_default();
        for (words, sign, up) in [(lang.move_up(), "↑", true), (lang.move_down(), "↓", false)] {
            let button = button(&format!("{words} ({label})"), sign, row.clone(), up, lang);
            if let Some(button) = button {
                // It fails for a node that cannot have children.
                drop(row.append_child(&button));
            }
        }
    }
}

fn button(
    name: &str,
    sign: &str,
    row: web_sys::Element,
    up: bool,
    lang: Lang,
) -> Option<web_sys::Element> {
    let button = document().create_element("button").ok()?;
    for (attribute, value) in [
        ("type", "button"),
        ("class", "btn btn--line btn--small"),
        ("aria-label", name),
    ] {
        button.set_attribute(attribute, value).ok()?;
    }
    button.set_text_content(Some(sign));
    let here = button.clone();
    let on_click = Closure::<dyn Fn()>::new(move || {
        move_row(&row, up, lang);
        super::outcome::focus_on(Some(here.clone()));
    });
    button
        .add_event_listener_with_callback("click", on_click.as_ref().unchecked_ref())
        .ok()?;
    // It lives as long as the page.
    on_click.forget();
    Some(button)
}

/// Moves a step past its neighbour. Every step then has the place where it stands.
fn move_row(row: &web_sys::Element, up: bool, lang: Lang) {
    let Some(list) = row.parent_element() else {
        return;
    };
    let neighbour = match up {
        true => row.previous_element_sibling(),
        false => row.next_element_sibling(),
    };
    let Some(neighbour) = neighbour else {
        return;
    };
    let moved = match up {
        true => list.insert_before(row, Some(&neighbour)),
        false => list.insert_before(&neighbour, Some(row)),
    };
    if moved.is_err() {
        return;
    }
    let rows = list.children();
    let mut changed = None;
    for (place, index) in (1_usize..).zip(0..rows.length()) {
        let menu = rows
            .item(index)
            .and_then(|row| row.query_selector("select").ok().flatten());
        if let Some(menu) = menu.and_then(|it| it.dyn_into::<web_sys::HtmlSelectElement>().ok()) {
            menu.set_value(&place.to_string());
            changed = Some(menu);
        }
        if rows.item(index).as_ref() == Some(row) {
            announce(&lang.at_place(place, rows.length() as usize));
        }
    }
    // Whoever keeps answers listens for this.
    let init = web_sys::EventInit::new();
    init.set_bubbles(true);
    if let (Some(menu), Ok(event)) = (
        changed,
        web_sys::Event::new_with_event_init_dict("input", &init),
    ) {
        drop(menu.dispatch_event(&event));
    }
}
