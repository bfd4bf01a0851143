//! Attempts whose time is over.

use std::time::Duration;

use serde_json::json;
use test_support::{every_type_site, on_each_database};

use crate::{
    client::Site,
    quiz::{DOORS, Door, EVERY_TYPE, ONE_BY_ONE, now, start_at},
};

const DAY: Duration = Duration::from_secs(86_400);

#[test]
fn an_attempt_says_until_when_it_is_kept() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let started = start_at(&site, ONE_BY_ONE).await;
        let kept_until = async || now(&site, &started).await["kept_until"].clone();
        // The clock stands at noon of 15 January 2026.
        assert_eq!(kept_until().await, "2026-01-22T12:00:00Z");
        for (door, end) in DOORS.into_iter().zip(["23", "24", "25"]) {
            database.clock.advance(DAY);
            door.save(&site, &started, &[("compte", &["7"])]).await;
            let expected = format!("2026-01-{end}T12:00:00Z");
            assert_eq!(kept_until().await, expected, "{door:?}");
        }
        Door::Api.submit(&site, &started, &[]).await;
        assert_eq!(kept_until().await, "2026-04-18T12:00:00Z");
    });
}

#[test]
fn an_attempt_that_was_forgotten_is_not_there_by_any_door() {
    on_each_database(async |database| {
        let site = Site::of(database, &every_type_site()).await;
        let (open, graded) = (
            start_at(&site, EVERY_TYPE).await,
            start_at(&site, EVERY_TYPE).await,
        );
        Door::Form.submit(&site, &graded, &[]).await;
        let platform = database.platform(&every_type_site()).await;
        for (days, gone) in [(8, &open), (83, &graded)] {
            site.get(&gone.page()).await.expect(200);
            database.clock.advance(days * DAY);
            assert_eq!(platform.forget_old_attempts().await.unwrap(), 1);
            site.get(&gone.page()).await.expect(404);
            site.get(&gone.api()).await.expect_problem(404);
            gone.send_form(&site, "submit", &[]).await.expect(404);
            let fields = gone.fields(&[]);
            let function = site.post_json("/api/fn/attempts/submit", &fields).await;
            function.expect(404);
            let submit = site.post_json(&gone.api_submit(), &json!({})).await;
            submit.expect_problem(404);
        }
        assert_eq!(database.count("question_versions").await, 0);
    });
}
