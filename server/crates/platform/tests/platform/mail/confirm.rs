//! Addresses: given, confirmed, changed, taken back.

use std::time::Duration;

use platform::{
    ConfirmError, EmailError, EmailGiven, LetterKind, SettingsError, passwords::Password,
};
use test_support::on_each_database;
use tokio::task::JoinSet;

use super::{ADA, EVE, PASSWORD, Post};

const HOUR: Duration = Duration::from_secs(3_600);
const SECOND: Duration = Duration::from_secs(1);

#[test]
fn an_address_counts_once_it_is_confirmed_and_looking_confirms_nothing() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        let account = post.member("lilas").await;
        post.give(&account, "Ada@Example.org").await;
        assert_eq!(post.email(&account).await, None);
        assert!(!post.signs_in(ADA, PASSWORD).await);
        let token = post.letters.last_token();
        for _ in 0..3 {
            let shown = post.platform.confirmation(&token).await.unwrap().unwrap();
            assert_eq!(shown.address, "Ada@Example.org");
            assert_eq!(shown.pseudonym, "lilas");
        }
        assert_eq!(post.email(&account).await, None);
        post.platform.confirm_email(&token).await.unwrap();
        let email = post.email(&account).await;
        assert_eq!(email.as_deref(), Some("Ada@Example.org"));
        assert!(post.signs_in("ADA@example.ORG", PASSWORD).await);
        // Once.
        assert!(post.platform.confirmation(&token).await.unwrap().is_none());
        let again = post.platform.confirm_email(&token).await;
        assert!(matches!(again, Err(ConfirmError::Link)));
    });
}

#[test]
fn a_link_works_for_a_day_and_not_longer() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        let account = post.member("lilas").await;
        post.give(&account, ADA).await;
        let token = post.letters.last_token();
        database.clock.advance(24 * HOUR - SECOND);
        assert!(post.platform.confirmation(&token).await.unwrap().is_some());
        database.clock.advance(SECOND);
        assert!(post.platform.confirmation(&token).await.unwrap().is_none());
        let late = post.platform.confirm_email(&token).await;
        assert!(matches!(late, Err(ConfirmError::Link)));
        assert_eq!(post.email(&account).await, None);
    });
}

#[test]
fn a_later_address_or_a_second_request_makes_the_links_before_do_nothing() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        let account = post.member("lilas").await;
        post.give(&account, ADA).await;
        let first = post.letters.last_token();
        post.give(&account, ADA).await;
        let second = post.letters.last_token();
        post.give(&account, EVE).await;
        let third = post.letters.last_token();
        for gone in [first, second] {
            let gone = post.platform.confirm_email(&gone).await;
            assert!(matches!(gone, Err(ConfirmError::Link)));
        }
        post.platform.confirm_email(&third).await.unwrap();
        assert_eq!(post.email(&account).await.as_deref(), Some(EVE));
    });
}

#[test]
fn a_change_asks_for_the_password_and_is_told_to_the_address_before_once_it_counts() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        let account = post.member_with("lilas", ADA).await;
        let who = post.session("lilas").await;
        let wrong = Password::new("pas du tout celui-là");
        let refused = post.platform.change_email(&who, &wrong, EVE).await;
        let is_refused = matches!(
            refused,
            Err(EmailError::Settings(SettingsError::WrongPassword))
        );
        assert!(is_refused);
        assert_eq!(database.count("outgoing_mails").await, 0);
        let right = Password::new(PASSWORD);
        let given = post.platform.change_email(&who, &right, EVE).await.unwrap();
        assert_eq!(given, EmailGiven::Waits);
        post.deliver().await;
        // Until then the one before counts, and hears nothing: anybody may type an address.
        assert_eq!(post.letters.last().to.as_str(), EVE);
        assert!(post.signs_in(ADA, PASSWORD).await);
        let token = post.letters.last_token();
        post.platform.confirm_email(&token).await.unwrap();
        post.deliver().await;
        let told = post.letters.last();
        assert_eq!(told.to.as_str(), ADA);
        assert!(
            matches!(told.kind, LetterKind::AddressChanged { pseudonym } if pseudonym == "lilas")
        );
        assert_eq!(post.email(&account).await.as_deref(), Some(EVE));
        assert!(!post.signs_in(ADA, PASSWORD).await);
        assert!(post.signs_in(EVE, PASSWORD).await);
    });
}

