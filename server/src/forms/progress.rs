//! What members say about their progress in a step. Reading a page changes nothing: a place is kept by this form too, which
//! a script sends where there is one.

use std::collections::BTreeSet;

use axum::{
    Form,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use platform::ProgressError;

use crate::{failure::storage_failure, member::Member, visit::Visit};

type StepPath = Path<(String, String, String, String)>;

/// Where the form is.
const FORM: &str = "#page:done";

/// Keeps what the field `act` says: that the step is `done` or `undone`, which of its boxes (`steps`) are ticked, at which
/// heading its reader stopped (`place`).
pub(crate) async fn keep_progress(
    member: Member,
    Path((_, course, module, item)): StepPath,
    Form(fields): Form<Vec<(String, String)>>,
) -> Response {
    let platform = &member.visit.state().platform;
    let (account, language) = (&member.who.account, &member.visit.language);
    let values = |wanted: &'static str| {
        let fields = fields.iter().filter(move |(name, _)| name == wanted);
        fields.map(|(_, value)| value.as_str())
    };
    let place = [course.as_str(), module.as_str(), item.as_str()];
    let act = values("act").next().unwrap_or_default();
    let kept = match act {
        "done" => platform.mark_done(account, place, language).await,
        "undone" => platform.mark_undone(account, place, language).await,
        "steps" => {
            let ticked: BTreeSet<&str> = values("step").collect();
            platform.tick_steps(account, place, language, &ticked).await
        }
        "place" => {
            let heading = values("heading").next();
            platform.keep_place(account, place, language, heading).await
        }
        _ => return StatusCode::UNPROCESSABLE_ENTITY.into_response(),
    };
    match kept {
        // A script asked, which shows nothing anew.
        Ok(()) if values("quiet").next().is_some() => StatusCode::NO_CONTENT.into_response(),
        Ok(()) => {
            let said = if act == "place" { "?kept=1" } else { "" };
            to_step(&member.visit, place, said)
        }
        Err(ProgressError::NoItem) => StatusCode::NOT_FOUND.into_response(),
        Err(ProgressError::NotByHand) => StatusCode::UNPROCESSABLE_ENTITY.into_response(),
        Err(ProgressError::Storage(error)) => storage_failure(&error),
    }
}

/// The form's address, asked for as a page: the step is what is meant.
pub(crate) async fn lead_to_step(
    visit: Visit,
    Path((_, course, module, item)): StepPath,
) -> Response {
    let place = [course.as_str(), module.as_str(), item.as_str()];
    match visit.catalogue.item(&course, &module, &item) {
        Some(_) => to_step(&visit, place, ""),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn to_step(visit: &Visit, [course, module, item]: [&str; 3], said: &str) -> Response {
    let language = &visit.language;
    let address = format!("/{language}/courses/{course}/{module}/{item}{said}{FORM}");
    Redirect::to(&address).into_response()
}
