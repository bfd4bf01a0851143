//! `ardoise user`: accounts, from the machine that the database is on or reaches.

use std::io::{self, Read};

use super::{give, on_database::OnDatabase, report};
use crate::cli::{CreateUser, DeleteUser, ListUsers, OneUser, RoleName, SetRole, UserCommand};
use anyhow::{Context, bail, ensure};
use content::Language;
use platform::{
    AccountId, Act, Actor, NewMember, Platform, Role, StoredAccount, passwords::Password,
};

/// The most that is read from standard input, in bytes: more than the longest password.
const MOST_READ: u64 = 8 * 1024;

/// Does it.
///
/// # Errors
///
/// What kept it from that, in one line.
pub(crate) fn run(command: &UserCommand) -> anyhow::Result<()> {
    match command {
        UserCommand::List(options) => list(options),
        UserCommand::Create(options) => create(options),
        UserCommand::Role(options) => set_role(options),
        UserCommand::Disable(options) => act(options, Act::Disable, "disabled"),
        UserCommand::Enable(options) => act(options, Act::Enable, "enabled"),
        UserCommand::Reset(options) => reset(options),
        UserCommand::Delete(options) => delete(options),
    }
}

/// One account a line, with tabs between: pseudonym, role, state, day made, day last used, identity.
fn list(options: &ListUsers) -> anyhow::Result<()> {
    let on = OnDatabase::open(&options.database)?;
    let query = options.query.as_deref().unwrap_or_default();
    for number in 1.. {
        let found = on.wait(on.platform.find_accounts(query, number))?;
        let lines: String = found.accounts.iter().map(line).collect();
        give(&lines)?;
        if !found.more {
            break;
        }
    }
    on.close()
}

fn line(account: &StoredAccount) -> String {
    let state = match (account.disabled_at, account.delete_after) {
        (Some(_), _) => "disabled",
        (None, Some(_)) => "leaving",
        (None, None) => "active",
    };
    format!(
        "{}\t{}\t{state}\t{}\t{}\t{}\n",
        account.pseudonym,
        account.role.as_str(),
        account.created_at.date(),
        account.last_seen_at.date(),
        account.id
    )
}

/// With a password that is read or made; one that was made is the one thing that is printed.
fn create(options: &CreateUser) -> anyhow::Result<()> {
    let language = Language::parse(&options.language)
        .with_context(|| format!("`{}` is not the tag of a language", options.language))?;
    let on = OnDatabase::open(&options.database)?;
    let (password, made) = if options.password_stdin {
        (read_password()?, None)
    } else {
        let made = on.platform.made_password();
        (Password::new(made.clone()), Some(made))
    };
    let new = NewMember {
        pseudonym: &options.pseudonym,
        password: &password,
        language: &language,
        role: role(options.role),
        from: None,
    };
    let id = on.wait(on.platform.register(&new))?;
    on.wait(on.platform.act(&Actor::CommandLine, Act::Create, &id))?;
    report(&format!(
        "`{}` has an account now, as {}",
        options.pseudonym,
        role(options.role).as_str()
    ));
    if let Some(made) = made {
        report("its password, shown this once:");
        give(&format!("{made}\n"))?;
    }
    on.close()
}

fn set_role(options: &SetRole) -> anyhow::Result<()> {
    let role = role(options.role);
    let words = format!("{} now; its sessions have ended", role.as_str());
    act(&options.user, Act::SetRole(role), &words)
}

fn act(options: &OneUser, act: Act, now: &str) -> anyhow::Result<()> {
    let on = OnDatabase::open(&options.database)?;
    let id = find(&on, &options.pseudonym)?;
    on.wait(on.platform.act(&Actor::CommandLine, act, &id))?;
    report(&format!("`{}` is {now}", options.pseudonym));
    on.close()
}

/// Prints a link by which a new password can be chosen.
fn reset(options: &OneUser) -> anyhow::Result<()> {
    let on = OnDatabase::open(&options.database)?;
    let Some(public) = &on.config.serving.public_url else {
        bail!("public_url is not set: a link has to begin with the address that readers use");
    };
    let id = find(&on, &options.pseudonym)?;
    let language = on.wait(language_of(&on.platform, &id))?;
    on.wait(
        on.platform
            .act(&Actor::CommandLine, Act::MakeResetLink, &id),
    )?;
    let token = on.wait(on.platform.reset_link(&id))?;
    let token = token.context("there is no such account")?;
    report("whoever opens this link chooses the password, once, within 30 minutes:");
    give(&format!("{public}/{language}/reset/{}\n", token.as_str()))?;
    on.close()
}

async fn language_of(platform: &Platform, id: &AccountId) -> anyhow::Result<String> {
    let account = platform.account(id).await?;
    Ok(account.context("there is no such account")?.language)
}

fn delete(options: &DeleteUser) -> anyhow::Result<()> {
    ensure!(
        options.yes,
        "this deletes everything that belongs to `{}`, for good: say --yes if that is what you want",
        options.user.pseudonym
    );
    act(
        &options.user,
        Act::Delete,
        "deleted, with everything that belonged to it",
    )
}

fn find(on: &OnDatabase, pseudonym: &str) -> anyhow::Result<AccountId> {
    let found = on.wait(on.platform.account_called(pseudonym))?;
    found.with_context(|| format!("nobody is called `{pseudonym}`"))
}

fn role(name: RoleName) -> Role {
    match name {
        RoleName::Learner => Role::Learner,
        RoleName::Author => Role::Author,
        RoleName::Admin => Role::Admin,
    }
}

/// The first line of standard input.
fn read_password() -> anyhow::Result<Password> {
    let mut text = String::new();
    let mut input = io::stdin().lock().take(MOST_READ);
    let read = input.read_to_string(&mut text);
    read.context("the password cannot be read from standard input")?;
    let line = text.lines().next().unwrap_or_default();
    ensure!(!line.is_empty(), "standard input holds no password");
    Ok(Password::new(line))
}
