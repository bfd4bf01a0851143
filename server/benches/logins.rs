//! `cargo bench -p server --bench logins`: how long a refused login takes for a name that has an account, and for one that
//! has none, with passwords hashed as in earnest. Through the whole router, one after the other, each from a network of its
//! own. The medians should be less than a tenth apart: whoever measures them should learn nothing.
//!
//! It measures SQLite, and PostgreSQL as well where `ARDOISE_TEST_POSTGRES` names a server.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark measures by the clock on the wall, tells what it found, and may fail in the plainest way"
)]

use std::{
    net::{Ipv4Addr, SocketAddr},
    time::{Duration, Instant},
};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::ConnectInfo,
    http::Request,
};
use content::Language;
use platform::{
    NewMember, Outside, Platform, Role,
    passwords::{Argon2id, Password, Passwords},
};
use server::{AppState, Origins, router};
use test_support::{TestDatabase, on_each_database, standard_site};
use tower::ServiceExt;

/// How often each name is tried.
const TRIES: u16 = 200;

fn main() {
    on_each_database(measure);
}

async fn measure(database: &TestDatabase) {
    let site = standard_site();
    let outside = Outside {
        passwords: Passwords::new(Argon2id::recommended()),
        ..database.outside()
    };
    let storage = database.storage().await;
    let platform = Platform::new(site.catalogue(), site.origin(), storage, outside);
    let member = NewMember {
        pseudonym: "zoe",
        password: &Password::new("trois chaises bleues au grenier"),
        language: &Language::parse("fr").unwrap(),
        role: Role::Learner,
        from: None,
    };
    platform.register(&member).await.unwrap();
    let state = AppState::new(platform, None).unwrap();
    let router = router(state, Origins { public: None });
    let [mut known, mut unknown] = [Vec::new(), Vec::new()];
    // In turns, and each the first as often, so that both see the same moods of the machine.
    for number in 0..TRIES {
        let names = if number % 2 == 0 {
            ["zoe", "nemo"]
        } else {
            ["nemo", "zoe"]
        };
        for name in names {
            let took = refused(&router, name, number).await;
            match name {
                "zoe" => known.push(took),
                _ => unknown.push(took),
            }
        }
    }
    let (known, unknown) = (median(known), median(unknown));
    let kind = match database.is_postgres() {
        true => "PostgreSQL",
        false => "SQLite",
    };
    let apart = 100.0 * (known / unknown - 1.0).abs();
    println!("{kind}, median of {TRIES} refused logins each");
    println!("a name with an account:    {known:.2} ms");
    println!("a name without an account: {unknown:.2} ms");
    println!("apart:                     {apart:.1} %");
}

/// How long one refused login takes.
async fn refused(router: &Router, name: &str, number: u16) -> Duration {
    let [high, low] = number.to_be_bytes();
    let peer = SocketAddr::from((Ipv4Addr::new(198, 18, high, low), 50_000));
    let request = Request::post("/fr/login")
        .header("content-type", "application/x-www-form-urlencoded")
        .extension(ConnectInfo(peer))
        .body(Body::from(format!("name={name}&password=wrong+{number}")));
    let start = Instant::now();
    let answer = router.clone().oneshot(request.unwrap()).await.unwrap();
    assert_eq!(answer.status(), 422);
    to_bytes(answer.into_body(), 1 << 20).await.unwrap();
    start.elapsed()
}

/// In milliseconds.
fn median(mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    let middle = times.get(times.len() / 2).copied().unwrap_or_default();
    middle.as_secs_f64() * 1_000.0
}
