//! See `src/quiz_reader.rs`.

#![no_main]

#[path = "../../server/crates/quiz/tests/quiz/key.rs"]
mod key;
#[path = "../src/quiz_reader.rs"]
mod quiz_reader;
#[path = "../../server/crates/quiz/tests/quiz/sound.rs"]
mod sound;

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    let _outcome = quiz_reader::run(input);
});
