//! What ran, how long it took, how it ended.

use std::fmt;
use std::time::Duration;

/// How a check ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Passed,
    /// Left out, and why.
    Skipped(String),
    Failed,
}

/// Every check of a run, in order.
#[derive(Default)]
pub(crate) struct Summary {
    rows: Vec<(String, Duration, Outcome)>,
}

impl Summary {
    /// Adds a check.
    pub(crate) fn add(&mut self, name: &str, time: Duration, outcome: Outcome) {
        self.rows.push((name.to_owned(), time, outcome));
    }
}

impl fmt::Display for Summary {
    /// One line a check: name, seconds, result.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<12}{:>9}  result", "check", "seconds")?;
        for (name, time, outcome) in &self.rows {
            write!(f, "{name:<12}{:>9.1}  ", time.as_secs_f64())?;
            match outcome {
                Outcome::Passed => writeln!(f, "passed")?,
                Outcome::Skipped(why) => writeln!(f, "skipped: {why}")?,
                Outcome::Failed => writeln!(f, "FAILED")?,
            }
        }
        let total: Duration = self.rows.iter().map(|(_, time, _)| *time).sum();
        writeln!(f, "{:<12}{:>9.1}", "all", total.as_secs_f64())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_check_stands_on_a_line_with_its_time_and_result() {
        let mut summary = Summary::default();
        summary.add("format", Duration::from_millis(1500), Outcome::Passed);
        summary.add(
            "browser",
            Duration::ZERO,
            Outcome::Skipped("--fast".to_owned()),
        );
        summary.add("rust", Duration::from_secs(61), Outcome::Failed);
        assert_eq!(
            summary.to_string(),
            "check         seconds  result\n\
             format            1.5  passed\n\
             browser           0.0  skipped: --fast\n\
             rust             61.0  FAILED\n\
             all              62.5\n"
        );
    }
}
