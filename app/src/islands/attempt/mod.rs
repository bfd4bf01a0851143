//! Takes an attempt without leaving the page: grades it, checks a question, shows a hint, keeps answers as one goes.
//! Without it, the form inside posts, and each of these is a page of its own.

mod form;
mod keep;
mod order;
mod outcome;
mod question;

use leptos::{prelude::*, task::spawn_local, web_sys};

use crate::{
    components::RefusedList,
    i18n::Lang,
    server_fns::submit_attempt,
    shared::{AppError, RefusedView, SubmitView},
};

use form::Form;

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
    /// Graded, with the result as HTML.
    Graded(String),
}

/// What all that is done here needs to know.
#[derive(Clone, Copy)]
struct Context {
    lang: Lang,
    /// The language at the start of the page's address.
    tag: StoredValue<String>,
    /// The attempt's id.
    id: StoredValue<String>,
    stage: RwSignal<Stage>,
    /// Whether a hint or a check is on its way: a second press asks for nothing more.
    busy: StoredValue<bool>,
}

impl Context {
    /// Shows what came of anything but grading: once the attempt is on its way or graded, it does not matter any more.
    fn settle(self, stage: Stage) {
        if !matches!(self.stage.get_untracked(), Stage::Sent | Stage::Graded(_)) {
            show(self, stage);
        }
    }

    /// Takes back what an earlier outcome said of the form as a whole.
    fn calm(self) {
        if matches!(
            self.stage.get_untracked(),
            Stage::Refused(_) | Stage::Failed
        ) {
            self.stage.set(Stage::Open);
        }
    }

    /// Opens the attempt's page anew. Not by a reload: the page may be the answer to a form.
    fn leave(self) {
        let address = format!("/{}/attempts/{}", self.tag.get_value(), self.id.get_value());
        // It fails where a page may not be left, as in a sandbox; nothing is lost then.
        drop(window().location().replace(&address));
    }
}

/// Wraps the form of the attempt `id`; `tag` is the language at the start of the page's address.
#[island]
pub fn AttemptInPlace(tag: String, id: String, children: Children) -> impl IntoView {
    let context = Context {
        lang: Lang::of_tag(&tag),
        tag: StoredValue::new(tag),
        id: StoredValue::new(id),
        stage: RwSignal::new(Stage::Open),
        busy: StoredValue::new(false),
    };
    let Context { lang, stage, .. } = context;
    let keeper = keep::Keeper::new(context);
    Effect::new(move || order::add_buttons(lang));
    let on_submit = move |event: web_sys::SubmitEvent| {
        let Some(form) = Form::of_submit(&event) else {
            return;
        };
        if stage.get_untracked() == Stage::Sent {
            event.prevent_default();
            return;
        }
        let submitter = event.submitter();
        let asked = |name: &str| submitter.as_ref().and_then(|it| it.get_attribute(name));
        match (asked("data-do").as_deref(), asked("value")) {
            (Some("hint"), Some(question)) => {
                event.prevent_default();
                question::show_hint(context, question);
            }
            (Some("check"), Some(question)) => {
                event.prevent_default();
                question::check(context, question, form.fields());
            }
            (Some("keep"), _) => {
                event.prevent_default();
                keeper.keep_now();
            }
            // Saving to finish later, and judging, lead to a page of their own.
            (Some(_), _) => {}
            (None, _) if asked("formaction").is_some() => {}
            (None, _) => {
                event.prevent_default();
                grade(context, form);
            }
        }
    };
    let graded = move || matches!(stage.get(), Stage::Graded(_));
    view! {
        <div class="island" on:submit=on_submit on:input=move |event| keeper.note(&event)>
            <div role="status">
                {move || (stage.get() == Stage::Sent).then(|| view! { <p class="wait">{lang.being_graded()}</p> })}
            </div>
            {move || outcome_view(context, stage.get())}
            <div hidden=graded>{children()}</div>
        </div>
    }
}

fn grade(context: Context, form: Form) {
    let stage = context.stage;
    stage.set(Stage::Sent);
    let (id, tag, fields) = (
        context.id.get_value(),
        context.tag.get_value(),
        form.fields(),
    );
    spawn_local(async move {
        let result = match submit_attempt(id, tag, fields).await {
            Ok(SubmitView::Graded(result)) => Stage::Graded(result),
            Ok(SubmitView::Refused(refused)) => Stage::Refused(refused),
            Err(AppError::Internal) => Stage::Failed,
            // The server's own page says best what is so.
            Err(AppError::NotFound | AppError::BadRequest) => return form.submit(),
        };
        show(context, result);
    });
}

/// Puts an outcome above the form, and the reader before it.
fn show(context: Context, stage: Stage) {
    // What a former answer of the server said of the form is no longer so; the page may have come with such words.
    outcome::forget_refused();
    if let Stage::Refused(refused) = &stage {
        outcome::mark_refused(refused);
    }
    context.stage.set(stage);
    outcome::focus(&["result", "outcome"]);
}

fn outcome_view(context: Context, stage: Stage) -> Option<AnyView> {
    let lang = context.lang;
    match stage {
        Stage::Open | Stage::Sent => None,
        Stage::Graded(html) => Some(view! { <div inner_html=html></div> }.into_any()),
        Stage::Failed => Some(view! {
            <div class="errors" role="alert" id="outcome" tabindex="-1"><p>{lang.network_failed()}</p></div>
        }.into_any()),
        Stage::Refused(refused) => Some(view! { <RefusedList lang refused/> }.into_any()),
    }
}
