//! Every address of the program.

use std::time::Duration;

use axum::{
    Router,
    extract::State,
    http::StatusCode,
    middleware::{from_fn, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use platform::{Mistake, StateOfContent};
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer, Predicate,
        predicate::{DefaultPredicate, NotForContentType},
    },
    limit::RequestBodyLimitLayer,
    timeout::TimeoutLayer,
};

use crate::{
    api, assets, feeds, forms,
    functions::server_function,
    middleware::{Origins, check_origin, know_client, say_errors, security_headers},
    pages, reload,
    state::AppState,
};

/// The longest body of a request, in bytes. The longest form is a quiz with long answers.
const BODY_LIMIT: usize = 2 * 1024 * 1024;

/// After this, a request is given up.
const TIME_LIMIT: Duration = Duration::from_secs(30);

/// The whole site. `origins` tells which sites may send what changes something.
pub fn router(state: AppState, origins: Origins) -> Router {
    // Media are compressed already.
    let texts = DefaultPredicate::new()
        .and(NotForContentType::const_new("audio/"))
        .and(NotForContentType::const_new("video/"))
        .and(NotForContentType::const_new("font/"))
        .and(NotForContentType::const_new("application/octet-stream"))
        .and(NotForContentType::const_new("application/pdf"))
        .and(NotForContentType::const_new("application/zip"));
    Router::new()
        .route("/", get(pages::root))
        .route("/{lang}", get(pages::home))
        .route("/{lang}/pages/{page}", get(pages::site_page_of))
        .route("/{lang}/videos/{host}/{id}", get(pages::video))
        .route("/{lang}/accessibility", get(pages::accessibility))
        .route("/{lang}/legal", get(pages::legal))
        .route("/{lang}/privacy", get(pages::privacy))
        .route(
            "/{lang}/preferences",
            get(pages::preferences).post(forms::keep_preferences),
        )
        .route("/{lang}/login", get(pages::sign_in).post(forms::sign_in))
        .route("/{lang}/logout", post(forms::sign_out))
        .route(
            "/{lang}/register",
            get(pages::register).post(forms::register),
        )
        .route("/{lang}/me", get(pages::my_path))
        .route(
            "/{lang}/forgot",
            get(pages::forgot).post(forms::ask_for_reset),
        )
        .route(
            "/{lang}/reset/{token}",
            get(pages::reset).post(forms::reset_password),
        )
        .route("/{lang}/confirm", get(pages::confirmed))
        .route(
            "/{lang}/confirm/{token}",
            get(pages::confirm).post(forms::confirm_email),
        )
        .route("/{lang}/me/settings", get(pages::settings))
        .route(
            "/{lang}/me/settings/pseudonym",
            get(forms::lead_to_settings).post(forms::change_pseudonym),
        )
        .route(
            "/{lang}/me/settings/password",
            get(forms::lead_to_settings).post(forms::change_password),
        )
        .route(
            "/{lang}/me/settings/email",
            get(forms::lead_to_settings).post(forms::change_email),
        )
        .route(
            "/{lang}/me/settings/sessions",
            get(forms::lead_to_settings).post(forms::end_sessions),
        )
        .route("/{lang}/admin", get(pages::accounts))
        .route(
            "/{lang}/admin/accounts/{id}",
            get(pages::account).post(forms::act_on_account),
        )
        .route("/{lang}/admin/log", get(pages::notes))
        .route("/{lang}/admin/content", get(pages::content_state))
        .route("/{lang}/device", get(pages::device).post(forms::take_along))
        .route("/{lang}/me/data", get(pages::my_data))
        .route(
            "/{lang}/me/data/download",
            get(forms::lead_to_my_data).post(forms::download_my_data),
        )
        .route(
            "/{lang}/me/data/erase",
            get(forms::lead_to_my_data).post(forms::erase_progress),
        )
        .route(
            "/{lang}/me/data/delete",
            get(forms::lead_to_my_data).post(forms::ask_for_deletion),
        )
        .route(
            "/{lang}/me/data/keep",
            get(forms::lead_to_my_data).post(forms::keep_account),
        )
        .route("/{lang}/leaving", get(pages::leaving))
        .route("/{lang}/feed.atom", get(feeds::atom))
        .route("/sitemap.xml", get(feeds::sitemap))
        .route("/robots.txt", get(feeds::robots))
        .route("/favicon.ico", get(assets::favicon))
        .route("/{lang}/courses/{course}", get(pages::course))
        .route("/{lang}/courses/{course}/print", get(pages::print))
        .route("/{lang}/courses/{course}/credits", get(pages::credits))
        .route(
            "/{lang}/courses/{course}/further-reading",
            get(pages::further_reading),
        )
        .route("/{lang}/courses/{course}/{module}", get(pages::module))
        .route(
            "/{lang}/courses/{course}/{module}/{item}",
            get(pages::item).post(forms::start_attempt),
        )
        .route(
            "/{lang}/courses/{course}/{module}/{item}/done",
            get(forms::lead_to_step).post(forms::keep_progress),
        )
        .route("/{lang}/attempts/{id}", get(pages::attempt))
        .route(
            "/{lang}/attempts/{id}/save",
            get(forms::lead_to_attempt).post(forms::save_attempt),
        )
        .route(
            "/{lang}/attempts/{id}/submit",
            get(forms::lead_to_attempt).post(forms::submit_attempt),
        )
        .route(
            "/{lang}/attempts/{id}/claim",
            get(forms::lead_to_attempt).post(forms::claim_attempt),
        )
        .route(
            "/{lang}/attempts/{id}/hint",
            get(forms::lead_to_attempt).post(forms::show_hint),
        )
        .route(
            "/{lang}/attempts/{id}/check",
            get(forms::lead_to_attempt).post(forms::check_question),
        )
        .route(
            "/{lang}/attempts/{id}/assess",
            get(forms::lead_to_attempt).post(forms::self_assess),
        )
        .merge(development())
        .merge(if state.assets.reload.is_some() {
            reload::routes()
        } else {
            Router::new()
        })
        .route("/assets/{name}", get(assets::serve))
        .route("/media/{hash}/{name}", get(pages::media))
        .route("/healthz", get(|| async { "alive\n" }))
        .route("/readyz", get(ready))
        .route("/api/fn/{*name}", post(server_function))
        .nest("/api/v1", api::routes())
        .fallback(pages::elsewhere)
        // From the inside out: whatever refuses a request stands below what gives errors their words, and everything
        // stands below the headers.
        .layer(RequestBodyLimitLayer::new(BODY_LIMIT))
        .layer(from_fn_with_state(origins.clone(), check_origin))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            TIME_LIMIT,
        ))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(state.clone(), say_errors))
        // What says errors can fail as well.
        .layer(CatchPanicLayer::new())
        .layer(CompressionLayer::new().compress_when(texts))
        .layer(from_fn_with_state(origins, security_headers))
        .layer(from_fn_with_state(state.clone(), know_client))
        .layer(from_fn(crate::middleware::log_request))
        .with_state(state)
}

