//! `boot.js`, written by hand: it imports the generated glue and starts the islands.

use anyhow::{Result, bail};

use crate::manifest::ADDRESS;

/// Stands in `boot.js` for the address of the JavaScript glue.
const GLUE: &str = "__GLUE__";
/// Stands in `boot.js` for the address of the WebAssembly module.
const WASM: &str = "__WASM__";

/// `boot.js` with the final addresses of the glue and the module in the place of `__GLUE__` and
/// `__WASM__`.
///
/// # Errors
/// When `source` lacks one of the two.
pub(crate) fn boot(source: &str, glue: &str, wasm: &str) -> Result<String> {
    for placeholder in [GLUE, WASM] {
        if !source.contains(placeholder) {
            bail!("frontend/boot.js does not hold {placeholder}, so it cannot load the islands");
        }
    }
    Ok(source
        .replace(GLUE, &format!("{ADDRESS}{glue}"))
        .replace(WASM, &format!("{ADDRESS}{wasm}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_loads_the_final_addresses() {
        let boot = boot(
            "import init from '__GLUE__'; init('__WASM__');",
            "ardoise.1.js",
            "ardoise_bg.2.wasm",
        )
        .unwrap();
        assert_eq!(
            boot,
            "import init from '/assets/ardoise.1.js'; init('/assets/ardoise_bg.2.wasm');"
        );
    }

    #[test]
    fn a_missing_placeholder_is_named() {
        let error = boot("import init from '__GLUE__';", "a.js", "b.wasm").unwrap_err();
        assert!(error.to_string().contains("__WASM__"), "{error}");
    }
}
