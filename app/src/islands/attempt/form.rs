//! The form of an attempt, as the browser has it.

use leptos::{prelude::document, wasm_bindgen::JsCast, web_sys};

/// The form around the questions.
pub(super) struct Form(web_sys::HtmlFormElement);

impl Form {
    /// The form that is submitted, if it is an attempt's.
    pub(super) fn of_submit(event: &web_sys::SubmitEvent) -> Option<Self> {
        let form = event.target()?.dyn_into().ok()?;
        Self::of_attempt(form)
    }

    /// The attempt's form in this page.
    pub(super) fn of_page() -> Option<Self> {
        let form = document().query_selector("form[data-attempt]");
        Self::of_attempt(form.ok()??.dyn_into().ok()?)
    }

    fn of_attempt(form: web_sys::HtmlFormElement) -> Option<Self> {
        form.has_attribute("data-attempt").then_some(Self(form))
    }

    /// Names and values, as the form would send them.
    pub(super) fn fields(&self) -> Vec<(String, String)> {
        self.read().unwrap_or_default()
    }

    fn read(&self) -> Option<Vec<(String, String)>> {
        let data = web_sys::FormData::new_with_form(&self.0).ok()?;
        let mut fields = Vec::new();
        for entry in js_sys::try_iter(&data).ok()?? {
            let pair = js_sys::Array::from(&entry.ok()?);
            fields.push((pair.get(0).as_string()?, pair.get(1).as_string()?));
        }
        Some(fields)
    }

    /// Leaves the page, as the form does without an island.
    pub(super) fn submit(&self) {
        // It fails on a form that is no longer in the page, which cannot be submitted by hand either.
        drop(self.0.submit());
    }
}

/// Whether a field holds an answer, or a part of one.
pub(super) fn is_answer(field: &web_sys::Element) -> bool {
    let name = field.get_attribute("name");
    name.is_some_and(|name| name.starts_with("q."))
}
