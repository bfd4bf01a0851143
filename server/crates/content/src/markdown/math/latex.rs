//! LaTeX to MathML, within bounds.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::LazyLock,
};

use math_core::{LatexToMathML, MathCoreConfig, MathDisplay};

use super::mathml::own_mathml;

/// The longest formula, in bytes.
const MAX_BYTES: usize = 4_000;

/// How many groups, commands and scripts a formula may have: the library may call itself for each of them.
const MAX_LEVELS: usize = 800;

/// How many a formula may have that is read on the caller's stack, of which nobody knows how much is left.
const MAX_LEVELS_HERE: usize = 24;

/// Room for the deepest formula, several times: a level takes up to some 20 kB where the program is built for tests. The
/// system gives memory as it is used.
const STACK_BYTES: usize = 64 * 1024 * 1024;

static LIBRARY: LazyLock<LatexToMathML> =
    // Without macros there is nothing that could be wrong.
    LazyLock::new(|| LatexToMathML::new(MathCoreConfig::default()).unwrap_or_default());

/// What stands in the `math` of a formula, or why it cannot be read.
pub(super) fn to_mathml(latex: &str, display: bool) -> Result<String, String> {
    if latex.len() > MAX_BYTES {
        return Err(format!("it is longer than {MAX_BYTES} bytes"));
    }
    let read = || convert(latex, display);
    match levels(latex) {
        levels if levels <= MAX_LEVELS_HERE => read(),
        levels if levels <= MAX_LEVELS => std::thread::scope(|scope| {
            let thread = std::thread::Builder::new().stack_size(STACK_BYTES);
            let reading = thread.spawn_scoped(scope, read).ok();
            reading
                .and_then(|reading| reading.join().ok())
                .unwrap_or_else(|| Err(BEYOND.to_owned()))
        }),
        _ => Err(format!("it has more than {MAX_LEVELS} groups and commands")),
    }
}

fn convert(latex: &str, display: bool) -> Result<String, String> {
    let display = match display {
        true => MathDisplay::Block,
        false => MathDisplay::Inline,
    };
    // One formula that the library stumbles over must not take the site with it.
    let converted = catch_unwind(AssertUnwindSafe(|| {
        LIBRARY.convert_with_local_state(latex, display)
    }));
    match converted {
        Ok(Ok(written)) => own_mathml(&written.mathml),
        Ok(Err(error)) => Err(in_plain_words(&error.error_message())),
        Err(_panic) => Err(BEYOND.to_owned()),
    }
}

/// Where the library itself is at a loss.
const BEYOND: &str = "it is beyond what is read";

fn in_plain_words(message: &str) -> String {
    if message.starts_with("Internal") {
        return BEYOND.to_owned();
    }
    let message = message.trim_end_matches('.');
    let mut chars = message.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => BEYOND.to_owned(),
    }
}

/// How deep the library may have to call itself, at most. A command without braces takes what follows as its argument,
/// which may be such a command again, and a switch takes the rest of its group: so everything counts that may begin a
/// level, wherever it ends.
fn levels(latex: &str) -> usize {
    let opens = |byte: &u8| matches!(byte, b'\\' | b'{' | b'[' | b'^' | b'_');
    latex.bytes().filter(opens).count()
}
