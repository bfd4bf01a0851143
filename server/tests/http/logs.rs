//! What the log tells: never what opens an attempt.

use std::{
    io::{self, Write},
    sync::{Arc, Mutex},
};

use axum::http::Method;
use serde_json::json;
use test_support::{on_each_database, on_sqlite};
use tracing_subscriber::{EnvFilter, fmt::MakeWriter};

use crate::{
    accounts::{Browser, PASSWORD},
    client::{Site, request},
    mail::{MailSite, path_of},
    quiz::{ALL_RIGHT, start},
};

/// Everything that is logged in this process.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[test]
fn what_opens_an_attempt_or_an_account_is_in_no_line_of_the_log() {
    let log = Log::default();
    tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::new("trace"))
        .with_writer(log.clone())
        .with_ansi(false)
        .init();
    on_sqlite(async |database| {
        let site = Site::standard(database).await;
        let started = start(&site).await;
        site.get(&started.page()).await.expect(200);
        site.get(&started.api()).await.expect(200);
        started
            .send_form(&site, "save", ALL_RIGHT)
            .await
            .expect(303);
        started
            .send_form(&site, "save", &[("nombre", &["NaN"])])
            .await
            .expect(422);
        let foreign = request(Method::POST, &format!("{}/submit", started.page()));
        site.send(foreign.header("origin", "https://evil.example"))
            .await
            .expect(403);
        site.get(&format!("{}/nowhere", started.page()))
            .await
            .expect(404);
        started
            .send_form(&site, "submit", ALL_RIGHT)
            .await
            .expect(303);
        site.post_json("/api/fn/attempts/submit", &started.fields(ALL_RIGHT))
            .await
            .expect(200);
        // A failure is logged with its cause.
        database
            .execute("UPDATE question_versions SET question = '{'")
            .await;
        site.get(&started.page()).await.expect(500);
        site.post_json("/api/fn/attempts/submit", &started.fields(ALL_RIGHT))
            .await
            .expect(500);
        site.post_json(&started.api_submit(), &json!({}))
            .await
            .expect_problem(500);
        let text = log.text();
        let lines: Vec<&str> = text
            .lines()
            .filter(|line| line.contains(&started.id))
            .collect();
        assert_eq!(lines, [""; 0]);
        assert!(text.contains("/{lang}/attempts/{id}/submit"), "{text}");
        assert!(text.contains("the database failed"), "{text}");
    });
    // What was typed, what opens a session or an account, and where letters go.
    on_each_database(async |database| {
        const ADDRESS: &str = "craie.marqueur@example.org";
        const WRONG: &str = "marqueur jamais choisi";
        let post = MailSite::on(database).await;
        let device = Browser::registered(&post.site, "Zoé").await;
        let fields = [("email", ADDRESS), ("email-password", PASSWORD)];
        let settings = "/fr/me/settings";
        device
            .post(&format!("{settings}/email"), &fields)
            .await
            .expect(303);
        let confirm = path_of(&post.letter().await);
        device.get(&confirm).await.expect(200);
        device.post(&confirm, &[]).await.expect(303);
        post.site
            .post_form("/fr/forgot", &[("email", ADDRESS)])
            .await
            .expect(303);
        let reset = path_of(&post.letter().await);
        let stranger = Browser::new(&post.site);
        stranger
            .post(&reset, &[("password", "court")])
            .await
            .expect(422);
        stranger.sign_in(ADDRESS, WRONG).await.expect(422);
        let fields = [("current", WRONG), ("new", WRONG)];
        device
            .post(&format!("{settings}/password"), &fields)
            .await
            .expect(422);
        device.post("/fr/me/data/download", &[]).await.expect(200);
        // A failure is logged with its cause.
        database.execute("UPDATE accounts SET role = '?'").await;
        device.get(settings).await.expect(500);
        let cookie = device.cookie().unwrap();
        let token = |path: &str| path.rsplit('/').next().unwrap().to_owned();
        let (confirm, reset) = (token(&confirm), token(&reset));
        let (_, session) = cookie.split_once('=').unwrap();
        for secret in [PASSWORD, WRONG, ADDRESS, &confirm, &reset, session] {
            let text = log.text();
            let lines: Vec<&str> = text.lines().filter(|line| line.contains(secret)).collect();
            assert_eq!(lines, [""; 0]);
        }
    });
}
