//! Reading WebVTT as browsers do (<https://www.w3.org/TR/webvtt1/#file-parsing>), with a word on what they pass over.

use super::cue_text::{Said, said};

/// One caption.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cue {
    /// In milliseconds from the beginning.
    pub(super) start: u64,
    /// In the same; not before `start`.
    pub(super) end: u64,
    /// What is said, voice by voice; never empty.
    pub(super) said: Vec<Said>,
}

/// A mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) kind: FaultKind,
    /// The line that it is in, from 0.
    pub(super) line: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FaultKind {
    /// The first line is not that of a WebVTT file.
    NoWebvtt,
    /// `-->` stands between what are no two times.
    Times,
    EndsBeforeStart,
    /// Text that belongs to nothing.
    Stray,
}

const ARROW: &str = "-->";

/// The captions of a text without its byte order mark, in their order, and what is wrong with it.
pub(super) fn read(text: &str) -> (Vec<Cue>, Vec<Fault>) {
    let mut reader = Reader {
        lines: text
            .lines()
            .map(|line| line.trim_end_matches('\r'))
            .collect(),
        ..Reader::default()
    };
    let first = reader.lines.first().copied().unwrap_or_default();
    let is_webvtt = first
        .strip_prefix("WEBVTT")
        .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']));
    if !is_webvtt {
        reader.fault(FaultKind::NoWebvtt, 0);
        return (Vec::new(), reader.faults);
    }
    // What stands on the lines below it, up to an empty one or a first caption, is for other programs.
    let header = reader.lines.iter().skip(1);
    let header = header.take_while(|line| !line.is_empty() && !line.contains(ARROW));
    reader.at = 1 + header.count();
    while reader.at < reader.lines.len() {
        reader.block();
    }
    (reader.cues, reader.faults)
}

#[derive(Debug, Default)]
struct Reader<'a> {
    lines: Vec<&'a str>,
    at: usize,
    cues: Vec<Cue>,
    faults: Vec<Fault>,
}

impl<'a> Reader<'a> {
    fn fault(&mut self, kind: FaultKind, line: usize) {
        self.faults.push(Fault { kind, line });
    }

    fn line(&self, at: usize) -> &'a str {
        self.lines.get(at).copied().unwrap_or_default()
    }

    /// Reads one block and the empty lines before it; never stands still.
    fn block(&mut self) {
        while self.at < self.lines.len() && self.line(self.at).is_empty() {
            self.at += 1;
        }
        let first = self.at;
        if self.line(first).contains(ARROW) {
            return self.cue(first);
        }
        // The first line may be the caption's name.
        if !self.line(first).is_empty() && self.line(first + 1).contains(ARROW) {
            return self.cue(first + 1);
        }
        let rest = self.take_text(first);
        let word = self
            .line(first)
            .split([' ', '\t'])
            .next()
            .unwrap_or_default();
        let is_known = ["NOTE", "STYLE", "REGION"].contains(&word);
        if !is_known && !rest.is_empty() {
            self.fault(FaultKind::Stray, first);
        }
    }

    /// The lines from `first` on up to an empty one or the times of the next caption.
    fn take_text(&mut self, first: usize) -> Vec<&'a str> {
        let lines = self.lines.iter().skip(first);
        let lines: Vec<&str> = lines
            .take_while(|line| !line.is_empty() && !line.contains(ARROW))
            .copied()
            .collect();
        self.at = first + lines.len();
        lines
    }

    /// A caption whose times stand on this line.
    fn cue(&mut self, times_at: usize) {
        let text = self.take_text(times_at + 1);
        let Some((start, end)) = times(self.line(times_at)) else {
            return self.fault(FaultKind::Times, times_at);
        };
        if end < start {
            return self.fault(FaultKind::EndsBeforeStart, times_at);
        }
        let said = said(&text.join("\n"));
        if !said.is_empty() {
            self.cues.push(Cue { start, end, said });
        }
    }
}

/// Start and end in milliseconds; what follows says where the caption stands on the screen.
fn times(line: &str) -> Option<(u64, u64)> {
    let (start, rest) = line.split_once(ARROW)?;
    let end = rest.split_whitespace().next()?;
    Some((time(start.trim())?, time(end)?))
}

