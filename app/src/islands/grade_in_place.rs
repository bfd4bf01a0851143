//! Grades an attempt without leaving the page. Without it, the form inside posts and the result is a page of its own.

use leptos::{prelude::*, task::spawn_local, web_sys};

use crate::{
    components::{RefusedList, ResultBody},
    i18n::Lang,
    server_fns::submit_attempt,
    shared::{AppError, RefusedView, ResultView, SubmitView},
};

/// Where the attempt stands, as this page knows it.
#[derive(Clone, PartialEq)]
enum Stage {
    /// Being answered.
    Open,
    /// On its way to the server.
    Sent,
    /// Some answers were refused.
    Refused(Vec<RefusedView>),
    /// The server did not answer.
    Failed,
    /// Graded.
    Graded(Box<ResultView>),
}

/// Wraps the form of the attempt `id`; `tag` is the language at the start of the page's address, `sprite`
/// the address of the icons.
#[island]
pub fn GradeInPlace(tag: String, id: String, sprite: String, children: Children) -> impl IntoView {
    let lang = Lang::of_tag(&tag);
    let stage = RwSignal::new(Stage::Open);
    let on_submit = move |event: web_sys::SubmitEvent| {
        let Some((form, fields)) = fields_to_grade(&event) else {
            return;
        };
        event.prevent_default();
        if stage.get_untracked() == Stage::Sent {
            return;
        }
        stage.set(Stage::Sent);
        let (id, tag) = (id.clone(), tag.clone());
        spawn_local(async move {
            let outcome = match submit_attempt(id, tag, fields).await {
                Ok(SubmitView::Graded(result)) => Stage::Graded(result),
                Ok(SubmitView::Refused(refused)) => Stage::Refused(refused),
                Err(AppError::Internal) => Stage::Failed,
                // The server's own page says best what is so.
                Err(AppError::NotFound | AppError::BadRequest) => {
                    drop(form.submit());
                    return;
                }
            };
            if let Stage::Refused(refused) = &outcome {
                mark_refused(refused);
            }
            stage.set(outcome);
            focus_outcome();
        });
    };
    let graded = move || matches!(stage.get(), Stage::Graded(_));
    view! {
        <div class="island" on:submit=on_submit>
            <div role="status">
                {move || (stage.get() == Stage::Sent).then(|| view! { <p class="wait">{lang.being_graded()}</p> })}
            </div>
            {move || outcome(lang, &sprite, stage.get())}
            <div hidden=graded>{children()}</div>
        </div>
    }
}

/// The form that is submitted, and its fields; `None` where its button leads elsewhere (to saving), which the browser
/// does by itself.
fn fields_to_grade(
    event: &web_sys::SubmitEvent,
) -> Option<(web_sys::HtmlFormElement, Vec<(String, String)>)> {
    use leptos::wasm_bindgen::JsCast;

    if event
        .submitter()
        .is_some_and(|button| button.has_attribute("formaction"))
    {
        return None;
    }
    let form = event
        .target()?
        .dyn_into::<web_sys::HtmlFormElement>()
        .ok()?;
    form.has_attribute("data-attempt").then_some(())?;
    let data = web_sys::FormData::new_with_form(&form).ok()?;
    let mut fields = Vec::new();
    for entry in js_sys::try_iter(&data).ok()?? {
        let pair = js_sys::Array::from(&entry.ok()?);
        fields.push((pair.get(0).as_string()?, pair.get(1).as_string()?));
    }
    Some((form, fields))
}

fn outcome(lang: Lang, sprite: &str, stage: Stage) -> Option<AnyView> {
    match stage {
        Stage::Open | Stage::Sent => None,
        Stage::Graded(result) => {
            Some(view! { <ResultBody lang sprite=sprite.to_owned() result=*result/> }.into_any())
        }
        Stage::Failed => Some(view! {
            <div class="errors" role="alert" id="outcome" tabindex="-1"><p>{lang.network_failed()}</p></div>
        }.into_any()),
        Stage::Refused(refused) => Some(view! { <RefusedList lang refused/> }.into_any()),
    }
}

/// Says beside each question what its answer lacks, as the form's own page would.
fn mark_refused(refused: &[RefusedView]) {
    let elements = |selector: &str| {
        let found = document().query_selector_all(selector).ok();
        found
            .into_iter()
            .flat_map(|list| (0..list.length()).filter_map(move |at| list.item(at)))
    };
    use leptos::wasm_bindgen::JsCast;

    for field in elements("[data-attempt] [aria-invalid]")
        .filter_map(|node| node.dyn_into::<web_sys::Element>().ok())
    {
        // It fails for names that no attribute may have; this one may.
        drop(field.remove_attribute("aria-invalid"));
    }
    for word in elements("[data-attempt] .error")
        .filter_map(|node| node.dyn_into::<web_sys::HtmlElement>().ok())
    {
        word.set_hidden(true);
    }
    for refused in refused {
        let part = |name: &str| document().get_element_by_id(&format!("{}-{name}", refused.anchor));
        if let Some(word) =
            part("error").and_then(|word| word.dyn_into::<web_sys::HtmlElement>().ok())
        {
            word.set_text_content(Some(&refused.message));
            word.set_hidden(false);
        }
        if let Some(field) = part("field") {
            drop(field.set_attribute("aria-invalid", "true"));
        }
    }
}

/// Takes the reader, and a screen reader, to what has just appeared.
fn focus_outcome() {
    use leptos::wasm_bindgen::JsCast;

    request_animation_frame(|| {
        let outcome = document()
            .get_element_by_id("result")
            .or_else(|| document().get_element_by_id("outcome"))
            .and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
        if let Some(outcome) = outcome {
            // It fails on elements that cannot take focus; these can.
            drop(outcome.focus());
        }
    });
}
