//! Keeps answers as one goes.

use std::{collections::BTreeSet, time::Duration};

use leptos::{ev, prelude::*, task::spawn_local, wasm_bindgen::JsCast, web_sys};

use super::{
    Context, Stage,
    form::{Form, question_of},
    outcome, show,
};
use crate::{server_fns::save_attempt, shared::AppError};

/// How long nothing is typed before what was is kept.
const PAUSE: Duration = Duration::from_millis(1_000);
/// The same where something is chosen, which is done at once.
const CHOICE_PAUSE: Duration = Duration::from_millis(100);
/// After how long what could not be kept is sent again.
const AGAIN: Duration = Duration::from_secs(5);

/// Questions that were answered and are not kept yet.
#[derive(Clone, Copy)]
pub(super) struct Keeper {
    context: Context,
    changed: StoredValue<BTreeSet<String>>,
    /// Counts changes, so that the last one alone is acted on.
    latest: StoredValue<u32>,
    /// Whether some are on their way. The next ones wait: what is sent later might arrive before.
    sending: StoredValue<bool>,
}

impl Keeper {
    pub(super) fn new(context: Context) -> Self {
        Self {
            context,
            changed: StoredValue::new(BTreeSet::new()),
            latest: StoredValue::new(0),
            sending: StoredValue::new(false),
        }
    }

    /// Notes that a field was changed.
    pub(super) fn note(self, event: &ev::Event) {
        let target = event.target();
        let Some(field) = target.and_then(|it| it.dyn_into::<web_sys::Element>().ok()) else {
            return;
        };
        let name = field.get_attribute("name").unwrap_or_default();
        let Some(question) = question_of(&name) else {
            return;
        };
        self.changed.update_value(|changed| {
            changed.insert(question.to_owned());
        });
        say("");
        let number = self.latest.get_value().wrapping_add(1);
        self.latest.set_value(number);
        let here = field.clone();
        let keep = move || {
            if self.latest.try_get_value() == Some(number) {
                self.keep(&here);
            }
        };
        let is_typed = field.matches("input[type=text], textarea").unwrap_or(true);
        set_timeout(keep, if is_typed { PAUSE } else { CHOICE_PAUSE });
    }

    /// Keeps all answers now, as the Enter key in a field asks, and tells of those that cannot be read.
    pub(super) fn keep_all(self, form: &Form) {
        let context = self.context;
        self.changed.update_value(BTreeSet::clear);
        let (id, tag, fields) = (
            context.id.get_value(),
            context.tag.get_value(),
            form.fields(),
        );
        spawn_local(async move {
            match save_attempt(id, tag, fields).await {
                Ok(refused) if refused.is_empty() => {
                    outcome::forget_refused();
                    context.stage.set(Stage::Open);
                    say(context.lang.answers_kept());
                }
                Ok(refused) => show(context, Stage::Refused(refused)),
                Err(_) => show(context, Stage::Failed),
            }
        });
    }

    fn keep(self, field: &web_sys::Element) {
        let is_over = matches!(
            self.context.stage.get_untracked(),
            Stage::Sent | Stage::Graded(_)
        );
        let Some(form) = Form::around(field) else {
            return;
        };
        if is_over || self.sending.get_value() {
            return;
        }
        let mut changed = BTreeSet::new();
        self.changed
            .update_value(|all| changed = std::mem::take(all));
        let mut fields = form.fields();
        fields.retain(|(name, value)| {
            let question = if name == "asked" {
                Some(value.as_str())
            } else {
                question_of(name)
            };
            question.is_some_and(|question| changed.contains(question))
        });
        let (id, tag) = (self.context.id.get_value(), self.context.tag.get_value());
        let field = field.clone();
        self.sending.set_value(true);
        spawn_local(async move {
            let kept = save_attempt(id, tag, fields).await;
            self.sending.set_value(false);
            let waits = self.changed.with_value(|all| !all.is_empty());
            match kept {
                Ok(_) if waits => self.keep(&field),
                // What cannot be read yet is still being typed: submitting will tell.
                Ok(refused) if !refused.is_empty() => {}
                Ok(_) => say(self.context.lang.answers_kept()),
                Err(error) => {
                    self.changed.update_value(|all| all.append(&mut changed));
                    // Graded elsewhere, or forgotten: sending the form will tell.
                    if error == AppError::Internal {
                        say(self.context.lang.answers_not_kept());
                        set_timeout(move || self.keep(&field), AGAIN);
                    }
                }
            }
        });
    }
}

/// Says so below the form, without a word from screen readers: at each pause it would be too much.
fn say(words: &str) {
    let place = document().query_selector("[data-saved]").ok().flatten();
    if let Some(place) = place {
        place.set_text_content(Some(words));
    }
}
