//! What administrators do to accounts, and what is noted of it.

use platform::{
    AccountId, Act, Actor, Network, NewMember, Platform, Role, StaffError, passwords::Password,
};
use std::time::Duration;
use test_support::{on_each_database, standard_site};

use crate::french;

const PASSWORD: &str = "trois petits chats gris";

async fn register(platform: &Platform, pseudonym: &str, role: Role) -> AccountId {
    let new = NewMember {
        pseudonym,
        password: &Password::new(PASSWORD),
        language: &french(),
        role,
        from: None,
    };
    platform.register(&new).await.unwrap()
}

async fn session(platform: &Platform, pseudonym: &str) -> Result<String, ()> {
    let token = platform
        .sign_in(pseudonym, &Password::new(PASSWORD), "", Network::unknown())
        .await;
    token.map(|token| token.value).map_err(drop)
}

async fn is_signed_in(platform: &Platform, token: &str) -> bool {
    platform.signed_in(token).await.unwrap().is_some()
}

#[test]
fn a_disabled_account_is_out_at_once_and_may_come_back() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        let admin = register(&platform, "admin", Role::Admin).await;
        let learner = register(&platform, "lilas", Role::Learner).await;
        let token = session(&platform, "lilas").await.unwrap();
        assert!(is_signed_in(&platform, &token).await);
        let actor = Actor::Administrator(admin);
        platform.act(&actor, Act::Disable, &learner).await.unwrap();
        assert!(!is_signed_in(&platform, &token).await);
        session(&platform, "lilas").await.unwrap_err();
        let again = platform.act(&actor, Act::Disable, &learner).await;
        assert!(matches!(again, Err(StaffError::SoAlready)), "{again:?}");
        let link = platform.act(&actor, Act::MakeResetLink, &learner).await;
        assert!(matches!(link, Err(StaffError::Disabled)), "{link:?}");
        platform.act(&actor, Act::Enable, &learner).await.unwrap();
        // The old session stays ended.
        assert!(!is_signed_in(&platform, &token).await);
        session(&platform, "lilas").await.unwrap();
    });
}

#[test]
fn a_changed_role_asks_for_a_new_session_which_lasts_as_long_as_the_role_says() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        let learner = register(&platform, "lilas", Role::Learner).await;
        let token = session(&platform, "lilas").await.unwrap();
        platform
            .act(&Actor::CommandLine, Act::SetRole(Role::Admin), &learner)
            .await
            .unwrap();
        assert!(!is_signed_in(&platform, &token).await);
        let token = session(&platform, "lilas").await.unwrap();
        database.clock.advance(Duration::from_secs(11 * 3600));
        let who = platform.signed_in(&token).await.unwrap().unwrap();
        assert_eq!(who.role, Role::Admin);
        database.clock.advance(Duration::from_secs(3600));
        assert!(!is_signed_in(&platform, &token).await);
    });
}

#[test]
fn a_deleted_account_is_gone_with_its_name() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        let learner = register(&platform, "lilas", Role::Learner).await;
        let token = session(&platform, "lilas").await.unwrap();
        platform
            .act(&Actor::CommandLine, Act::Delete, &learner)
            .await
            .unwrap();
        assert!(!is_signed_in(&platform, &token).await);
        assert!(platform.account(&learner).await.unwrap().is_none());
        assert!(platform.account_called("lilas").await.unwrap().is_none());
        let again = platform
            .act(&Actor::CommandLine, Act::Delete, &learner)
            .await;
        assert!(matches!(again, Err(StaffError::NotFound)), "{again:?}");
        // Of what was noted only the deletion tells, and not of whom.
        let notes = platform.notes(1).await.unwrap();
        let subjects: Vec<_> = notes.entries.iter().map(|note| &note.subject).collect();
        assert_eq!(subjects, [&None]);
        // The name is free again.
        register(&platform, "Lilas", Role::Learner).await;
    });
}

