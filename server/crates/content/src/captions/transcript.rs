//! From captions, which are as long as a line on a screen, to paragraphs that can be read.

use super::webvtt::Cue;

/// So long a silence, in milliseconds, ends a paragraph after a sentence.
const PAUSE: u64 = 2_000;

/// From this length on, in bytes, a paragraph ends with the next sentence.
const LONG: usize = 500;

/// Here it ends in any case.
const LONGEST: usize = 2_000;

/// What one voice says without a break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Paragraph {
    /// Who speaks, where it is another one than in the paragraph before.
    pub(crate) speaker: Option<String>,
    /// Plain text.
    pub(crate) text: String,
}

/// The captions as paragraphs.
pub(super) fn transcript(cues: &[Cue]) -> Vec<Paragraph> {
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let mut speaker: Option<&str> = None;
    let mut last_end = 0;
    let mut last_text = "";
    for cue in cues {
        for said in &cue.said {
            // Captions that roll show each line twice.
            if said.text == last_text && said.speaker.as_deref() == speaker {
                continue;
            }
            let paused = cue.start.saturating_sub(last_end) >= PAUSE;
            let same_voice = said.speaker.as_deref() == speaker;
            match paragraphs.last_mut() {
                Some(paragraph) if same_voice && !is_complete(&paragraph.text, paused) => {
                    paragraph.text.push(' ');
                    paragraph.text.push_str(&said.text);
                }
                _ => paragraphs.push(Paragraph {
                    speaker: said.speaker.clone().filter(|_| !same_voice),
                    text: said.text.clone(),
                }),
            }
            speaker = said.speaker.as_deref();
            last_text = &said.text;
        }
        last_end = cue.end;
    }
    paragraphs
}

fn is_complete(text: &str, paused: bool) -> bool {
    let is_sentence = text
        .trim_end_matches(['"', '”', '»', ')', ']', '\u{a0}', '\u{202f}', ' '])
        .ends_with(['.', '!', '?', '…', '。', '！', '？', '؟', '♪']);
    text.len() >= LONGEST || (is_sentence && (paused || text.len() >= LONG))
}

#[cfg(test)]
mod tests {
    use super::{super::webvtt::read, *};

    fn told(captions: &str) -> Vec<String> {
        let (cues, _) = read(&format!("WEBVTT\n\n{captions}"));
        let told = transcript(&cues).into_iter();
        told.map(|paragraph| match paragraph.speaker {
            Some(speaker) => format!("{speaker}: {}", paragraph.text),
            None => paragraph.text,
        })
        .collect()
    }

    #[test]
    fn captions_are_joined_until_a_sentence_and_a_pause_end_a_paragraph() {
        let captions = "00:01.000 --> 00:02.000\nOne sentence\n\n00:02.000 --> 00:03.000\nends. Another\n\n\
            00:09.000 --> 00:10.000\nends after a pause.\n\n00:12.500 --> 00:13.000\nNew “paragraph.”\n\n\
            00:13.000 --> 00:14.000\nNo pause.";
        assert_eq!(
            told(captions),
            [
                "One sentence ends. Another ends after a pause.",
                "New “paragraph.” No pause."
            ]
        );
    }

    #[test]
    fn another_voice_begins_a_paragraph_and_is_named_once() {
        let captions = "00:01.000 --> 00:02.000\n<v Ada>Who is there?\n\n00:02.000 --> 00:03.000\n<v Ada>Well?\n\n\
            00:03.000 --> 00:04.000\n<v Grace>Me.\n\n00:09.000 --> 00:10.000\n<v Grace>And you?\n\n\
            00:10.000 --> 00:11.000\n(music)";
        assert_eq!(
            told(captions),
            [
                "Ada: Who is there? Well?",
                "Grace: Me.",
                "And you?",
                "(music)"
            ]
        );
    }

    #[test]
    fn lines_that_roll_are_told_once_and_no_paragraph_grows_without_end() {
        let rolling = "00:01.000 --> 00:02.000\na\n\n00:02.000 --> 00:03.000\na\n\n00:03.000 --> 00:04.000\nb";
        assert_eq!(told(rolling), ["a b"]);
        let endless: String = (0..1000)
            .map(|at| format!("00:00.000 --> 00:01.000\nword {at}\n\n"))
            .collect();
        let told = told(&endless);
        assert!(told.len() > 4);
        assert!(told.iter().all(|paragraph| paragraph.len() <= LONGEST + 20));
    }
}
