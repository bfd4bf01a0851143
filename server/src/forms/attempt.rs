//! Taking a quiz by forms. Each button of an attempt's form sends all its fields: whatever it asks for, what was
//! answered so far is kept.

use app::{i18n::Lang, ssr};
use axum::{
    Form,
    extract::{FromRequest, FromRequestParts, Path, Request, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use content::Language;
use platform::{Answers, AttemptError, AttemptKey, AttemptState, RefusedAnswer, StartError};
use quiz::Judgement;

use crate::{
    failure::storage_failure, member::Member, pages::attempt_with, session::Asker, state::AppState,
    visit::Visit,
};

type Fields = Vec<(String, String)>;

/// Starts an attempt and leads to it.
pub(crate) async fn start_attempt(
    State(state): State<AppState>,
    asker: Asker,
    visit: Visit,
    Path((_, course, module, item)): Path<(String, String, String, String)>,
) -> Response {
    match state
        .platform
        .start_attempt([&course, &module, &item], &visit.language, asker.account())
        .await
    {
        Ok(id) => to_attempt(&visit.language, &id, ""),
        Err(StartError::NoQuiz) => StatusCode::NOT_FOUND.into_response(),
        Err(StartError::Storage(error)) => storage_failure(&error),
    }
}

/// Takes a visitor's attempt along into the account of who asks, and leads to it.
pub(crate) async fn claim_attempt(
    State(state): State<AppState>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
) -> Response {
    let Ok(key) = id.parse::<AttemptKey>() else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match state
        .platform
        .claim_attempt(&key, &member.who.account)
        .await
    {
        Ok(()) => to_attempt(&member.visit.language, &key, ""),
        Err(AttemptError::Storage(error)) => storage_failure(&error),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The address of a form that came back, asked for again: the attempt is what is meant.
pub(crate) async fn lead_to_attempt(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Response {
    match id.parse() {
        Ok(id) => to_attempt(&visit.language, &id, ""),
        Err(()) => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Keeps the answers so far and shows the form again.
pub(crate) async fn save_attempt(sent: Sent) -> Response {
    match sent.keep().await {
        Ok(refused) => sent.show(&refused, "?saved=1").await,
        Err(error) => sent.fail(error),
    }
}

/// Grades the attempt and leads to its result; one that is graded already keeps the result it has.
pub(crate) async fn submit_attempt(sent: Sent) -> Response {
    match sent
        .state
        .platform
        .submit(&sent.id, sent.answers.clone())
        .await
    {
        Ok(()) => to_attempt(&sent.visit.language, &sent.id, ""),
        // The form that comes back says that nothing is lost, also for those who leave it by a link.
        Err(AttemptError::Unusable(refused)) => match sent.keep().await {
            Ok(_) | Err(AttemptError::Unusable(_)) => sent.show(&refused, "").await,
            Err(error) => sent.fail(error),
        },
        Err(error) => sent.fail(error),
    }
}

/// Shows one more hint of the question that the field `question` names.
pub(crate) async fn show_hint(sent: Sent) -> Response {
    let question = sent.field("question");
    let refused = match sent.keep().await {
        Ok(refused) => refused,
        Err(error) => return sent.fail(error),
    };
    match sent.state.platform.show_hint(&sent.id, question).await {
        Ok(_) => sent.show_question(question, &refused).await,
        // Asked for once more than there are, in another tab: what there is can be seen.
        Err(AttemptError::NotFound | AttemptError::AlreadyGraded) => {
            sent.show_question(question, &refused).await
        }
        Err(error) => sent.fail(error),
    }
}

/// Checks the question that the field `question` names, where the quiz gives feedback question by question.
pub(crate) async fn check_question(sent: Sent) -> Response {
    let question = sent.field("question");
    let mut refused = match sent.keep().await {
        Ok(refused) => refused,
        Err(error) => return sent.fail(error),
    };
    let answer = sent.answers.get(question).cloned();
    match sent
        .state
        .platform
        .check_question(&sent.id, question, answer)
        .await
    {
        Ok(()) | Err(AttemptError::AlreadyGraded) => {}
        Err(AttemptError::Unusable(unchecked)) => {
            refused.retain(|refused| refused.question != question);
            refused.extend(unchecked);
        }
        Err(error) => return sent.fail(error),
    }
    sent.show_question(question, &refused).await
}

/// Keeps what the learner thinks of an open answer: the field `assess` holds a judgement, a dot, and the question.
pub(crate) async fn self_assess(sent: Sent) -> Response {
    let (word, question) = sent.field("assess").split_once('.').unwrap_or_default();
    let judgement = match word {
        "right" => Judgement::Right,
        "partly" => Judgement::Partly,
        "wrong" => Judgement::Wrong,
        _ => return StatusCode::UNPROCESSABLE_ENTITY.into_response(),
    };
    // On the form of an attempt it comes with its answers, on a result alone.
    let refused = match sent.keep().await {
        Ok(refused) => refused,
        Err(AttemptError::AlreadyGraded) => Vec::new(),
        Err(error) => return sent.fail(error),
    };
    match sent
        .state
        .platform
        .self_assess(&sent.id, question, judgement)
        .await
    {
        Ok(()) => sent.show_question(question, &refused).await,
        Err(error) => sent.fail(error),
    }
}

/// What a form of an attempt sent, and what answering it needs.
pub(crate) struct Sent {
    state: AppState,
    visit: Visit,
    id: AttemptKey,
    fields: Fields,
    answers: Answers,
}

/// Where the address names no attempt: 404.
impl FromRequest<AppState> for Sent {
    type Rejection = Response;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let visit = Visit::from_request_parts(&mut parts, state)
            .await
            .map_err(IntoResponse::into_response)?;
        let Path((_, id)) = Path::<(String, String)>::from_request_parts(&mut parts, state)
            .await
            .map_err(IntoResponse::into_response)?;
        let asker = Asker::from_request_parts(&mut parts, state).await?;
        let id = asker
            .attempt(&id)
            .ok_or_else(|| StatusCode::NOT_FOUND.into_response())?;
        let Form(fields) = Form::<Fields>::from_request(Request::from_parts(parts, body), state)
            .await
            .map_err(IntoResponse::into_response)?;
        Ok(Self {
            state: state.clone(),
            visit,
            id,
            answers: ssr::answers_of_fields(fields.clone()),
            fields,
        })
    }
}

impl Sent {
    /// The value of a field; empty where there is none.
    fn field(&self, wanted: &str) -> &str {
        let mut fields = self.fields.iter();
        fields
            .find_map(|(name, value)| (name == wanted).then_some(value.as_str()))
            .unwrap_or_default()
    }

    /// Keeps the answers that can be read, and gives the others.
    async fn keep(&self) -> Result<Vec<RefusedAnswer>, AttemptError> {
        let answers = self.answers.clone();
        self.state
            .platform
            .save_usable_answers(&self.id, answers)
            .await
    }

    /// Leads to the attempt; where answers were refused, shows its form with all that was typed and why.
    async fn show(&self, refused: &[RefusedAnswer], end: &str) -> Response {
        if refused.is_empty() {
            return to_attempt(&self.visit.language, &self.id, end);
        }
        let attempt = match self.state.platform.attempt(&self.id).await {
            Ok(Some(attempt)) => attempt,
            Ok(None) => return StatusCode::NOT_FOUND.into_response(),
            Err(error) => return storage_failure(&error),
        };
        let AttemptState::Open(open) = &attempt.state else {
            return to_attempt(&self.visit.language, &self.id, "");
        };
        let lang = Lang::of_tag(self.visit.language.as_str());
        let refused = ssr::refused_views(refused, &open.question_ids(), lang);
        attempt_with(&self.visit, attempt, self.answers.clone(), refused)
    }

    /// The same, at one of its questions.
    async fn show_question(&self, question: &str, refused: &[RefusedAnswer]) -> Response {
        if !refused.is_empty() {
            return self.show(refused, "").await;
        }
        match self.state.platform.attempt(&self.id).await {
            Ok(Some(attempt)) => {
                let anchor = ssr::question_anchor(&attempt, question);
                to_attempt(&self.visit.language, &self.id, &anchor)
            }
            Ok(None) => StatusCode::NOT_FOUND.into_response(),
            Err(error) => storage_failure(&error),
        }
    }

    fn fail(&self, error: AttemptError) -> Response {
        match error {
            AttemptError::AlreadyGraded => to_attempt(&self.visit.language, &self.id, ""),
            AttemptError::NotFound => StatusCode::NOT_FOUND.into_response(),
            AttemptError::NotNow => StatusCode::CONFLICT.into_response(),
            AttemptError::Unusable(_) => StatusCode::UNPROCESSABLE_ENTITY.into_response(),
            AttemptError::Storage(error) => storage_failure(&error),
        }
    }
}

fn to_attempt(language: &Language, id: &AttemptKey, end: &str) -> Response {
    Redirect::to(&format!("/{language}/attempts/{}{end}", id.as_str())).into_response()
}
