//! A mail server that is away for a while, or goes in the middle of a letter.

use std::time::Duration;

use test_support::on_each_database;

use super::{
    read::read,
    site::{MailSite, path_of},
};
use crate::accounts::{Browser, PASSWORD};

const MINUTE: Duration = Duration::from_secs(60);

async fn register(post: &MailSite) -> Browser {
    let browser = Browser::new(&post.site);
    let fields = [
        ("pseudonym", "Zoé"),
        ("password", PASSWORD),
        ("email", "ada@example.org"),
    ];
    browser.post("/fr/register", &fields).await.expect(303);
    browser
}

#[test]
fn a_letter_that_was_asked_for_while_the_server_was_away_is_delivered_once_when_it_is_back() {
    on_each_database(async |database| {
        let mut post = MailSite::on(database).await;
        post.server.go_down().await;
        let browser = register(&post).await;
        assert_eq!(post.deliver().await, 0);
        post.server.go_up().await;
        assert_eq!(post.deliver().await, 0, "not before its time");
        database.clock.advance(MINUTE);
        assert_eq!(post.deliver().await, 1);
        database.clock.advance(60 * MINUTE);
        assert_eq!(post.deliver().await, 0);
        let received = post.server.received();
        assert_eq!(received.len(), 1);
        let path = path_of(&read(&received[0]));
        browser.post(&path, &[]).await.expect(303);
    });
}

#[test]
fn a_letter_whose_receipt_was_lost_comes_again_and_its_link_is_the_one_that_works() {
    on_each_database(async |database| {
        let post = MailSite::on(database).await;
        let browser = register(&post).await;
        post.server.cut_the_line(true);
        assert_eq!(post.deliver().await, 0);
        post.server.cut_the_line(false);
        database.clock.advance(MINUTE);
        assert_eq!(post.deliver().await, 1);
        let received = post.server.received();
        assert_eq!(received.len(), 2);
        let [first, second] = [0, 1].map(|at| read(&received[at]));
        assert_ne!(first.message_id, second.message_id);
        browser.post(&path_of(&first), &[]).await.expect(410);
        browser.post(&path_of(&second), &[]).await.expect(303);
    });
}

#[test]
fn a_letter_that_is_refused_for_good_is_dropped() {
    on_each_database(async |database| {
        let post = MailSite::on(database).await;
        post.server.answer_recipients(Some((550, "no such user")));
        register(&post).await;
        assert_eq!(post.deliver().await, 0);
        assert_eq!(database.count("outgoing_mails").await, 0);
    });
}