/// `01:02.003` or `00:01:02.003`, in milliseconds.
fn time(text: &str) -> Option<u64> {
    let (clock, thousandths) = text.split_once('.')?;
    let thousandths = digits(thousandths, 3..=3)?;
    let mut parts = clock.split(':').rev();
    let seconds = digits(parts.next()?, 2..=2).filter(|seconds| *seconds < 60)?;
    let minutes = digits(parts.next()?, 2..=2).filter(|minutes| *minutes < 60)?;
    let hours = match parts.next() {
        Some(hours) => digits(hours, 2..=9)?,
        None => 0,
    };
    let whole = (hours * 60 + minutes) * 60 + seconds;
    parts.next().is_none().then_some(whole * 1000 + thousandths)
}

fn digits(text: &str, length: std::ops::RangeInclusive<usize>) -> Option<u64> {
    let plain = length.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "a test that fails should panic")]
    use super::*;

    fn texts(file: &str) -> Vec<String> {
        let (cues, faults) = read(file);
        assert_eq!(faults, [], "{file}");
        let said = cues.iter().flat_map(|cue| &cue.said);
        said.map(|said| said.text.clone()).collect()
    }

    #[test]
    fn captions_are_read_and_all_else_is_left_out() {
        let file = "WEBVTT - A film\nKind: captions\n\nNOTE by Ada\nover two lines\n\nSTYLE\n::cue { color: red }\n\n\
            REGION\nid:a\n\n1\n00:00:01.000 --> 00:00:02.000 align:start position:0%\nOne\nline\n\n\
            00:03.000 --> 00:04.000\nTwo\n00:05.000-->00:06.000\nThree\n\nNOTE\n\nNOTE end";
        assert_eq!(texts(file), ["One line", "Two", "Three"]);
        assert_eq!(texts(&file.replace('\n', "\r\n")), texts(file));
        let (cues, _) = read(file);
        assert_eq!((cues[0].start, cues[0].end), (1000, 2000));
        assert_eq!(read("WEBVTT"), (vec![], vec![]));
        assert_eq!(read("WEBVTT\n00:00.000 --> 00:01.000\nAt once").0.len(), 1);
    }

    #[test]
    fn what_browsers_pass_over_is_told_with_its_line() {
        for (file, kind, line) in [
            ("", FaultKind::NoWebvtt, 0),
            ("WEBVTTX\n\n", FaultKind::NoWebvtt, 0),
            (
                "1\n00:00:01,000 --> 00:00:02,000\nSubRip",
                FaultKind::NoWebvtt,
                0,
            ),
            (
                "WEBVTT\n\n00:00:01,000 --> 00:00:02,000\na",
                FaultKind::Times,
                2,
            ),
            ("WEBVTT\n\n0:01.000 --> 0:02.000\na", FaultKind::Times, 2),
            ("WEBVTT\n\n00:61.000 --> 00:62.000\na", FaultKind::Times, 2),
            ("WEBVTT\n\nname\n-->\na", FaultKind::Times, 3),
            (
                "WEBVTT\n\n00:02.000 --> 00:01.000\na",
                FaultKind::EndsBeforeStart,
                2,
            ),
            (
                "WEBVTT\n\n00:01.000 --> 00:02.000\na\n\nb\n",
                FaultKind::Stray,
                5,
            ),
        ] {
            let (_, faults) = read(file);
            assert_eq!(faults, [Fault { kind, line }], "{file}");
        }
    }

    #[test]
    fn hours_may_be_many_and_never_overflow() {
        assert_eq!(time("999999999:59:59.999"), Some(3_599_999_999_999_999));
        for bad in [
            "",
            ".",
            ":",
            "1",
            "00:00",
            "00:00.00",
            "00:00.0000",
            "1:00:00.000",
            "9999999999:00:00.000",
            "00:00:00:00.000",
            "-0:00.000",
            "0٣:00.000",
        ] {
            assert_eq!(time(bad), None, "{bad}");
        }
    }
}
