//! See `src/texts.rs`.

#![no_main]

#[path = "../../server/crates/content/tests/content/inert.rs"]
mod inert;
#[path = "../src/texts.rs"]
mod texts;

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    let _outcome = texts::run(input);
});