/// What a development build serves besides: the living style page.
#[cfg(debug_assertions)]
fn development() -> Router<AppState> {
    Router::new().route("/{lang}/style", get(pages::style))
}

/// A release has none of it.
#[cfg(not(debug_assertions))]
fn development() -> Router<AppState> {
    Router::new()
}

/// Whether requests can be served. What authors have to mend is told too, by file, line and code: the words of a
/// diagnostic may say the right answer of a quiz.
async fn ready(State(state): State<AppState>) -> Response {
    match state.platform.ready().await {
        Ok(()) => format!("ready\n{}", detail(&state.platform.state_of_content())).into_response(),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            (
                StatusCode::SERVICE_UNAVAILABLE,
                "the database does not answer\n",
            )
                .into_response()
        }
    }
}

/// How many mistakes are told: a hundred are mended in the same way as a thousand.
const MISTAKES_TOLD: usize = 100;

fn detail(content: &StateOfContent) -> String {
    let rejected = content
        .rejected
        .iter()
        .map(|why| format!("content: {why}; what was there before is served\n"));
    let mistakes = content.mistakes.iter().take(MISTAKES_TOLD).map(|mistake| {
        let kept = if mistake.kept {
            " (its last good version is served)"
        } else {
            ""
        };
        let Mistake {
            file, line, code, ..
        } = mistake;
        format!("content: {file}:{line}: {code}{kept}\n")
    });
    rejected.chain(mistakes).collect()
}