#[test]
fn an_address_can_be_taken_back_and_that_is_told_to_it() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        let account = post.member_with("lilas", ADA).await;
        post.give(&account, EVE).await;
        let pending = post.letters.last_token();
        let who = post.session("lilas").await;
        let right = Password::new(PASSWORD);
        post.platform.remove_email(&who, &right).await.unwrap();
        post.deliver().await;
        assert_eq!(post.letters.last().to.as_str(), ADA);
        assert_eq!(post.email(&account).await, None);
        assert!(post.platform.confirm_email(&pending).await.is_err());
        // It is free again.
        post.member_with("rose", ADA).await;
    });
}

#[test]
fn an_address_that_another_account_confirmed_is_told_to_its_owner_alone() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        post.member_with("lilas", "Ada@example.org").await;
        let account = post.member("rose").await;
        let given = post.platform.give_first_email(&account, ADA).await.unwrap();
        assert_eq!(given, EmailGiven::Waits);
        post.deliver().await;
        let letter = post.letters.last();
        assert_eq!(letter.to.as_str(), "Ada@example.org");
        assert!(
            matches!(letter.kind, LetterKind::AddressInUse { pseudonym } if pseudonym == "lilas")
        );
        assert_eq!(database.count("link_tokens").await, 0);
    });
}

#[test]
fn of_two_accounts_that_wait_for_one_address_the_first_to_confirm_gets_it() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        let mut tokens = Vec::new();
        // An address gets no more than three letters of a kind in an hour.
        for pseudonym in ["lilas", "rose", "iris"] {
            let account = post.member(pseudonym).await;
            post.give(&account, ADA).await;
            tokens.push(post.letters.last_token());
        }
        let mut race = JoinSet::new();
        for token in tokens {
            let platform = post.platform.clone();
            race.spawn(async move { platform.confirm_email(&token).await });
        }
        let outcomes = race.join_all().await;
        let confirmed = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
        let taken = outcomes
            .iter()
            .filter(|outcome| matches!(outcome, Err(ConfirmError::Taken)))
            .count();
        assert_eq!((confirmed, taken), (1, 2), "{outcomes:?}");
        let owners = "SELECT count(*) FROM accounts WHERE email_key = 'ada@example.org'";
        assert_eq!(database.number(owners).await, 1);
    });
}

#[test]
fn one_link_used_many_times_at_once_works_once() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        let account = post.member("lilas").await;
        post.give(&account, ADA).await;
        let token = post.letters.last_token();
        let mut race = JoinSet::new();
        for _ in 0..8 {
            let (platform, token) = (post.platform.clone(), token.clone());
            race.spawn(async move { platform.confirm_email(&token).await.is_ok() });
        }
        let confirmed = race.join_all().await.into_iter().filter(|ok| *ok).count();
        assert_eq!(confirmed, 1);
    });
}

#[test]
fn an_address_that_nobody_confirms_is_forgotten_after_seven_days_and_the_account_stays() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        let account = post.member_with("lilas", ADA).await;
        post.give(&account, EVE).await;
        database.clock.advance(7 * 24 * HOUR);
        assert_eq!(post.platform.forget_unconfirmed_emails().await.unwrap(), 0);
        assert_eq!(database.count("link_tokens").await, 0);
        database.clock.advance(SECOND);
        assert_eq!(post.platform.forget_unconfirmed_emails().await.unwrap(), 1);
        let stored = post.platform.account(&account).await.unwrap().unwrap();
        assert!(stored.pending_email.is_none());
        assert_eq!(stored.email.as_deref(), Some(ADA));
    });
}

#[test]
fn ones_own_address_given_again_needs_no_letter() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        let account = post.member_with("lilas", ADA).await;
        post.give(&account, EVE).await;
        let given = post
            .platform
            .give_first_email(&account, "ADA@example.org")
            .await;
        assert_eq!(given.unwrap(), EmailGiven::IsConfirmed);
        assert_eq!(database.count("outgoing_mails").await, 0);
        assert_eq!(database.count("link_tokens").await, 0);
    });
}
