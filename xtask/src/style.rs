//! The style sheet: bundled, minified, and lowered to what browsers of 2022 understand.

use std::fmt::Display;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::dependencies::{Dependency, DependencyOptions, UrlDependency};
use lightningcss::error::Error;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions};
use lightningcss::targets::{Browsers, Targets};

use crate::manifest::Manifest;

/// The entry, in the folder of styles.
const ENTRY: &str = "main.css";

/// Files served as they are, in the folder of styles.
pub(crate) const STATIC: &str = "static";

/// The oldest browsers that get the whole design: those of spring 2022, the first with cascade
/// layers, which cannot be lowered. Nesting, `light-dark()` and colour spaces are lowered for them.
const BROWSERS: Browsers = Browsers {
    android: Some(version(99, 0)),
    chrome: Some(version(99, 0)),
    edge: Some(version(99, 0)),
    firefox: Some(version(97, 0)),
    ie: None,
    ios_saf: Some(version(15, 4)),
    opera: Some(version(85, 0)),
    safari: Some(version(15, 4)),
    samsung: Some(version(18, 0)),
};

/// lightningcss writes a version as one byte each for major, minor and patch.
const fn version(major: u32, minor: u32) -> u32 {
    (major << 16) | (minor << 8)
}

/// Bundles `folder/main.css` with all it imports. A `url()` must name a file of `folder/static`
/// (or be data, or a fragment); it becomes that file's final name out of `assets`.
///
/// # Errors
/// Names file, line and column of what lightningcss refuses, of an import from outside `folder`,
/// and of a `url()` that the site does not serve.
pub(crate) fn bundle(folder: &Path, assets: &Manifest) -> Result<String> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet = bundler
        .bundle(&folder.join(ENTRY))
        .map_err(|error| located(&error))?;
    for source in &sheet.sources {
        stays_inside(folder, Path::new(source))?;
    }
    let targets = Targets::from(BROWSERS);
    sheet
        .minify(MinifyOptions {
            targets,
            ..MinifyOptions::default()
        })
        .map_err(|error| located(&error))?;
    let printed = sheet
        .to_css(PrinterOptions {
            minify: true,
            targets,
            analyze_dependencies: Some(DependencyOptions::default()),
            ..PrinterOptions::default()
        })
        .map_err(|error| located(&error))?;
    let mut css = printed.code;
    for dependency in printed.dependencies.unwrap_or_default() {
        match dependency {
            Dependency::Import(import) => bail!(
                "{}: {} is on another site",
                import.loc.file_path,
                import.url
            ),
            Dependency::Url(url) => {
                css = css.replace(&url.placeholder, &resolve(folder, &url, assets)?)
            }
        }
    }
    Ok(css)
}

/// An error of lightningcss as `file:line:column: what`, with lines from 1 as editors count them.
fn located<T: Display>(error: &Error<T>) -> anyhow::Error {
    match &error.loc {
        Some(place) => anyhow!(
            "{}:{}:{}: {}",
            place.filename,
            place.line + 1,
            place.column,
            error.kind
        ),
        None => anyhow!("{}", error.kind),
    }
}

/// Refuses a source outside the folder of styles: changes there would not be noticed.
fn stays_inside(folder: &Path, source: &Path) -> Result<()> {
    let path = source
        .canonicalize()
        .with_context(|| source.display().to_string())?;
    let folder = folder
        .canonicalize()
        .with_context(|| folder.display().to_string())?;
    if !path.starts_with(&folder) {
        bail!(
            "{}: imported from outside {}",
            path.display(),
            folder.display()
        );
    }
    Ok(())
}

