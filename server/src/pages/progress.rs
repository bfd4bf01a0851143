//! What pages know of the progress of those who are signed in. Where the database cannot say, reading goes on without.

use app::{pages::my_path_page, shared::ResumeView, ssr};
use axum::{http::StatusCode, response::Response};
use content::{Course, ItemKind, ItemPlace};
use platform::{AccountId, CourseProgress, Platform, StorageError};

use super::private;
use crate::{failure::storage_failure, member::Member, visit::Visit};

/// How many results of a quiz its page shows.
const RESULTS: u64 = 20;

/// All that a member has done.
pub(crate) async fn my_path(Member { visit, who }: Member) -> Response {
    let path = visit.state().platform.learner_path(&who.account).await;
    match path {
        Ok(path) => {
            let view = ssr::my_path_view(&visit.catalogue, &path, &visit.language);
            private(StatusCode::OK, || my_path_page(visit.page("/me"), view))
        }
        Err(error) => storage_failure(&error),
    }
}

/// What `ask` finds for the one who is signed in; `None` for visitors.
async fn of_member<T>(
    visit: &Visit,
    ask: impl AsyncFnOnce(&Platform, &AccountId) -> Result<T, StorageError>,
) -> Option<T> {
    let account = &visit.signed_in.as_ref()?.account;
    match ask(&visit.state().platform, account).await {
        Ok(found) => Some(found),
        Err(error) => {
            tracing::error!(%error, "progress is not known");
            None
        }
    }
}

/// Where they go on, in the course where they were last.
pub(super) async fn resume(visit: &Visit) -> Option<ResumeView> {
    let last = of_member(visit, async |platform, account| {
        platform.last_course(account).await
    });
    let (course, progress) = last.await??;
    ssr::resume_in(&visit.catalogue, &course, &progress, &visit.language)
}

/// How far they are in a course, and where they stopped.
pub(super) async fn in_course(visit: &Visit, course: &Course) -> Option<CourseProgress> {
    of_member(visit, async |platform, account| {
        platform.progress_in(account, course).await
    })
    .await
}

/// What they have done of a course.
pub(super) async fn done_in(visit: &Visit, course: &Course) -> Option<CourseProgress> {
    of_member(visit, async |platform, account| {
        platform.done_in(account, course).await
    })
    .await
}

/// How far they are with a step.
pub(super) async fn in_step(
    visit: &Visit,
    place: &ItemPlace<'_>,
    place_kept: bool,
) -> Option<ssr::StepProgress> {
    of_member(visit, async |platform, account| {
        let mut progress = ssr::StepProgress {
            course: platform.done_in(account, place.course).await?,
            place_kept,
            ..ssr::StepProgress::default()
        };
        match place.item.kind {
            ItemKind::Lesson => {}
            ItemKind::Activity => progress.ticked = platform.ticked_steps(account, place).await?,
            ItemKind::Quiz => {
                progress.results = platform.results_of(account, place, RESULTS).await?;
            }
        }
        Ok(progress)
    })
    .await
}
