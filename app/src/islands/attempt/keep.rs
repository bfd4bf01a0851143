//! Keeps answers as one goes.

use std::time::Duration;

use leptos::{ev, prelude::*, task::spawn_local, wasm_bindgen::JsCast, web_sys};

use super::{
    Context, Stage,
    form::{Form, is_answer},
    outcome,
};
use crate::{server_fns::save_attempt, shared::AppError};

/// How long nothing is typed before what was is kept.
const PAUSE: Duration = Duration::from_millis(1_000);
/// The same where something is chosen, which is done at once.
const CHOICE_PAUSE: Duration = Duration::from_millis(100);
/// After how long what could not be kept is sent again.
const AGAIN: Duration = Duration::from_secs(5);

/// What is not kept yet. The whole form is sent each time: what was answered before the page was awake is in it too.
#[derive(Clone, Copy)]
pub(super) struct Keeper {
    context: Context,
    /// Whether something was answered since the form was last sent.
    changed: StoredValue<bool>,
    /// Whether the reader asked for it to be kept, and waits for a word.
    asked: StoredValue<bool>,
    /// Whether it is on its way. What is answered meanwhile waits: what is sent later might arrive before.
    sending: StoredValue<bool>,
    /// Counts changes and tries, so that the last one alone is acted on.
    latest: StoredValue<u32>,
}

impl Keeper {
    pub(super) fn new(context: Context) -> Self {
        Self {
            context,
            changed: StoredValue::new(false),
            asked: StoredValue::new(false),
            sending: StoredValue::new(false),
            latest: StoredValue::new(0),
        }
    }

    /// Notes that a field was changed.
    pub(super) fn note(self, event: &ev::Event) {
        let target = event.target();
        let Some(field) = target.and_then(|it| it.dyn_into::<web_sys::Element>().ok()) else {
            return;
        };
        if !is_answer(&field) {
            return;
        }
        self.changed.set_value(true);
        say("");
        let is_typed = field.matches("input[type=text], textarea").unwrap_or(true);
        self.keep_after(if is_typed { PAUSE } else { CHOICE_PAUSE });
    }

    /// Keeps all answers now, as the Enter key in a field asks, and says what came of it.
    pub(super) fn keep_now(self) {
        self.changed.set_value(true);
        self.asked.set_value(true);
        self.latest
            .update_value(|latest| *latest = latest.wrapping_add(1));
        self.keep();
    }

    fn keep_after(self, pause: Duration) {
        let number = self.latest.get_value().wrapping_add(1);
        self.latest.set_value(number);
        let keep = move || {
            if self.latest.try_get_value() == Some(number) {
                self.keep();
            }
        };
        set_timeout(keep, pause);
    }

    fn keep(self) {
        let is_over = matches!(
            self.context.stage.get_untracked(),
            Stage::Sent | Stage::Graded(_)
        );
        if is_over || self.sending.get_value() || !self.changed.get_value() {
            return;
        }
        let Some(form) = Form::of_page() else {
            return;
        };
        self.sending.set_value(true);
        self.changed.set_value(false);
        let asked = self.asked.get_value();
        self.asked.set_value(false);
        let (id, tag) = (self.context.id.get_value(), self.context.tag.get_value());
        spawn_local(async move {
            let kept = save_attempt(id, tag, form.fields()).await;
            self.sending.set_value(false);
            match kept {
                Ok(refused) if refused.is_empty() => self.say_kept(asked),
                Ok(refused) if asked => self.context.settle(Stage::Refused(refused)),
                // What cannot be read yet is still being typed: submitting will tell.
                Ok(_) => {}
                Err(AppError::Internal) => {
                    self.changed.set_value(true);
                    say(self.context.lang.answers_not_kept());
                    if asked {
                        self.context.settle(Stage::Failed);
                    }
                    return self.keep_after(AGAIN);
                }
                // Graded elsewhere, or forgotten: the server's own page says best what is so.
                Err(AppError::NotFound | AppError::BadRequest) if asked => {
                    return self.context.leave();
                }
                Err(AppError::NotFound | AppError::BadRequest) => return,
            }
            self.keep();
        });
    }

    /// Nothing is said while more waits: it would not be so.
    fn say_kept(self, asked: bool) {
        if self.changed.get_value() {
            return;
        }
        let words = self.context.lang.answers_kept();
        say(words);
        if asked {
            outcome::announce(words);
            outcome::forget_refused();
            self.context.calm();
        }
    }
}

/// Says so below the form, without a word from screen readers: at each pause it would be too much.
fn say(words: &str) {
    let place = document().query_selector("[data-saved]").ok().flatten();
    if let Some(place) = place {
        place.set_text_content(Some(words));
    }
}