#[test]
fn the_last_administrator_stays_and_none_undoes_oneself() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        let one = register(&platform, "une", Role::Admin).await;
        let ways = [Act::Disable, Act::Delete, Act::SetRole(Role::Author)];
        for act in ways {
            let last = platform.act(&Actor::CommandLine, act, &one).await;
            assert!(
                matches!(last, Err(StaffError::LastAdministrator)),
                "{last:?}"
            );
        }
        let two = register(&platform, "deux", Role::Admin).await;
        for act in ways {
            let oneself = platform
                .act(&Actor::Administrator(one.clone()), act, &one)
                .await;
            assert!(matches!(oneself, Err(StaffError::Oneself)), "{oneself:?}");
        }
        // One who may not use the account looks after nothing, and does not count.
        let actor = Actor::Administrator(one.clone());
        platform.act(&actor, Act::Disable, &two).await.unwrap();
        let last = platform.act(&Actor::CommandLine, Act::Delete, &one).await;
        assert!(
            matches!(last, Err(StaffError::LastAdministrator)),
            "{last:?}"
        );
        // Who is disabled may go.
        platform.act(&actor, Act::Delete, &two).await.unwrap();
    });
}

#[test]
fn of_administrators_who_take_each_other_away_at_once_one_is_left() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        for round in 0..5 {
            let mut all = Vec::new();
            for number in 0..4 {
                let name = format!("admin {round} {number}");
                all.push(register(&platform, &name, Role::Admin).await);
            }
            let mut acts = Vec::new();
            for (number, subject) in all.iter().cloned().enumerate() {
                let actor = Actor::Administrator(all[(number + 1) % all.len()].clone());
                let platform = platform.clone();
                acts.push(tokio::spawn(async move {
                    platform.act(&actor, Act::Disable, &subject).await
                }));
            }
            for act in acts {
                let done = act.await.unwrap();
                let refused = matches!(done, Err(StaffError::LastAdministrator));
                assert!(done.is_ok() || refused, "{done:?}");
            }
            let accounts = platform.find_accounts("admin", 1).await.unwrap().accounts;
            let active = accounts
                .iter()
                .filter(|account| account.disabled_at.is_none());
            assert_eq!(active.count(), 1);
        }
    });
}

#[test]
fn accounts_are_found_by_the_beginning_of_their_name_and_nothing_is_a_pattern() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        for name in ["Zoé A", "zoé b", "Zo_x", "Yann", "ليلى"] {
            register(&platform, name, Role::Learner).await;
            database.clock.advance(Duration::from_secs(60));
        }
        let find = async |query: &str| {
            let found = platform.find_accounts(query, 1).await.unwrap();
            assert!(!found.more);
            let names = found.accounts.into_iter().map(|account| account.pseudonym);
            names.collect::<Vec<_>>()
        };
        assert_eq!(find("ZOÉ").await, ["zoé b", "Zoé A"]);
        assert_eq!(find("zo_").await, ["Zo_x"]);
        assert_eq!(find("لي").await, ["ليلى"]);
        assert_eq!(find("").await.len(), 5);
        for nothing in [
            "%",
            "_",
            "!",
            "é",
            "zo%",
            "' OR 1=1 --",
            "a@b.example",
            "\0",
        ] {
            assert!(find(nothing).await.is_empty(), "{nothing:?}");
        }
        assert!(find(&"z".repeat(100_000)).await.is_empty());
        for page in [0, 2, 20_001, u64::MAX] {
            let found = platform.find_accounts("", page).await.unwrap();
            assert!(found.accounts.is_empty(), "{page}");
        }
    });
}

#[test]
fn acts_are_noted_without_names_and_read_page_by_page() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        let admin = register(&platform, "MARKEUR admin", Role::Admin).await;
        let learner = register(&platform, "MARKEUR lilas", Role::Learner).await;
        let actor = Actor::Administrator(admin);
        for _ in 0..26 {
            for act in [Act::Disable, Act::Enable] {
                database.clock.advance(Duration::from_secs(60));
                platform.act(&actor, act, &learner).await.unwrap();
            }
        }
        database.clock.advance(Duration::from_secs(60));
        platform
            .act(&Actor::CommandLine, Act::SetRole(Role::Author), &learner)
            .await
            .unwrap();
        let first = platform.notes(1).await.unwrap();
        assert!(first.more);
        assert_eq!(first.entries.len(), 50);
        let newest = &first.entries[0];
        assert_eq!(newest.act, "role");
        assert_eq!(newest.detail.as_deref(), Some("author"));
        assert_eq!(newest.via, "command line");
        assert_eq!(newest.actor, None);
        assert_eq!(newest.subject.as_ref().unwrap().1, "MARKEUR lilas");
        assert_eq!(first.entries[1].actor.as_deref(), Some("MARKEUR admin"));
        assert_eq!(first.entries[1].via, "web");
        let second = platform.notes(2).await.unwrap();
        assert!(!second.more);
        assert_eq!(second.entries.len(), 3);
        assert!(platform.notes(3).await.unwrap().entries.is_empty());
    });
}
