//! `site.yml`.

use content::Language;
use insta::assert_snapshot;

use crate::site::Folder;

/// A sound site but for its `site.yml`.
fn site(text: &str) -> Folder {
    Folder::sound().with("site.yml", text)
}

#[test]
fn texts_are_one_string_or_a_map_by_language() {
    let folder = site(
        "title: {fr: Un site, en: A site}\nsummary: Un résumé\nlanguages: [fr, en]\nlicence: CC-BY-SA-4.0\n",
    );
    let site = folder.catalogue().site;
    let english = Language::parse("en").unwrap();
    assert_eq!(site.title.get(&english).1, "A site");
    assert_eq!(site.summary.get(&english).0.as_str(), "fr");
    assert_eq!(site.languages.len(), 2);
}

#[test]
fn a_missing_or_invalid_file_rejects_the_whole_load() {
    assert!(
        Folder::sound()
            .without("site.yml")
            .load()
            .catalogue
            .is_none()
    );
    assert_snapshot!(Folder::sound().without("site.yml").told(), @r#"
    error[site-missing]: the folder has no `site.yml`
    --> site.yml
     = mend: write a file `site.yml` with `title`, `languages: [fr]` and `licence: CC-BY-SA-4.0`
    "#);
    let bad = site(
        "titel: Un site\nlanguages: [fr, fr, '!']\nlicence: libre\nnavigation: []\nsummary: {de: x}\n",
    );
    assert!(bad.load().catalogue.is_none());
    assert_snapshot!(bad.told(), @r#"
    error[key-missing]: `title` is missing
    --> site.yml
     = mend: write `title: "The site's name"`

    error[key-unknown]: there is no key `titel` here
     --> site.yml:1:1
      |
    1 | titel: Un site
      | ^^^^^
      |
      = mend: did you mean `title`?

    error[value-invalid]: `fr` stands here twice
     --> site.yml:2:17
      |
    2 | languages: [fr, fr, '!']
      |                 ^^
      |
      = mend: keep one of the two

    error[value-invalid]: `!` is no language tag (BCP 47)
     --> site.yml:2:21
      |
    2 | languages: [fr, fr, '!']
      |                     ^^^
      |
      = mend: write `fr`, `en` or `pt-BR`, for example

    warning[licence-unknown]: `libre` is not on SPDX's list of licences: readers and machines cannot tell what they may do
     --> site.yml:3:10
      |
    3 | licence: libre
      |          ^^^^^
      |
      = mend: write its SPDX identifier, for example `CC-BY-SA-4.0`; a licence that has none is `LicenseRef-` and a name of your own

    error[key-unknown]: there is no key `navigation` here
     --> site.yml:4:1
      |
    4 | navigation: []
      | ^^^^^^^^^^
      |
      = mend: the keys here are colours, further_reading, languages, licence, logo, peertube, publisher, summary, title

    error[key-missing]: `summary` has no text in the site's default language, `fr`
     --> site.yml:5:10
      |
    5 | summary: {de: x}
      |          ^
      |
      = mend: add `fr: …`

    error[key-unknown]: `de` is not among the site's languages
     --> site.yml:5:11
      |
    5 | summary: {de: x}
      |           ^^
      |
      = mend: use one of fr, or add it to `languages`
    "#);
    assert_snapshot!(site("").told(), @r#"
    error[key-missing]: `languages` is missing
    --> site.yml
     = mend: write `languages: [fr]`, the default language first
    "#);
    assert_snapshot!(site("title: Un site : le mien\nlanguages: [fr]\n").told(), @r#"
    error[yaml-colon]: a colon followed by a space ends a key in YAML: this text needs quotes around it
     --> site.yml:1:8
      |
    1 | title: Un site : le mien
      |        ^^^^^^^^^^^^^^^^^
      |
      = mend: write `title: "Un site : le mien"` (`check --fix` does it)
    "#);
    assert!(
        Folder::sound()
            .with_bytes("site.yml", b"title: \xff")
            .load()
            .catalogue
            .is_none()
    );
}

#[test]
fn a_lesson_without_further_reading_is_reported_where_the_site_names_such_sections() {
    let folder = site("title: T\nlanguages: [fr, en]\nlicence: CC0-1.0\nfurther_reading: {fr: [Pour aller plus loin]}\n")
        .with("courses/c/01-m/02-b.md", "# B\n\n## Pour aller plus loin\n\n- [x](https://x.example)\n")
        .with("courses/c/01-m/02-b.en.md", "# B\n")
        .with("courses/c/01-m/03-c.md", "---\nkind: activity\n---\n# C\n");
    assert_snapshot!(folder.told(), @r#"
    warning[lesson-no-further-reading]: the lesson has no section with further reading
    --> courses/c/01-m/01-a.md
     = mend: end it with a section headed `## Pour aller plus loin`
    "#);
    let folder = site("title: T\nlanguages: [fr]\nlicence: CC0-1.0\nfurther_reading: [Liens]\n");
    assert_eq!(
        folder.codes(),
        ["courses/c/01-m/01-a.md:0:0 lesson-no-further-reading"]
    );
}
