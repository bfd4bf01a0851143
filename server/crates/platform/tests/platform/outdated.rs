//! For how long accounts and what hangs on them are kept.

use std::time::Duration;

use platform::{AccountId, LetterKind, NewMember, Platform, Role, passwords::Password};
use test_support::{Letterbox, TestDatabase, on_each_database, standard_site};

use crate::french;

const DAY: Duration = Duration::from_secs(86_400);
const HOUR: Duration = Duration::from_secs(3_600);
const SECOND: Duration = Duration::from_secs(1);

/// An account, with this confirmed address.
async fn member(
    database: &TestDatabase,
    platform: &Platform,
    name: &str,
    email: Option<&str>,
) -> AccountId {
    let new = NewMember {
        pseudonym: name,
        password: &Password::new("trois chaises bleues au grenier".to_owned()),
        language: &french(),
        role: Role::Learner,
        from: None,
    };
    let id = platform.register(&new).await.unwrap();
    if let Some(email) = email {
        database
            .execute(&format!(
                "UPDATE accounts SET email = '{email}', email_key = '{email}' WHERE pseudonym = '{name}'"
            ))
            .await;
    }
    id
}

#[test]
fn an_account_that_nobody_uses_goes_after_two_years() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        member(database, &platform, "Sans adresse", None).await;
        // No letter can be sent here: an address changes nothing.
        member(database, &platform, "Avec adresse", Some("a@example.org")).await;
        database.clock.advance(730 * DAY);
        assert_eq!(platform.forget_outdated().await.unwrap().unused_accounts, 0);
        database.clock.advance(SECOND);
        assert_eq!(platform.forget_outdated().await.unwrap().unused_accounts, 2);
        assert_eq!(database.count("accounts").await, 0);
    });
}

#[test]
fn who_has_an_address_is_warned_once_thirty_days_before() {
    on_each_database(async |database| {
        let letterbox = Letterbox::default();
        let nodes = [
            database.platform(&standard_site()).await,
            database.platform(&standard_site()).await,
        ];
        for node in &nodes {
            node.set_mailer(letterbox.clone());
        }
        let platform = &nodes[0];
        member(database, platform, "Zoé", Some("zoe@example.org")).await;
        member(database, platform, "Lilas", None).await;
        database.clock.advance(700 * DAY);
        assert_eq!(platform.forget_outdated().await.unwrap().warnings, 0);
        database.clock.advance(SECOND);
        // Two nodes at once: one letter.
        let (one, other) = tokio::join!(nodes[0].forget_outdated(), nodes[1].forget_outdated());
        assert_eq!(one.unwrap().warnings + other.unwrap().warnings, 1);
        assert_eq!(platform.forget_outdated().await.unwrap().warnings, 0);
        platform.send_due_mails(|| false).await.unwrap();
        let letters = letterbox.letters();
        assert_eq!(letters.len(), 1);
        let LetterKind::Inactive { pseudonym, on } = &letters[0].kind else {
            panic!("another letter")
        };
        assert_eq!(pseudonym, "Zoé");
        // 15 January 2026 and two years of 365 days.
        assert_eq!(on.to_string(), "2028-01-15");
        database.clock.advance(30 * DAY - SECOND);
        assert_eq!(platform.forget_outdated().await.unwrap().unused_accounts, 0);
        database.clock.advance(SECOND);
        let outdated = platform.forget_outdated().await.unwrap();
        assert_eq!(outdated.unused_accounts, 2);
        assert_eq!(database.count("accounts").await, 0);
    });
}

#[test]
fn who_comes_back_is_not_forgotten_and_may_be_warned_again() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        platform.set_mailer(Letterbox::default());
        let zoe = member(database, &platform, "Zoé", Some("zoe@example.org")).await;
        database.clock.advance(701 * DAY);
        assert_eq!(platform.forget_outdated().await.unwrap().warnings, 1);
        platform.sign_in_new(&zoe, "").await.unwrap();
        database.clock.advance(100 * DAY);
        let outdated = platform.forget_outdated().await.unwrap();
        assert_eq!((outdated.unused_accounts, outdated.warnings), (0, 0));
        database.clock.advance(601 * DAY);
        let outdated = platform.forget_outdated().await.unwrap();
        assert_eq!((outdated.unused_accounts, outdated.warnings), (0, 1));
    });
}

#[test]
fn a_late_warning_still_leaves_thirty_days() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        platform.set_mailer(Letterbox::default());
        member(database, &platform, "Zoé", Some("zoe@example.org")).await;
        // Letters were configured late, or nothing ran for years.
        database.clock.advance(1_000 * DAY);
        let outdated = platform.forget_outdated().await.unwrap();
        assert_eq!((outdated.unused_accounts, outdated.warnings), (0, 1));
        database.clock.advance(30 * DAY - SECOND);
        assert_eq!(platform.forget_outdated().await.unwrap().unused_accounts, 0);
        database.clock.advance(SECOND);
        assert_eq!(platform.forget_outdated().await.unwrap().unused_accounts, 1);
    });
}

#[test]
fn what_staff_did_is_kept_for_a_year_and_counts_of_failures_for_an_hour() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        let now = match database.is_postgres() {
            true => "timestamptz '2026-01-15T12:00:00Z'",
            false => "'2026-01-15T12:00:00Z'",
        };
        database
            .execute(&format!(
                "INSERT INTO audit_log (id, at, via, act) VALUES ('a', {now}, 'web', 'reset')"
            ))
            .await;
        database
            .execute(&format!(
                "INSERT INTO failures (key_hash, count, window_start) VALUES ('k', 3, {now})"
            ))
            .await;
        database.clock.advance(HOUR);
        assert_eq!(platform.forget_outdated().await.unwrap().failures, 0);
        database.clock.advance(SECOND);
        assert_eq!(platform.forget_outdated().await.unwrap().failures, 1);
        database.clock.advance(365 * DAY - HOUR - SECOND);
        assert_eq!(platform.forget_outdated().await.unwrap().acts, 0);
        database.clock.advance(SECOND);
        assert_eq!(platform.forget_outdated().await.unwrap().acts, 1);
    });
}

#[test]
fn the_owner_of_an_account_is_told_when_it_goes() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        let letterbox = Letterbox::default();
        platform.set_mailer(letterbox.clone());
        let zoe = member(database, &platform, "Zoé", Some("zoe@example.org")).await;
        let password = Password::new("trois chaises bleues au grenier".to_owned());
        let token = platform.sign_in_new(&zoe, "").await.unwrap();
        let who = platform.signed_in(&token.value).await.unwrap().unwrap();
        platform.ask_for_deletion(&who, &password).await.unwrap();
        platform.send_due_mails(|| false).await.unwrap();
        let LetterKind::DeletionScheduled { pseudonym, on } = letterbox.last().kind else {
            panic!("another letter")
        };
        assert_eq!(pseudonym, "Zoé");
        assert_eq!(on.to_string(), "2026-01-22");
    });
}
