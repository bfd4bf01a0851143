//! A thousand swaps of the catalogue under readers, in a process of their own: its memory is looked at.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails should fail in the plainest way"
)]

use std::{
    collections::BTreeSet,
    fs,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::Request,
};
use content::{LoadOptions, Loader};
use platform::ContentOrigin;
use server::{AppState, Origins, router};
use test_support::{TestDatabase, TestSite, site_of};
use tower::ServiceExt;

const READERS: usize = 8;
const SWAPS: usize = 1_000;
const PAGES: [&str; 4] = [
    "/fr/courses/c",
    "/fr/courses/c/m",
    "/fr/courses/c/m/a",
    "/fr/courses/c/print",
];

/// A site that says its version in every text.
fn version(number: usize) -> TestSite {
    let says = format!("VERSION{number}.");
    let lesson = |title: &str| {
        format!(
            "---\ntitle: {title} {says}\n---\n\n{}\n",
            format!("{says} ").repeat(200)
        )
    };
    site_of(&[
        (
            "site.yml",
            &format!("title: {says}\nlanguages: [fr]\nlicence: MIT\n"),
        ),
        ("courses/c/course.md", &lesson("Cours")),
        ("courses/c/01-m/module.md", &lesson("Module")),
        ("courses/c/01-m/01-a.md", &lesson("Une")),
        ("courses/c/01-m/02-b.md", &lesson("Deux")),
    ])
}

/// The versions that a page names.
fn versions(page: &str) -> BTreeSet<&str> {
    let after = page.split("VERSION").skip(1);
    after.filter_map(|rest| rest.split('.').next()).collect()
}

async fn page(router: &Router, path: &str) -> String {
    let request = Request::get(path).body(Body::empty()).unwrap();
    let answer = router.clone().oneshot(request).await.unwrap();
    assert_eq!(answer.status(), 200, "{path}");
    let body = to_bytes(answer.into_body(), 16 << 20).await.unwrap();
    String::from_utf8(body.to_vec()).unwrap()
}

/// What the process holds in memory, in bytes.
fn resident() -> usize {
    let statm = fs::read_to_string("/proc/self/statm").unwrap();
    let pages: usize = statm.split(' ').nth(1).unwrap().parse().unwrap();
    pages * 4096
}

#[test]
fn a_thousand_swaps_under_readers_mix_no_page_and_leave_no_memory_behind() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(READERS)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let database = TestDatabase::sqlite();
        let platform = database.platform(&version(0)).await;
        let state = AppState::new(platform.clone(), None).unwrap();
        let router = router(state, Origins { public: None });
        let (stop, read) = (
            Arc::new(AtomicBool::new(false)),
            Arc::new(AtomicUsize::new(0)),
        );
        let readers: Vec<_> = (0..READERS)
            .map(|reader| {
                let (router, stop, read) = (router.clone(), Arc::clone(&stop), Arc::clone(&read));
                tokio::spawn(async move {
                    for path in PAGES.iter().cycle().skip(reader) {
                        if stop.load(Ordering::Relaxed) {
                            return;
                        }
                        let page = page(&router, path).await;
                        let versions = versions(&page);
                        assert_eq!(versions.len(), 1, "{path} mixes {versions:?}");
                        read.fetch_add(1, Ordering::Relaxed);
                    }
                })
            })
            .collect();
        let (after_a_hundred, at_the_end) = tokio::task::spawn_blocking(move || {
            let mut loader = Loader::new(LoadOptions::default());
            let mut after_a_hundred = 0;
            for swap in 1..=SWAPS {
                let origin: ContentOrigin = version(swap).origin();
                let load = loader.load(&origin.sources().unwrap());
                platform.publish(load.catalogue.unwrap());
                if swap == 100 {
                    after_a_hundred = resident();
                }
            }
            (after_a_hundred, resident())
        })
        .await
        .unwrap();
        let last = page(&router, "/fr/courses/c/m/a").await;
        assert!(versions(&last).contains(SWAPS.to_string().as_str()));
        stop.store(true, Ordering::Relaxed);
        for reader in readers {
            reader.await.unwrap();
        }
        assert!(read.load(Ordering::Relaxed) > SWAPS);
        assert!(
            at_the_end * 10 <= after_a_hundred * 12,
            "{after_a_hundred} bytes after 100 swaps, {at_the_end} after {SWAPS}"
        );
    });
}