/// What to write for a `url()`.
fn resolve(folder: &Path, url: &UrlDependency, assets: &Manifest) -> Result<String> {
    if url.url.starts_with("data:") || url.url.starts_with('#') {
        return Ok(url.url.clone());
    }
    let sheet = Path::new(&url.loc.file_path);
    let named = || {
        format!(
            "{}:{}: url({})",
            sheet.display(),
            url.loc.start.line,
            url.url
        )
    };
    let (file, fragment) = match url.url.split_once('#') {
        Some((file, fragment)) => (file, format!("#{fragment}")),
        None => (url.url.as_str(), String::new()),
    };
    let statics = folder.join(STATIC);
    let path = sheet.with_file_name(file).canonicalize().ok();
    let name = path.as_deref().and_then(|path| {
        path.strip_prefix(statics.canonicalize().ok()?)
            .ok()?
            .to_str()
    });
    let address = name.and_then(|name| assets.get(name)).with_context(|| {
        format!(
            "{}: no file of {}; the site serves nothing else",
            named(),
            statics.display()
        )
    })?;
    Ok(format!("{address}{fragment}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn bundled(files: &[(&str, &str)]) -> Result<String> {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join(STATIC)).unwrap();
        for (name, text) in files {
            fs::write(folder.path().join(name), text).unwrap();
        }
        let assets = Manifest::from([("logo.svg".to_owned(), "logo.1234.svg".to_owned())]);
        bundle(folder.path(), &assets)
    }

    #[test]
    fn imports_are_bundled_into_their_layers_in_order() {
        let css = bundled(&[
            ("main.css", "@layer base, parts; @import 'base.css' layer(base); @import 'card.css' layer(parts);"),
            ("base.css", "body { margin: 0 }"),
            ("card.css", ".card { padding: 1rem }"),
        ])
        .unwrap();
        assert!(!css.contains("@import"), "{css}");
        let base = css.find("@layer base{body{margin:0}}").unwrap();
        let parts = css.find("@layer parts{.card{padding:1rem}}").unwrap();
        assert!(base < parts, "{css}");
    }

    #[test]
    fn nesting_is_written_out_for_browsers_that_do_not_know_it() {
        let css = bundled(&[("main.css", ".card { & > h2 { margin: 0 } }")]).unwrap();
        assert_eq!(css, ".card>h2{margin:0}");
    }

    #[test]
    fn a_colour_for_light_and_dark_follows_the_colour_scheme_in_every_browser() {
        let css = bundled(&[(
            "main.css",
            ":root { color-scheme: light dark; --ink: light-dark(#111, #eee) } \
             [data-theme=dark] { color-scheme: dark } body { color: var(--ink) }",
        )])
        .unwrap();
        assert!(
            css.contains("--ink:var(--lightningcss-light,#111)var(--lightningcss-dark,#eee)"),
            "{css}"
        );
        assert!(css.contains("@media (prefers-color-scheme:dark)"), "{css}");
        assert!(
            css.contains("[data-theme=dark]{--lightningcss-light: ;--lightningcss-dark:initial"),
            "{css}"
        );
    }

    #[test]
    fn an_error_names_file_and_line() {
        let error = bundled(&[
            ("main.css", "@import 'card.css';"),
            ("card.css", "a {\n}\nb:: {\n}\n"),
        ])
        .unwrap_err();
        assert!(error.to_string().contains("card.css:3:"), "{error}");
    }

    #[test]
    fn a_missing_import_is_named() {
        let error = bundled(&[("main.css", "\n@import 'absent.css';")]).unwrap_err();
        assert!(error.to_string().contains("main.css:2:"), "{error}");
    }

    #[test]
    fn an_image_gets_its_final_name() {
        let css = bundled(&[
            (
                "main.css",
                "a { background: url(static/logo.svg) } b { mask: url(\"static/logo.svg#part\") }",
            ),
            ("static/logo.svg", "<svg/>"),
        ])
        .unwrap();
        assert!(css.contains("url(\"logo.1234.svg\")"), "{css}");
        assert!(css.contains("logo.1234.svg#part"), "{css}");
    }

    #[test]
    fn data_and_fragments_stay_as_they_are() {
        let css = bundled(&[(
            "main.css",
            "a { background: url(data:image/gif;base64,R0lG); filter: url(#blur) }",
        )])
        .unwrap();
        assert!(
            css.contains("data:image/gif;base64,R0lG") && css.contains("#blur"),
            "{css}"
        );
    }

    #[test]
    fn nothing_is_asked_of_another_site() {
        for css in [
            "a { background: url(https://example.org/a.png) }",
            "@import 'https://example.org/a.css';",
        ] {
            assert!(bundled(&[("main.css", css)]).is_err(), "{css}");
        }
    }

    #[test]
    fn a_file_that_the_site_does_not_serve_is_refused() {
        let error =
            bundled(&[("main.css", "\n\na { background: url(static/absent.svg) }")]).unwrap_err();
        assert!(
            error
                .to_string()
                .contains("main.css:3: url(static/absent.svg)"),
            "{error}"
        );
    }

    #[test]
    fn an_import_from_outside_the_folder_is_refused() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("style");
        fs::create_dir(&folder).unwrap();
        fs::write(parent.path().join("outside.css"), "a{color:red}").unwrap();
        fs::write(folder.join("main.css"), "@import '../outside.css';").unwrap();
        let error = bundle(&folder, &Manifest::new()).unwrap_err();
        assert!(error.to_string().contains("outside.css"), "{error}");
    }
}
