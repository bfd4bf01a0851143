//! How the time that a text takes grows with its length: ten times the text may take fifteen times as long, whatever it
//! holds. Prints every shape, and fails where one takes longer.
//! `cargo bench -p content -- frames` looks at the shapes with that word in their name alone.

#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark measures time and says what it measured"
)]

mod shapes;

use std::{
    process::ExitCode,
    time::{Duration, Instant},
};

use content::{LoadOptions, Sources, load};

/// A text is at most a mebibyte. Below, what fits in a processor's cache would be measured.
const SHORT: usize = 100_000;
const LONG: usize = 10 * SHORT;
/// How many times as long ten times the text may take.
const MOST: f64 = 15.0;
/// How often a shape is measured that looks too slow: what else the machine does takes memory and cache too.
const TRIES: usize = 4;
/// How long a measurement lasts at least: systems count work by some milliseconds.
const LONG_ENOUGH: Duration = Duration::from_millis(400);

fn main() -> ExitCode {
    // Whatever is made once is made before anything is measured.
    let _first = measured("```rust\nfn a() {}\n```\n");
    println!(
        "{:42} {:>12} {:>12} {:>7}",
        "shape", "100 kB", "1 MB", "ratio"
    );
    let mut slow = 0;
    let wanted = std::env::args()
        .nth(1)
        .filter(|word| !word.starts_with('-'));
    let wanted = wanted.unwrap_or_default();
    for (name, text) in shapes::SHAPES
        .iter()
        .filter(|(name, _)| name.contains(&wanted))
    {
        let tries = (0..TRIES).map(|_| (measured(&text(SHORT)), measured(&text(LONG))));
        let mut tries =
            tries.map(|(short, long)| (short, long, long.as_secs_f64() / short.as_secs_f64()));
        let Some(mut best) = tries.next() else {
            continue;
        };
        while best.2 > MOST
            && let Some(other) = tries.next()
        {
            if other.2 < best.2 {
                best = other;
            }
        }
        let (short, long, ratio) = best;
        let mark = if ratio > MOST { "  too slow" } else { "" };
        slow += usize::from(ratio > MOST);
        println!(
            "{name:42} {:>9.2} ms {:>9.2} ms {ratio:>7.1}{mark}",
            millis(short),
            millis(long)
        );
    }
    match slow {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// How long a load takes, from as many as make a measurement.
fn measured(markdown: &str) -> Duration {
    let sources = site(markdown);
    let start = (Instant::now(), worked());
    let mut loads = 0;
    while loads < 3 || start.0.elapsed() < LONG_ENOUGH {
        let loaded = load(&sources, LoadOptions::default());
        assert!(loaded.catalogue.is_some(), "the rest of the site stands");
        loads += 1;
    }
    let all = match (start.1, worked()) {
        (Some(before), Some(after)) => after - before,
        _ => start.0.elapsed(),
    };
    all / loads
}

/// How long this thread has worked so far, where the system says so: on a machine that does other things too, a clock
/// measures them as well (<https://docs.kernel.org/scheduler/sched-stats.html>).
fn worked() -> Option<Duration> {
    let said = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds = said.split(' ').next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}

fn site(markdown: &str) -> Sources {
    let lesson = match markdown.starts_with("---") {
        true => markdown.to_owned(),
        false => format!("---\ntitle: T\n---\n\n{markdown}\n"),
    };
    let texts = [
        (
            "site.yml",
            "title: S\nlanguages: [fr]\nlicence: CC0-1.0\n".to_owned(),
        ),
        ("courses/c/course.md", "# C\n".to_owned()),
        ("courses/c/01-m/module.md", "# M\n".to_owned()),
        ("courses/c/01-m/01-a.md", "# A\n".to_owned()),
        ("courses/c/01-m/02-b.md", lesson),
    ];
    let texts = texts.map(|(path, text)| (path.to_owned(), text.into()));
    Sources {
        texts: texts.into(),
        ..Sources::default()
    }
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}
