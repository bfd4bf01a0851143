//! Pages for those who look after a site. For other members there is nothing (404); visitors are shown where to sign in.

use axum::{
    extract::FromRequestParts,
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Response},
};
use platform::{Actor, Role};

use crate::{member::Member, state::AppState};

/// A visit of an author or administrator.
pub(crate) struct Staff(pub(crate) Member);

/// A visit of an administrator.
pub(crate) struct Administrator(pub(crate) Member);

impl Staff {
    /// Whether it is an administrator's.
    pub(crate) fn is_administrator(&self) -> bool {
        self.0.who.role == Role::Admin
    }
}

impl Administrator {
    /// Who acts.
    pub(crate) fn actor(&self) -> Actor {
        Actor::Administrator(self.0.who.account.clone())
    }

    /// The address of the first of these pages.
    pub(crate) fn root(&self) -> String {
        format!("/{}/admin", self.0.visit.language)
    }
}

impl FromRequestParts<AppState> for Staff {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        member_of(parts, state, Role::Author).await.map(Self)
    }
}

impl FromRequestParts<AppState> for Administrator {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        member_of(parts, state, Role::Admin).await.map(Self)
    }
}

/// A member who may do at least this.
async fn member_of(parts: &mut Parts, state: &AppState, least: Role) -> Result<Member, Response> {
    let member = Member::from_request_parts(parts, state).await?;
    if member.who.role >= least {
        Ok(member)
    } else {
        Err(StatusCode::NOT_FOUND.into_response())
    }
}
