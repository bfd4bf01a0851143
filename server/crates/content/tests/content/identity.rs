//! What `site.yml` says of the site itself: logo, publisher, colours.

use content::{Colour, Contact, Language, Severity};
use insta::assert_snapshot;

use crate::site::Folder;

/// A sound site with more lines in its `site.yml`.
fn site(lines: &str) -> Folder {
    let head = "title: T\nlanguages: [fr, en]\nlicence: CC0-1.0\n";
    Folder::sound().with("site.yml", &format!("{head}{lines}"))
}

#[test]
fn a_logo_is_served_like_any_other_medium() {
    let folder = site("logo: images/un logo.svg\n").with_medium("images/un logo.svg");
    assert_eq!(folder.codes(), Vec::<String>::new());
    let catalogue = folder.catalogue();
    assert_eq!(
        catalogue.site.logo.as_deref(),
        Some("/media/0123456789abcdef/un%20logo.svg")
    );
    assert_eq!(
        catalogue
            .media
            .get("0123456789abcdef/un logo.svg")
            .map(String::as_str),
        Some("images/un logo.svg")
    );
    assert_eq!(Folder::sound().catalogue().site.logo, None);
}

#[test]
fn a_logo_that_is_no_image_of_the_folder_is_reported_and_the_site_has_none() {
    for bad in [
        "site.yml",
        "logo.pdf",
        "absent.png",
        "../logo.svg",
        "https://x.example/logo.svg",
        "//x.example/logo.svg",
        "data:image/svg+xml,x",
        "courses/c",
        "#x",
        ".git/logo.svg",
    ] {
        let folder = site(&format!("logo: '{bad}'\n"))
            .with_medium("logo.svg")
            .with_medium("logo.pdf")
            .with_medium(".git/logo.svg");
        assert_eq!(folder.codes(), ["site.yml:4:7 logo-missing"], "{bad}");
        let catalogue = folder.catalogue();
        assert_eq!(catalogue.site.logo, None, "{bad}");
        assert!(catalogue.media.is_empty(), "{bad}");
    }
    let folder = site("logo: logos.svg\n").with_medium("logo.svg");
    assert_snapshot!(folder.told(), @r#"
    error[logo-missing]: there is no file `logos.svg`: the site has no logo
     --> site.yml:4:7
      |
    4 | logo: logos.svg
      |       ^^^^^^^^^
      |
      = mend: did you mean `logo.svg`?
    "#);
}

#[test]
fn a_publisher_has_a_name_in_each_language_and_may_have_a_site_and_a_contact() {
    let read = |lines: &str| {
        let folder = site(lines);
        assert_eq!(folder.codes(), Vec::<String>::new());
        folder.catalogue().site.publisher.unwrap()
    };
    let publisher = read(
        "publisher:\n  name: {fr: L’asso, en: The charity}\n  url: HTTPS://Asso.example\n  contact: moi@asso.example\n",
    );
    let english = Language::parse("en").unwrap();
    assert_eq!(publisher.name.get(&english).1, "The charity");
    assert_eq!(publisher.url.as_deref(), Some("https://asso.example/"));
    let contact = publisher.contact.unwrap();
    assert_eq!(contact, Contact::Email("moi@asso.example".to_owned()));
    assert_eq!(contact.href(), "mailto:moi@asso.example");
    let publisher = read("publisher: {name: A, contact: 'https://asso.example/contact'}\n");
    assert_eq!(publisher.url, None);
    assert_eq!(
        publisher.contact.unwrap().href(),
        "https://asso.example/contact"
    );
}

#[test]
fn a_publisher_that_nobody_could_reach_is_an_error() {
    let bad = site(
        "publisher:\n  nom: A\n  url: javascript:alert(1)\n  contact: \"javascript:alert(1)\"\n",
    );
    assert!(bad.load().catalogue.is_none());
    assert_snapshot!(bad.told(), @r#"
    error[key-missing]: `publisher` has no `name`
     --> site.yml:5:3
      |
    5 |   nom: A
      |   ^
      |
      = mend: add `name: "…"`: who answers for this site

    error[key-unknown]: there is no key `nom` here
     --> site.yml:5:3
      |
    5 |   nom: A
      |   ^^^
      |
      = mend: the keys here are contact, name, url

    error[value-invalid]: `url` is the address of the publisher's own site
     --> site.yml:6:8
      |
    6 |   url: javascript:alert(1)
      |        ^^^^^^^^^^^^^^^^^^^
      |
      = mend: write an address that begins with `https://`

    error[value-invalid]: `contact` is an e-mail address, or the address of a page
     --> site.yml:7:12
      |
    7 |   contact: "javascript:alert(1)"
      |            ^^^^^^^^^^^^^^^^^^^^^
      |
      = mend: write `contact: someone@example.org`, or an address that begins with `https://`
    "#);
    for url in [
        "https:x.example",
        "https://",
        "//x.example",
        "x.example",
        "ftp://x.example",
        "'https://a b/'",
    ] {
        let codes = site(&format!("publisher: {{name: A, url: {url}}}\n")).codes();
        assert_eq!(codes.len(), 1, "{url}: {codes:?}");
        assert!(codes[0].ends_with(" value-invalid"), "{url}: {codes:?}");
    }
    assert_eq!(
        site("publisher: Framasoft\n").codes(),
        ["site.yml:4:12 value-wrong-type"]
    );
}

#[test]
fn colours_are_one_for_both_schemes_or_one_for_each() {
    let folder = site(
        "colours:\n  masthead: \"#123\"\n  link: {light: '#17508f', dark: '#ABD5EC'}\n  margin: '#ff00ff'\n",
    );
    assert_eq!(folder.codes(), Vec::<String>::new());
    let colours = folder.catalogue().site.colours;
    assert_eq!(colours.link.unwrap().dark, Colour::new(0xab, 0xd5, 0xec));
    assert_eq!(colours.masthead.unwrap().dark, Colour::new(17, 34, 51));
    assert_eq!(colours.action, None);
    assert_eq!(
        colours.style_sheet().unwrap(),
        "@layer tokens{:root{--masthead:#112233;\
         --link:var(--lightningcss-light,#17508f)var(--lightningcss-dark,#abd5ec);\
         --link-visited:var(--lightningcss-light,#17508f)var(--lightningcss-dark,#abd5ec);\
         --margin-line:#ff00ff}}"
    );
    assert_eq!(Folder::sound().catalogue().site.colours.style_sheet(), None);
}

#[test]
fn a_colour_that_is_hard_to_read_is_a_warning_with_the_nearest_one_that_is_not() {
    let folder = site(
        "colours:\n  action: {light: '#3daee9', dark: '#24424f'}\n  link: '#e67e22'\n  margin: '#fcfdfd'\n  masthead: '#3daee9'\n",
    );
    assert_snapshot!(folder.told(), @r##"
    warning[colour-contrast]: #3daee9 as `action` against the paper (#fcfdfd) in the light scheme: a contrast of 2.44, where 3 is needed (WCAG 2.2)
     --> site.yml:5:19
      |
    5 |   action: {light: '#3daee9', dark: '#24424f'}
      |                   ^^^^^^^^^
      |
      = mend: write `light: "#369bcf"`, for example

    warning[colour-contrast]: #24424f as `action` against the paper (#242e34) in the dark scheme: a contrast of 1.29, where 3 is needed (WCAG 2.2)
     --> site.yml:5:36
      |
    5 |   action: {light: '#3daee9', dark: '#24424f'}
      |                                    ^^^^^^^^^
      |
      = mend: write `dark: "#647982"`, for example

    warning[colour-contrast]: #e67e22 as `link` against the tinted paper (#eff3f5) in the light scheme: a contrast of 2.55, where 4.5 is needed (WCAG 2.2)
     --> site.yml:6:9
      |
    6 |   link: '#e67e22'
      |         ^^^^^^^^^
      |
      = mend: give each scheme its own: `link: {light: "#a65b18", dark: "#e67e22"}`, for example

    warning[colour-contrast]: #3daee9 as `masthead` against the text of the bar on top (#f3f1ea): a contrast of 2.2, where 4.5 is needed (WCAG 2.2)
     --> site.yml:8:13
      |
    8 |   masthead: '#3daee9'
      |             ^^^^^^^^^
      |
      = mend: write `masthead: "#29759c"`, for example
    "##);
    let diagnostics = folder.load().diagnostics;
    assert!(
        diagnostics
            .iter()
            .all(|found| found.severity == Severity::Warning)
    );
    // What the messages say to write is taken without a word.
    let mended = site(
        "colours:\n  action: {light: '#369bcf', dark: '#647982'}\n  link: {light: '#a65b18', dark: '#e67e22'}\n  masthead: '#29759c'\n",
    );
    assert_eq!(mended.codes(), Vec::<String>::new());
}

#[test]
fn what_is_no_colour_is_an_error_and_so_is_one_that_yaml_takes_for_a_comment() {
    let bad = site(
        "colours:\n  liens: '#fff'\n  link: red\n  action: #24424f\n  margin: {light: '#fff', drak: '#000'}\n  masthead: [1]\n",
    );
    assert!(bad.load().catalogue.is_none());
    assert_snapshot!(bad.told(), @r##"
    error[key-unknown]: there is no key `liens` here
     --> site.yml:5:3
      |
    5 |   liens: '#fff'
      |   ^^^^^
      |
      = mend: did you mean `link`?

    error[value-invalid]: `red` is no colour of the form `#rrggbb`
     --> site.yml:6:9
      |
    6 |   link: red
      |         ^^^
      |
      = mend: write a hash and six hexadecimal digits in quotes: `"#17508f"`

    error[value-invalid]: `action` has no value: in YAML `#` begins a comment, unless it stands in quotes
     --> site.yml:7:3
      |
    7 |   action: #24424f
      |   ^^^^^^
      |
      = mend: write `action: "#17508f"`, with the quotes

    error[key-missing]: `margin` has no colour for the dark scheme
     --> site.yml:8:11
      |
    8 |   margin: {light: '#fff', drak: '#000'}
      |           ^
      |
      = mend: add `dark: "#…"`, or write one colour for both: `margin: "#…"`

    error[key-unknown]: there is no key `drak` here
     --> site.yml:8:27
      |
    8 |   margin: {light: '#fff', drak: '#000'}
      |                           ^^^^
      |
      = mend: did you mean `dark`?

    error[value-wrong-type]: `masthead` is a text; here stands a list
     --> site.yml:9:13
      |
    9 |   masthead: [1]
      |             ^
      |
      = mend: write a text after `masthead:`
    "##);
    for hostile in [
        "'#fff}body{display:none'",
        "'#ffff'",
        "'url(//x.example)'",
        "'#+ffffff'",
        "123456",
        "{}",
        "{light: {light: '#fff'}, dark: '#000'}",
    ] {
        let folder = site(&format!("colours: {{link: {hostile}}}\n"));
        assert!(folder.load().catalogue.is_none(), "{hostile}");
    }
    assert_eq!(
        site("colours: '#fff'\n").codes(),
        ["site.yml:4:10 value-wrong-type"]
    );
}
