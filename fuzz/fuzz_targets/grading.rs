//! See `src/grading.rs`.

#![no_main]

#[path = "../../server/crates/quiz/tests/quiz/every_part.rs"]
mod every_part;
#[path = "../src/grading.rs"]
mod grading;
#[path = "../../server/crates/quiz/tests/quiz/key.rs"]
mod key;
#[path = "../../server/crates/quiz/tests/quiz/sound.rs"]
mod sound;

use libfuzzer_sys::{Corpus, fuzz_target};

fuzz_target!(|input: &[u8]| -> Corpus {
    match grading::run(input) {
        // Without this the fuzzer would explore the reader of JSON and little else.
        grading::Outcome::Unreadable => Corpus::Reject,
        grading::Outcome::Refused | grading::Outcome::Graded { .. } => Corpus::Keep,
    }
});
