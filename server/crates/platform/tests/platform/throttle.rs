//! How often something may be tried, by whom.

use std::{sync::Arc, time::Duration};

use platform::{Limited, Network, Platform, ThrottleError};
use test_support::{on_each_database, standard_site};
use tokio::{sync::Barrier, task::JoinSet};

const QUARTER: Duration = Duration::from_secs(15 * 60);
const HOUR: Duration = Duration::from_secs(60 * 60);
const SECOND: Duration = Duration::from_secs(1);

fn network(number: u8) -> Network {
    Network::of([192, 0, 2, number].into())
}

/// Tries a password and fails. How many seconds to wait, where it may not be tried.
async fn fail(platform: &Platform, from: Network, name: &str) -> Result<(), u64> {
    match platform
        .begin_try(Limited::Password, from, Some(name))
        .await
    {
        Ok(_failed) => Ok(()),
        Err(ThrottleError::TooOften(wait)) => Err(wait.seconds()),
        Err(ThrottleError::Storage(error)) => panic!("{error}"),
    }
}

async fn fail_times(platform: &Platform, times: usize, from: Network, name: &str) {
    for _ in 0..times {
        assert_eq!(fail(platform, from, name).await, Ok(()));
    }
}

#[test]
fn after_ten_failures_a_name_waits_on_that_network_alone_until_the_window_ends() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        let (here, elsewhere) = (network(1), network(2));
        fail_times(&platform, 9, here, "zoé").await;
        database.clock.advance(QUARTER / 3);
        fail_times(&platform, 1, here, "zoé").await;
        let wait = QUARTER - QUARTER / 3;
        assert_eq!(fail(&platform, here, "zoé").await, Err(600));
        assert_eq!(fail(&platform, elsewhere, "zoé").await, Ok(()));
        assert_eq!(fail(&platform, here, "léo").await, Ok(()));

        database.clock.advance(wait - SECOND);
        assert_eq!(fail(&platform, here, "zoé").await, Err(1));
        database.clock.advance(SECOND);
        fail_times(&platform, 10, here, "zoé").await;
        assert_eq!(fail(&platform, here, "zoé").await, Err(900));
    });
}

#[test]
fn after_a_hundred_failures_a_network_waits_whatever_name_it_tries() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        let (here, elsewhere) = (network(1), network(2));
        for name in 0..100 {
            fail_times(&platform, 1, here, &format!("name {name}")).await;
        }
        assert_eq!(fail(&platform, here, "zoé").await, Err(900));
        assert_eq!(fail(&platform, elsewhere, "zoé").await, Ok(()));
        // Other things than passwords are counted apart.
        let other = platform.begin_try(Limited::Letter, here, Some("zoé"));
        assert!(other.await.is_ok());
    });
}

#[test]
fn a_success_clears_what_was_held_against_the_name_there() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        let here = network(1);
        for _ in 0..30 {
            fail_times(&platform, 9, here, "zoé").await;
            let good = platform.begin_try(Limited::Password, here, Some("zoé"));
            platform.try_succeeded(good.await.unwrap()).await.unwrap();
            // Whoever logs in every day has not failed every day.
            database.clock.advance(QUARTER);
        }
        // Of the network, only the failures count.
        for round in 0..10 {
            fail_times(&platform, 9, here, &format!("name {round}")).await;
            let good = platform.begin_try(Limited::Password, here, Some("x"));
            platform.try_succeeded(good.await.unwrap()).await.unwrap();
        }
        fail_times(&platform, 10, here, "léo").await;
        assert!(fail(&platform, here, "mia").await.is_err());
    });
}

#[test]
fn what_came_to_nothing_through_no_fault_of_theirs_does_not_count() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        for _ in 0..200 {
            let begun = platform.begin_try(Limited::Password, network(1), Some("zoé"));
            platform.take_try_back(begun.await.unwrap()).await.unwrap();
        }
        fail_times(&platform, 10, network(1), "zoé").await;
    });
}

#[test]
fn many_at_once_on_two_nodes_do_not_slip_through() {
    on_each_database(async |database| {
        let nodes = [
            database.platform(&standard_site()).await,
            database.platform(&standard_site()).await,
        ];
        let together = Arc::new(Barrier::new(200));
        let mut tries = JoinSet::new();
        for at in 0..200 {
            let node = nodes[at % 2].clone();
            let together = Arc::clone(&together);
            tries.spawn(async move {
                together.wait().await;
                fail(&node, network(1), "zoé").await
            });
        }
        let passed = tries.join_all().await.into_iter().filter(Result::is_ok);
        assert_eq!(passed.count(), 10);
        assert_eq!(fail(&nodes[0], network(2), "zoé").await, Ok(()));
    });
}

#[test]
fn who_is_turned_away_writes_nothing() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        fail_times(&platform, 10, network(1), "zoé").await;
        let before = database.number("SELECT sum(count) FROM failures").await;
        for _ in 0..5 {
            assert!(fail(&platform, network(1), "zoé").await.is_err());
        }
        let after = database.number("SELECT sum(count) FROM failures").await;
        assert_eq!(before, after);
        assert_eq!(before, 20);
    });
}

#[test]
fn a_session_that_asks_for_the_password_again_is_counted_for_itself() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        let [one, other] = ["1", "2"].map(|digit| digit.repeat(32).parse().unwrap());
        for _ in 0..10 {
            let _failed = platform.begin_try_again(&one).await.unwrap();
        }
        assert!(platform.begin_try_again(&one).await.is_err());
        let good = platform.begin_try_again(&other).await.unwrap();
        platform.try_succeeded(good).await.unwrap();
    });
}

#[test]
fn old_counts_are_forgotten_and_those_in_force_are_not() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        fail_times(&platform, 1, network(1), "zoé").await;
        database.clock.advance(HOUR / 2);
        let letter = platform.begin_try(Limited::Letter, network(2), None);
        let _counted = letter.await.unwrap();
        database.clock.advance(HOUR / 2);
        assert_eq!(platform.forget_old_failures().await.unwrap(), 0);
        database.clock.advance(SECOND);
        assert_eq!(platform.forget_old_failures().await.unwrap(), 2);
        assert_eq!(database.count("failures").await, 1);
    });
}

#[test]
fn neither_networks_nor_names_can_be_read_from_the_database() {
    on_each_database(async |database| {
        let platform = database.platform(&standard_site()).await;
        fail_times(&platform, 1, network(1), "zoé").await;
        let readable = database.number(
            "SELECT count(*) FROM failures WHERE length(key_hash) <> 64 OR key_hash LIKE '%192.0%' OR key_hash LIKE '%zo%'",
        );
        assert_eq!(readable.await, 0);
        assert_eq!(database.count("failures").await, 2);
    });
}
