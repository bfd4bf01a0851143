//! Letters that wait.

use std::{collections::BTreeSet, time::Duration};

use platform::{Clock, LetterKind};
use test_support::{Refusal, on_each_database, standard_site};
use tokio::task::JoinSet;

use super::{ADA, Post};

const MINUTE: Duration = Duration::from_secs(60);

#[test]
fn a_letter_is_sent_once_and_leaves_nothing_behind() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        let account = post.member("lilas").await;
        let given = post.platform.give_first_email(&account, ADA).await;
        given.unwrap();
        assert_eq!(database.count("outgoing_mails").await, 1);
        assert_eq!(post.deliver().await, 1);
        assert_eq!(post.deliver().await, 0);
        assert_eq!(database.count("outgoing_mails").await, 0);
        let letter = post.letters.last();
        assert_eq!(letter.to.as_str(), ADA);
        assert_eq!(letter.language.as_str(), "fr");
        assert_eq!(letter.site, "Le site");
    });
}

#[test]
fn many_nodes_that_send_at_once_send_each_letter_once() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        for number in 0..20 {
            let account = post.member(&format!("lilas {number}")).await;
            let address = format!("ada{number}@example.org");
            let given = post.platform.give_first_email(&account, &address).await;
            given.unwrap();
        }
        let mut nodes = JoinSet::new();
        for _ in 0..4 {
            let node = database.platform(&standard_site()).await;
            node.set_mailer(post.letters.clone());
            nodes.spawn(async move { node.send_due_mails(|| false).await.unwrap() });
        }
        let sent: usize = nodes.join_all().await.into_iter().sum();
        assert_eq!(sent, 20);
        let letters = post.letters.letters();
        let to: BTreeSet<_> = letters.iter().map(|letter| letter.to.key()).collect();
        assert_eq!((letters.len(), to.len()), (20, 20));
    });
}

#[test]
fn a_letter_waits_while_the_mail_server_is_away_and_is_sent_once_when_it_is_back() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        let account = post.member("lilas").await;
        post.letters.refuse(Some(Refusal::NotNow));
        let given = post.platform.give_first_email(&account, ADA).await;
        given.unwrap();
        assert_eq!(post.deliver().await, 0);
        // Not before its time.
        database.clock.advance(MINUTE / 2);
        assert_eq!(post.deliver().await, 0);
        assert_eq!(post.letters.tries(), 1);
        database.clock.advance(MINUTE / 2);
        assert_eq!(post.deliver().await, 0);
        assert_eq!(post.letters.tries(), 2);
        post.letters.refuse(None);
        database.clock.advance(5 * MINUTE);
        assert_eq!(post.deliver().await, 1);
        database.clock.advance(48 * 60 * MINUTE);
        assert_eq!(post.deliver().await, 0);
        assert_eq!(post.letters.letters().len(), 1);
    });
}

#[test]
fn a_letter_that_nobody_takes_is_given_up_after_two_days() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        let account = post.member("lilas").await;
        post.letters.refuse(Some(Refusal::NotNow));
        let given = post.platform.give_first_email(&account, ADA).await;
        given.unwrap();
        let start = database.clock.now();
        while database.count("outgoing_mails").await > 0 {
            post.deliver().await;
            database.clock.advance(10 * MINUTE);
        }
        let days = (database.clock.now() - start).as_seconds_f64() / 86_400.0;
        assert!((1.0..=2.1).contains(&days), "{days}");
        assert_eq!(post.letters.tries(), 9);
    });
}

#[test]
fn a_letter_that_is_refused_for_good_is_not_tried_again() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        let account = post.member("lilas").await;
        post.letters.refuse(Some(Refusal::ForGood));
        let given = post.platform.give_first_email(&account, ADA).await;
        given.unwrap();
        assert_eq!(post.deliver().await, 0);
        assert_eq!(database.count("outgoing_mails").await, 0);
        assert_eq!(post.letters.tries(), 1);
    });
}

#[test]
fn a_letter_that_was_taken_by_a_node_that_died_is_sent_again_with_a_link_that_works() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        let account = post.member("lilas").await;
        let given = post.platform.give_first_email(&account, ADA).await;
        given.unwrap();
        // Killed after the mail server took it and before that was written down: the row is as it was then.
        database
            .execute("CREATE TABLE kept AS SELECT * FROM outgoing_mails")
            .await;
        assert_eq!(post.deliver().await, 1);
        let first = post.letters.last_token();
        database
            .execute("INSERT INTO outgoing_mails SELECT * FROM kept")
            .await;
        assert_eq!(post.deliver().await, 1);
        let second = post.letters.last_token();
        assert_ne!(post.letters.letters()[0].id, post.letters.letters()[1].id);
        assert!(post.platform.confirm_email(&first).await.is_err());
        post.platform.confirm_email(&second).await.unwrap();
    });
}

#[test]
fn nothing_is_written_where_no_letters_are_sent() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        post.member_with("lilas", ADA).await;
        // A node without a mail server: letters would wait for ever.
        let other = database.platform(&standard_site()).await;
        assert!(!other.sends_mail());
        let address = platform::EmailAddress::parse(ADA).unwrap();
        let asked = other.ask_for_reset(&address, &crate::french()).await;
        asked.unwrap();
        assert_eq!(database.count("outgoing_mails").await, 0);
        let account = post.member("rose").await;
        let given = other.give_first_email(&account, "rose@example.org").await;
        assert!(matches!(given, Err(platform::EmailError::NoMail)));
    });
}

#[test]
fn letters_of_an_account_go_with_it() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        let account = post.member("lilas").await;
        let given = post.platform.give_first_email(&account, ADA).await;
        given.unwrap();
        database.execute("DELETE FROM accounts").await;
        assert_eq!(database.count("outgoing_mails").await, 0);
        assert_eq!(post.deliver().await, 0);
    });
}

#[test]
fn no_secret_stands_in_what_waits() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        let account = post.member("lilas").await;
        post.give(&account, ADA).await;
        let token = post.letters.last_token();
        let LetterKind::ConfirmAddress { .. } = post.letters.last().kind else {
            panic!("another letter");
        };
        let found = format!(
            "SELECT count(*) FROM link_tokens WHERE hash = '{0}' OR email = '{0}'",
            token.as_str()
        );
        assert_eq!(database.number(&found).await, 0);
        assert_eq!(database.count("link_tokens").await, 1);
    });
}

#[test]
fn an_address_gets_three_letters_of_a_kind_in_an_hour_at_the_most() {
    on_each_database(async |database| {
        let post = Post::new(database).await;
        post.member_with("lilas", ADA).await;
        let resets = async || {
            let mut sent = 0;
            for _ in 0..5 {
                let before = post.letters.letters().len();
                post.ask_for_reset("ADA@Example.org").await;
                sent += post.letters.letters().len() - before;
            }
            sent
        };
        assert_eq!(resets().await, 3);
        // The last link that was sent still works.
        let token = post.letters.last_token();
        assert!(post.platform.reset_of(&token).await.unwrap().is_some());
        database.clock.advance(60 * MINUTE);
        assert_eq!(resets().await, 3);
    });
}
