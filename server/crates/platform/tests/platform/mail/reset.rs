//! A forgotten password.

use std::time::Duration;

use platform::{EmailAddress, LetterKind, ResetError, passwords::Password};
use test_support::on_each_database;
use tokio::task::JoinSet;

use super::{ADA, EVE, OTHER_PASSWORD, PASSWORD, Post};
use crate::french;

const MINUTE: Duration = Duration::from_secs(60);
const SECOND: Duration = Duration::from_secs(1);

#[test]
fn a_link_sets_a_new_password_once_ends_every_session_and_tells_the_owner() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        post.member_with("lilas", ADA).await;
        post.session("lilas").await;
        post.session("lilas").await;
        post.ask_for_reset(ADA).await;
        let token = post.letters.last_token();
        for _ in 0..3 {
            let shown = post.platform.reset_of(&token).await.unwrap();
            assert_eq!(shown.as_deref(), Some("lilas"));
        }
        assert_eq!(database.count("sessions").await, 2);
        // A password that is no good costs nothing.
        let court = Password::new("court");
        let short = post.platform.reset_password(&token, &court).await;
        assert!(matches!(short, Err(ResetError::NewPassword(_))));
        let new = Password::new(OTHER_PASSWORD);
        post.platform.reset_password(&token, &new).await.unwrap();
        assert_eq!(database.count("sessions").await, 0);
        assert!(post.signs_in("lilas", OTHER_PASSWORD).await);
        assert!(!post.signs_in("lilas", PASSWORD).await);
        let again = post.platform.reset_password(&token, &new).await;
        assert!(matches!(again, Err(ResetError::Link)));
        post.deliver().await;
        let told = post.letters.last();
        assert_eq!(told.to.as_str(), ADA);
        assert!(matches!(told.kind, LetterKind::PasswordChanged { .. }));
    });
}

#[test]
fn an_address_that_waited_is_forgotten_with_the_old_password() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        let account = post.member_with("lilas", ADA).await;
        // Whoever knew the old password named an address of their own.
        post.give(&account, EVE).await;
        let theirs = post.letters.last_token();
        post.ask_for_reset(ADA).await;
        let token = post.letters.last_token();
        let new = Password::new(OTHER_PASSWORD);
        post.platform.reset_password(&token, &new).await.unwrap();
        assert!(post.platform.confirm_email(&theirs).await.is_err());
        assert_eq!(post.email(&account).await.as_deref(), Some(ADA));

        post.give(&account, EVE).await;
        let theirs = post.letters.last_token();
        let who = post.session_with("lilas", OTHER_PASSWORD).await;
        let (current, new) = (Password::new(OTHER_PASSWORD), Password::new(PASSWORD));
        post.platform
            .change_password(&who, &current, &new)
            .await
            .unwrap();
        assert!(post.platform.confirm_email(&theirs).await.is_err());
        assert_eq!(post.email(&account).await.as_deref(), Some(ADA));
    });
}

#[test]
fn a_link_works_for_half_an_hour_and_not_longer() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        post.member_with("lilas", ADA).await;
        post.ask_for_reset(ADA).await;
        let token = post.letters.last_token();
        database.clock.advance(30 * MINUTE - SECOND);
        assert!(post.platform.reset_of(&token).await.unwrap().is_some());
        database.clock.advance(SECOND);
        assert!(post.platform.reset_of(&token).await.unwrap().is_none());
        let new = Password::new(OTHER_PASSWORD);
        let late = post.platform.reset_password(&token, &new).await;
        assert!(matches!(late, Err(ResetError::Link)));
        assert!(post.signs_in("lilas", PASSWORD).await);
    });
}

