//! The WebAssembly module: wakes the islands of a page, and nothing else.

// The islands are exported by `app` itself; without a mention of it they would not be linked.
use app as _;
use leptos::wasm_bindgen::{self, prelude::wasm_bindgen};

/// Called once by `boot.js`, before it hands each island of the page to its function.
#[wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
