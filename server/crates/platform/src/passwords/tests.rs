//! Places, queue, and accounts that do not exist.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
    mpsc,
};

use super::{
    Argon2id, HashError, MAX_BYTES, Password, PasswordHasher, Passwords, PasswordsError, Verified,
};
use crate::SystemEntropy;

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .build()
        .unwrap()
}

/// Cheap, but waits for a word before each verification, and counts how many run at once.
#[derive(Debug)]
struct Held {
    argon2id: Argon2id,
    go_on: Mutex<mpsc::Receiver<()>>,
    running: AtomicUsize,
    most: Arc<AtomicUsize>,
}

impl Held {
    fn new() -> (Self, mpsc::Sender<()>, Arc<AtomicUsize>) {
        let (go_on, waits) = mpsc::channel();
        let most = Arc::new(AtomicUsize::new(0));
        let held = Self {
            argon2id: Argon2id::cheapest().unwrap(),
            go_on: Mutex::new(waits),
            running: AtomicUsize::new(0),
            most: Arc::clone(&most),
        };
        (held, go_on, most)
    }
}

impl PasswordHasher for Held {
    fn hash(&self, password: &Password, salt: [u8; 16]) -> Result<String, HashError> {
        self.argon2id.hash(password, salt)
    }

    fn verify(&self, hash: &str, password: &Password) -> Result<Verified, HashError> {
        let running = self.running.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(running, Ordering::SeqCst);
        self.go_on.lock().unwrap().recv().unwrap();
        self.running.fetch_sub(1, Ordering::SeqCst);
        self.argon2id.verify(hash, password)
    }

    fn of_nobody(&self) -> &str {
        self.argon2id.of_nobody()
    }
}

#[test]
fn what_was_hashed_verifies() {
    runtime().block_on(async {
        let passwords = Passwords::new(Argon2id::cheapest().unwrap());
        let password = Password::new("un deux trois soleil");
        let hash = passwords.hash(&password, &SystemEntropy).await.unwrap();
        assert!(passwords.verify(Some(&hash), &password).await.unwrap().ok);
        let other = Password::new("un deux trois lune");
        assert!(!passwords.verify(Some(&hash), &other).await.unwrap().ok);
        assert!(!passwords.verify(None, &password).await.unwrap().ok);
        // Each hash has a salt of its own.
        assert_ne!(
            hash,
            passwords.hash(&password, &SystemEntropy).await.unwrap()
        );
    });
}

#[test]
fn what_is_longer_than_any_password_is_never_right() {
    runtime().block_on(async {
        let passwords = Passwords::new(Argon2id::cheapest().unwrap());
        let longest = Password::new("x".repeat(MAX_BYTES));
        let longer = Password::new("x".repeat(MAX_BYTES + 1));
        let empty = Password::new("");
        for (kept, typed, right) in [
            (&longest, &longest, true),
            (&longer, &longer, false),
            (&empty, &longer, false),
        ] {
            let hash = passwords.hash(kept, &SystemEntropy).await.unwrap();
            assert_eq!(
                passwords.verify(Some(&hash), typed).await.unwrap().ok,
                right
            );
        }
    });
}

#[test]
fn a_few_run_at_once_some_wait_and_the_rest_are_told_to_come_again() {
    runtime().block_on(async {
        let (held, go_on, most) = Held::new();
        // Two at once, three waiting for each.
        let passwords = Passwords::with_places(held, 2, 3);
        let asked: Vec<_> = (0..20)
            .map(|_| {
                let passwords = passwords.clone();
                tokio::spawn(async move { passwords.verify(None, &Password::new("x")).await })
            })
            .collect();
        // Those who found the queue full have their answer while all others wait.
        let mut busy = 0;
        let mut waiting = Vec::new();
        while busy < 12 {
            for one in asked.iter().filter(|one| one.is_finished()) {
                waiting.push(one.id());
            }
            waiting.sort_unstable();
            waiting.dedup();
            busy = waiting.len();
            tokio::task::yield_now().await;
        }
        while most.load(Ordering::SeqCst) < 2 {
            tokio::task::yield_now().await;
        }
        for _ in 0..8 {
            go_on.send(()).unwrap();
        }
        let mut refused = 0;
        for one in asked {
            match one.await.unwrap() {
                Ok(verified) => assert!(!verified.ok),
                Err(PasswordsError::Busy) => refused += 1,
                Err(other) => panic!("{other}"),
            }
        }
        assert_eq!(refused, 12);
        assert_eq!(most.load(Ordering::SeqCst), 2);
        // Places are given back.
        go_on.send(()).unwrap();
        assert!(passwords.verify(None, &Password::new("x")).await.is_ok());
    });
}

#[test]
fn who_goes_away_gives_the_place_in_the_queue_back() {
    runtime().block_on(async {
        let (held, go_on, _most) = Held::new();
        let passwords = Passwords::with_places(held, 1, 1);
        let ask = || {
            let passwords = passwords.clone();
            tokio::spawn(async move { passwords.verify(None, &Password::new("x")).await })
        };
        let (first, second) = (ask(), ask());
        while passwords.queue.available_permits() > 0 {
            tokio::task::yield_now().await;
        }
        assert_eq!(ask().await.unwrap(), Err(PasswordsError::Busy));
        // One runs and one waits; whichever is aborted, one of two places is free in the end.
        second.abort();
        first.abort();
        go_on.send(()).unwrap();
        while passwords.queue.available_permits() < 2 {
            tokio::task::yield_now().await;
        }
        go_on.send(()).unwrap();
        assert!(ask().await.unwrap().is_ok());
    });
}