#[test]
fn an_address_that_nobody_confirmed_gets_nothing_and_takes_as_much_work() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        post.member_with("lilas", ADA).await;
        let waits = post.member("rose").await;
        post.give(&waits, EVE).await;
        let before = post.letters.letters().len();
        let address = |text| EmailAddress::parse(text).unwrap();
        for unknown in ["nobody@example.org", EVE, ADA] {
            let hashed = (database.hasher.hashed(), database.hasher.verified());
            let address = address(unknown);
            let asked = post.platform.ask_for_reset(&address, &french()).await;
            asked.unwrap();
            assert_eq!(database.count("outgoing_mails").await, 1, "{unknown}");
            let now = (database.hasher.hashed(), database.hasher.verified());
            assert_eq!(now, hashed);
            let sent = post.deliver().await;
            assert_eq!(sent, usize::from(unknown == ADA), "{unknown}");
            assert_eq!(database.count("outgoing_mails").await, 0);
        }
        assert_eq!(post.letters.letters().len(), before + 1);
    });
}

#[test]
fn the_letter_goes_to_the_address_that_was_confirmed_and_not_to_what_was_typed() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        post.member_with("lilas", "ada@élan.example").await;
        post.ask_for_reset("ADA@xn--lan-9la.example").await;
        assert_eq!(post.letters.last().to.as_str(), "ada@élan.example");
    });
}

#[test]
fn a_second_request_another_password_or_another_address_makes_a_link_do_nothing() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        let account = post.member_with("lilas", ADA).await;
        let works = async |token| post.platform.reset_of(&token).await.unwrap().is_some();
        post.ask_for_reset(ADA).await;
        let first = post.letters.last_token();
        post.ask_for_reset(ADA).await;
        let second = post.letters.last_token();
        assert!(!works(first).await);
        assert!(works(second.clone()).await);
        let who = post.session("lilas").await;
        let [current, new] = [PASSWORD, OTHER_PASSWORD].map(Password::new);
        let changed = post.platform.change_password(&who, &current, &new).await;
        changed.unwrap();
        assert!(!works(second).await);
        post.deliver().await;
        assert!(matches!(
            post.letters.last().kind,
            LetterKind::PasswordChanged { .. }
        ));
        post.ask_for_reset(ADA).await;
        let third = post.letters.last_token();
        post.give(&account, EVE).await;
        // The address counts until the other one is confirmed.
        assert!(works(third.clone()).await);
        let confirm = post.letters.last_token();
        post.platform.confirm_email(&confirm).await.unwrap();
        assert!(!works(third).await);
    });
}

#[test]
fn a_disabled_account_gets_no_link_and_none_works() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        let account = post.member_with("lilas", ADA).await;
        post.ask_for_reset(ADA).await;
        let token = post.letters.last_token();
        database
            .execute("UPDATE accounts SET disabled_at = created_at")
            .await;
        assert!(post.platform.reset_of(&token).await.unwrap().is_none());
        assert!(post.platform.reset_link(&account).await.unwrap().is_none());
        let before = post.letters.letters().len();
        post.ask_for_reset(ADA).await;
        assert_eq!(post.letters.letters().len(), before);
    });
}

#[test]
fn a_link_that_was_handed_over_works_without_an_address() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        let account = post.member("lilas").await;
        let token = post.platform.reset_link(&account).await.unwrap().unwrap();
        let new = Password::new(OTHER_PASSWORD);
        post.platform.reset_password(&token, &new).await.unwrap();
        assert!(post.signs_in("lilas", OTHER_PASSWORD).await);
    });
}

#[test]
fn one_link_used_many_times_at_once_works_once() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        post.member_with("lilas", ADA).await;
        post.ask_for_reset(ADA).await;
        let token = post.letters.last_token();
        let mut race = JoinSet::new();
        for number in 0..4 {
            let (platform, token) = (post.platform.clone(), token.clone());
            race.spawn(async move {
                let new = Password::new(format!("{OTHER_PASSWORD} {number}"));
                platform.reset_password(&token, &new).await.is_ok()
            });
        }
        let reset = race.join_all().await.into_iter().filter(|ok| *ok).count();
        assert_eq!(reset, 1);
    });
}
