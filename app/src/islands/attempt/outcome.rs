//! What the server answered, in the page.

use leptos::{prelude::*, wasm_bindgen::JsCast, web_sys};

use crate::shared::RefusedView;

/// Says beside each question what its answer lacks, as the form's own page would.
pub(super) fn mark_refused(refused: &[RefusedView]) {
    for refused in refused {
        let part = |name: &str| document().get_element_by_id(&format!("{}-{name}", refused.anchor));
        if let Some(word) = part("error").and_then(html) {
            word.set_text_content(Some(&refused.message));
            word.set_hidden(false);
        }
        let fields = format!(
            "#{} :is(input[type=text], select, textarea)",
            refused.anchor
        );
        for field in elements(&fields) {
            // It fails for names that no attribute may have; this one may.
            drop(field.set_attribute("aria-invalid", "true"));
        }
    }
}

/// Takes back what an earlier answer said of the form.
pub(super) fn forget_refused() {
    for field in elements("[data-attempt] [aria-invalid]") {
        drop(field.remove_attribute("aria-invalid"));
    }
    for word in elements("[data-attempt] .error").filter_map(html) {
        word.set_hidden(true);
    }
    // The list that the page came with; an island's own is taken away by the island.
    for list in elements("[data-came-with-page]") {
        list.remove();
    }
}

/// Takes the reader, and a screen reader, to what has just appeared: the first of these ids that is there.
pub(super) fn focus(ids: &'static [&'static str]) {
    request_animation_frame(move || {
        let mut found = ids.iter().filter_map(|id| document().get_element_by_id(id));
        focus_on(found.next());
    });
}

/// Takes the reader to an element.
pub(super) fn focus_on(element: Option<web_sys::Element>) {
    if let Some(element) = element.and_then(html) {
        // It fails on elements that cannot take focus; these can.
        drop(element.focus());
    }
}

/// Has screen readers say something.
pub(super) fn announce(words: &str) {
    if let Some(place) = document().query_selector("[data-said]").ok().flatten() {
        place.set_text_content(Some(words));
    }
}

/// The elements of the page that a selector finds.
pub(super) fn elements(selector: &str) -> impl Iterator<Item = web_sys::Element> + use<> {
    let found = document().query_selector_all(selector).ok();
    found
        .into_iter()
        .flat_map(|list| (0..list.length()).filter_map(move |at| list.item(at)))
        .filter_map(|node| node.dyn_into().ok())
}

fn html(element: web_sys::Element) -> Option<web_sys::HtmlElement> {
    element.dyn_into().ok()
}
