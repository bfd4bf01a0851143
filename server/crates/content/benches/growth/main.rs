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

/// The lengths of each shape, in bytes: a lesson, ten times a lesson, and about the longest text that is read.
const LENGTHS: [usize; 3] = [10_000, 100_000, 1_000_000];
/// How many times as long ten times the text may take, from each length to the next. At the longest, what is read does not
/// fit into a processor's cache any more, and memory is new to the process at each load: the instructions of every shape
/// still grow ten times, and what grew with the square of the length would take a hundred times as long.
const MOST: [f64; 2] = [15.0, 45.0];
/// How often a shape is measured that looks too slow: what else the machine does takes memory and cache too.
const TRIES: usize = 4;
/// How long a measurement lasts at least: systems count work by some milliseconds.
const LONG_ENOUGH: Duration = Duration::from_millis(400);

fn main() -> ExitCode {
    // Whatever is made once is made before anything is measured.
    let _first = measured("```rust\nfn a() {}\n```\n");
    println!(
        "{:42} {:>12} {:>12} {:>12} {:>7} {:>7}",
        "shape", "10 kB", "100 kB", "1 MB", "ratio", "ratio"
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
        let mut best = Grown::measured(*text);
        for _ in 1..TRIES {
            if !best.is_too_slow() {
                break;
            }
            best = best.or(Grown::measured(*text));
        }
        let [short, middle, long] = best.times.map(millis);
        let [first, second] = best.ratios();
        let mark = if best.is_too_slow() { "  too slow" } else { "" };
        slow += usize::from(best.is_too_slow());
        println!(
            "{name:42} {short:>9.2} ms {middle:>9.2} ms {long:>9.2} ms {first:>7.1} {second:>7.1}{mark}"
        );
    }
    match slow {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// How long a shape takes at each length.
#[derive(Clone, Copy)]
struct Grown {
    times: [Duration; 3],
}

impl Grown {
    fn measured(text: fn(usize) -> String) -> Self {
        Self {
            times: LENGTHS.map(|length| measured(&text(length))),
        }
    }

    fn ratios(&self) -> [f64; 2] {
        let [short, middle, long] = self.times.map(|time| time.as_secs_f64());
        [middle / short, long / middle]
    }

    fn is_too_slow(&self) -> bool {
        self.ratios()
            .iter()
            .zip(MOST)
            .any(|(ratio, most)| *ratio > most)
    }

    /// The one that is nearer to what is allowed.
    fn or(self, other: Self) -> Self {
        let worst = |grown: &Self| {
            let ratios = grown.ratios();
            let shares = ratios.iter().zip(MOST).map(|(ratio, most)| ratio / most);
            shares.fold(0.0, f64::max)
        };
        if worst(&other) < worst(&self) {
            other
        } else {
            self
        }
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
