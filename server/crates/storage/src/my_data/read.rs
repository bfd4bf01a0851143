//! Reading what is kept about a person.

use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder};

use super::{KeptAbout, KeptAct, KeptCompletion, KeptLetter, KeptLink, KeptPath, KeptTicks};
use crate::{
    Storage, StorageError, StoredAccount, StoredSession,
    entities::{
        account, audit_entry, completion, course_path, link_token, outgoing_mail, session,
        step_tick,
    },
};

impl Storage {
    /// What is kept about the owner of an account beside their attempts; `None` where there is no such account.
    ///
    /// # Errors
    ///
    /// [`StorageError`] if the database fails.
    pub async fn kept_about(&self, account: &str) -> Result<Option<KeptAbout>, StorageError> {
        let moment = self.begin_read().await?;
        let Some(row) = account::Entity::find_by_id(account).one(&moment).await? else {
            return Ok(None);
        };
        let sessions = session::Entity::find()
            .filter(session::Column::AccountId.eq(account))
            .order_by_desc(session::Column::LastSeenAt)
            .order_by_asc(session::Column::Id);
        let paths = course_path::Entity::find()
            .filter(course_path::Column::AccountId.eq(account))
            .order_by_desc(course_path::Column::VisitedAt)
            .order_by_asc(course_path::Column::CourseId);
        let completions = completion::Entity::find()
            .filter(completion::Column::AccountId.eq(account))
            .order_by_asc(completion::Column::DoneAt)
            .order_by_asc(completion::Column::CourseId)
            .order_by_asc(completion::Column::ItemId);
        let ticks = step_tick::Entity::find()
            .filter(step_tick::Column::AccountId.eq(account))
            .order_by_desc(step_tick::Column::ChangedAt)
            .order_by_asc(step_tick::Column::CourseId)
            .order_by_asc(step_tick::Column::ItemId);
        let letters = outgoing_mail::Entity::find()
            .filter(outgoing_mail::Column::AccountId.eq(account))
            .order_by_asc(outgoing_mail::Column::CreatedAt)
            .order_by_asc(outgoing_mail::Column::Id);
        let links = link_token::Entity::find()
            .filter(link_token::Column::AccountId.eq(account))
            .order_by_asc(link_token::Column::CreatedAt)
            .order_by_asc(link_token::Column::Hash);
        let theirs = Condition::any()
            .add(audit_entry::Column::ActorId.eq(account))
            .add(audit_entry::Column::SubjectId.eq(account));
        let acts = audit_entry::Entity::find()
            .filter(theirs)
            .order_by_asc(audit_entry::Column::At)
            .order_by_asc(audit_entry::Column::Id);
        let kept = KeptAbout {
            account: StoredAccount::of_row(row)?,
            sessions: all(sessions.all(&moment).await?, StoredSession::from),
            paths: all(paths.all(&moment).await?, path),
            completions: all(completions.all(&moment).await?, done),
            ticks: all(ticks.all(&moment).await?, ticked),
            letters: all(letters.all(&moment).await?, letter),
            links: all(links.all(&moment).await?, link),
            acts: all(acts.all(&moment).await?, |row| act(row, account)),
        };
        moment.commit().await?;
        Ok(Some(kept))
    }
}

fn all<R, T>(rows: Vec<R>, of_row: impl FnMut(R) -> T) -> Vec<T> {
    rows.into_iter().map(of_row).collect()
}

fn path(row: course_path::Model) -> KeptPath {
    KeptPath {
        course_id: row.course_id,
        title: row.title,
        started_at: row.started_at,
        item_id: row.item_id,
        heading: row.heading,
        visited_at: row.visited_at,
    }
}

fn done(row: completion::Model) -> KeptCompletion {
    KeptCompletion {
        course_id: row.course_id,
        item_id: row.item_id,
        kind: row.kind,
        title: row.title,
        language: row.language,
        done_at: row.done_at,
    }
}

fn ticked(row: step_tick::Model) -> KeptTicks {
    KeptTicks {
        course_id: row.course_id,
        item_id: row.item_id,
        steps: row.steps,
        changed_at: row.changed_at,
    }
}

fn letter(row: outgoing_mail::Model) -> KeptLetter {
    KeptLetter {
        kind: row.kind,
        address: row.address,
        language: row.language,
        detail: row.detail,
        created_at: row.created_at,
        next_try_at: row.next_try_at,
        tries: row.tries,
    }
}

fn link(row: link_token::Model) -> KeptLink {
    KeptLink {
        purpose: row.purpose,
        email: row.email,
        created_at: row.created_at,
        expires_at: row.expires_at,
    }
}

/// Who else had a part in it is not the person's to know.
fn act(row: audit_entry::Model, account: &str) -> KeptAct {
    KeptAct {
        at: row.at,
        via: row.via,
        act: row.act,
        detail: row.detail,
        by_them: row.actor_id.as_deref() == Some(account),
        to_them: row.subject_id.as_deref() == Some(account),
    }
}
