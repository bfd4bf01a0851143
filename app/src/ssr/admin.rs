//! Accounts and acts become what administrators see.

use content::Severity;
use platform::{FoundAccounts, Notes, Role, StateOfContent, StoredAccount, StoredAuditEntry};

use crate::{
    i18n::Lang,
    shared::{
        AccountLine, AccountPageView, AccountsView, ContentStateView, FindingView, NoteView,
        NotesView, PagesAround, RoleView,
    },
};

/// How many findings one page shows: a hundred are mended in the same way as a thousand.
const FINDINGS_SHOWN: usize = 100;

/// A page of accounts. `root` is the address of the pages of administrators.
#[must_use]
pub fn accounts_view(
    root: &str,
    query: &str,
    found: FoundAccounts,
    around: PagesAround,
) -> AccountsView {
    let accounts = found.accounts.iter();
    AccountsView {
        query: query.to_owned(),
        accounts: accounts
            .map(|account| account_line(root, account))
            .collect(),
        around,
    }
}

/// An account's page, before anything was done. `own`: it belongs to the one who asks.
#[must_use]
pub fn account_page_view(root: &str, account: &StoredAccount, own: bool) -> AccountPageView {
    AccountPageView {
        account: account_line(root, account),
        has_email: account.email.is_some(),
        own,
        said: None,
        not_confirmed: None,
        reset_link: None,
    }
}

/// What was done to accounts.
#[must_use]
pub fn notes_view(lang: Lang, root: &str, notes: Notes, around: PagesAround) -> NotesView {
    let entries = notes.entries.into_iter();
    NotesView {
        notes: entries.map(|entry| note_view(lang, root, entry)).collect(),
        around,
    }
}

/// How the content is.
#[must_use]
pub fn content_state_view(state: &StateOfContent) -> ContentStateView {
    let findings = state.findings.iter().take(FINDINGS_SHOWN);
    ContentStateView {
        rejected: state.rejected.clone(),
        findings: findings
            .map(|found| FindingView {
                place: match found.line {
                    0 => found.file.clone(),
                    line => format!("{}:{line}", found.file),
                },
                code: found.code.to_owned(),
                error: found.severity == Severity::Error,
                kept: state.is_kept(&found.file),
                message: found.message.clone(),
                mend: found.mend.clone(),
            })
            .collect(),
        more: state.findings.len().saturating_sub(FINDINGS_SHOWN),
    }
}

fn account_line(root: &str, account: &StoredAccount) -> AccountLine {
    AccountLine {
        href: href(root, &account.id),
        pseudonym: account.pseudonym.clone(),
        role: match account.role {
            Role::Learner => RoleView::Learner,
            Role::Author => RoleView::Author,
            Role::Admin => RoleView::Admin,
        },
        since: account.created_at.date().to_string(),
        seen: account.last_seen_at.date().to_string(),
        disabled: account.disabled_at.map(|at| at.date().to_string()),
        going: account.delete_after.map(|at| at.date().to_string()),
    }
}

fn note_view(lang: Lang, root: &str, entry: StoredAuditEntry) -> NoteView {
    let day = entry.at.date().to_string();
    let time = format!("{:02}:{:02}", entry.at.hour(), entry.at.minute());
    let by_command = entry.via != "web";
    let actor = match entry.actor {
        Some(name) => name,
        None if by_command => lang.by_command_line().to_owned(),
        None => lang.account_gone().to_owned(),
    };
    let role = entry.detail.as_deref().and_then(Role::named);
    let role = match role {
        Some(Role::Admin) => lang.role_admin(),
        Some(Role::Author) => lang.role_author(),
        _ => lang.role_learner(),
    };
    NoteView {
        datetime: format!("{day}T{time}Z"),
        day,
        time,
        actor,
        act: match entry.act.as_str() {
            "create" => lang.act_created().to_owned(),
            "disable" => lang.act_disabled().to_owned(),
            "enable" => lang.act_enabled().to_owned(),
            "role" => lang.act_role(role),
            "reset" => lang.act_reset().to_owned(),
            "delete" => lang.act_deleted().to_owned(),
            // Written by a later version.
            other => other.to_owned(),
        },
        subject: entry.subject.map(|(id, name)| (href(root, &id), name)),
    }
}

fn href(root: &str, id: &str) -> String {
    format!("{root}/accounts/{id}")
}
