//! Which files make which pages.

use content::{ItemKind, Language, LoadOptions, load};
use insta::assert_snapshot;

use crate::site::{Folder, item};

const LESSON: &str = "# Titre\n\nTexte.\n";

/// `module/item` of the course `c`, in order.
fn plan(folder: &Folder) -> Vec<String> {
    let catalogue = folder.catalogue();
    let course = catalogue.course("c").unwrap();
    let modules = course.modules.iter();
    modules
        .flat_map(|module| {
            module
                .items
                .iter()
                .map(|item| format!("{}/{}", module.slug, item.slug))
        })
        .collect()
}

#[test]
fn a_sound_folder_gives_no_diagnostic() {
    assert_eq!(Folder::sound().codes(), Vec::<String>::new());
}

#[test]
fn files_are_in_the_order_of_their_numbers_and_numbers_are_not_in_addresses() {
    let folder = Folder::sound()
        .with("courses/c/10-z/module.md", "# Z")
        .with("courses/c/10-z/2-deux.md", LESSON)
        .with("courses/c/10-z/010-dix.md", LESSON)
        .with("courses/c/10-z/annexe.md", LESSON)
        .with("courses/c/02-y/module.md", "# Y")
        .with("courses/c/02-y/01-un.md", LESSON);
    assert_eq!(
        plan(&folder),
        ["m/a", "y/un", "z/deux", "z/dix", "z/annexe"]
    );
}

#[test]
fn deeper_files_are_flattened_and_a_readme_is_its_folder_s_page() {
    let folder = Folder::sound()
        .with("courses/c/01-m/02-exercices/02-fin.md", LESSON)
        .with("courses/c/01-m/02-exercices/01-debut/README.md", LESSON)
        .with("courses/c/01-m/02-exercices/README.md", LESSON)
        .with("courses/c/01-m/03-apres.md", LESSON);
    assert_eq!(
        plan(&folder),
        [
            "m/a",
            "m/exercices",
            "m/exercices--debut",
            "m/exercices--fin",
            "m/apres"
        ]
    );
    assert_eq!(folder.codes(), Vec::<String>::new());
}

#[test]
fn files_of_the_repository_are_passed_over() {
    let mut folder = Folder::sound();
    for path in [
        "README.md",
        "CHANGELOG.md",
        "LICENSE.md",
        "LICENSE-CONTENT.md",
        ".github/x.md",
        "courses/c/README.md",
        "courses/c/LICENSE.md",
        "courses/c/01-m/README.md",
        "courses/c/01-m/.draft.md",
        "courses/c/images/LICENSE.md",
    ] {
        folder = folder.with(path, "no title");
    }
    assert_eq!(folder.codes(), Vec::<String>::new());
    assert_eq!(plan(&folder), ["m/a"]);
}

#[test]
fn files_that_belong_nowhere_are_reported() {
    let folder = Folder::sound()
        .with("notes.md", LESSON)
        .with("courses/c/notes.md", LESSON);
    assert_snapshot!(folder.told(), @r#"
    warning[file-outside-module]: this file lies beside the modules: it is not on the site
    --> courses/c/notes.md
     = mend: move it into the folder of a module, or its text into `course.md`

    warning[file-outside-course]: this file belongs to no course: it is not on the site
    --> notes.md
     = mend: move it into a module, `courses/COURSE/MODULE/`, or to the site's own pages, `pages/`
    "#);
}

#[test]
fn names_that_make_no_address_or_the_same_one_are_errors_and_the_rest_is_served() {
    let folder = Folder::sound()
        .with("courses/c/01-m/02-a.md", LESSON)
        .with("courses/c/01-m/03-日本.md", LESSON)
        .with("courses/c/01-m/04-print.md", LESSON)
        .with("courses/c/02-credits/module.md", "# C")
        .with("courses/c/02-credits/a.md", LESSON)
        .with("courses/c/03-m/module.md", "# M encore")
        .with("courses/c/03-m/a.md", LESSON);
    assert_snapshot!(folder.told(), @r#"
    error[slug-twice]: `courses/c/01-m/01-a.md` has the same address, `a`
    --> courses/c/01-m/02-a.md
     = mend: rename one of the two; a leading number is not part of the address

    error[slug-empty]: no address can be made from the name of this file
    --> courses/c/01-m/03-日本.md
     = mend: use letters from a to z or digits in its name

    error[slug-reserved]: the address `print` belongs to a page that every course has
    --> courses/c/01-m/04-print.md
     = mend: rename the file

    error[slug-reserved]: the address `credits` belongs to a page that every course has
    --> courses/c/02-credits
     = mend: rename the folder

    error[slug-twice]: `courses/c/01-m` has the same address, `m`
    --> courses/c/03-m
     = mend: rename one of the two; a leading number is not part of the address
    "#);
    assert_eq!(plan(&folder), ["m/a"]);
}

#[test]
fn names_that_differ_only_in_case_are_an_error_on_the_second() {
    let folder = Folder::sound()
        .with("courses/c/01-m/01-A.md", LESSON)
        .with("courses/c/01-M/02-b.md", LESSON)
        .with_medium("courses/c/photo.jpg")
        .with_medium("courses/c/Photo.jpg");
    assert_snapshot!(folder.told(), @r#"
    warning[module-without-presentation]: the module has no `module.md`: its title is taken from the folder's name
    --> courses/c/01-M
     = mend: write a `module.md` with the module's title

    error[name-differs-by-case]: `courses/c/01-M` has the same name but for case: many computers cannot keep both
    --> courses/c/01-m
     = mend: rename one of the two

    error[name-differs-by-case]: `courses/c/Photo.jpg` has the same name but for case: many computers cannot keep both
    --> courses/c/photo.jpg
     = mend: rename one of the two
    "#);
}

#[test]
fn a_folder_without_presentation_is_served_under_its_name() {
    let folder = Folder::sound()
        .without("courses/c/course.md")
        .without("courses/c/01-m/module.md")
        .with("courses/c/02-le-monde/a.md", LESSON);
    assert_snapshot!(folder.told(), @r#"
    warning[course-without-presentation]: the course has no `course.md`: its title is taken from the folder's name
    --> courses/c
     = mend: write a `course.md` with the course's title and presentation

    warning[module-without-presentation]: the module has no `module.md`: its title is taken from the folder's name
    --> courses/c/01-m
     = mend: write a `module.md` with the module's title

    warning[module-without-presentation]: the module has no `module.md`: its title is taken from the folder's name
    --> courses/c/02-le-monde
     = mend: write a `module.md` with the module's title
    "#);
    let catalogue = folder.catalogue();
    let course = catalogue.course("c").unwrap();
    let french = Language::parse("fr").unwrap();
    assert_eq!(course.text.get(&french).1.title, "C");
    assert_eq!(course.text.get(&french).1.licence, "CC-BY-SA-4.0");
    assert_eq!(course.modules[1].text.get(&french).1.title, "Le monde");
}

#[test]
fn what_is_empty_is_absent() {
    let folder = Folder::sound()
        .with("courses/c/02-vide/module.md", "# Vide")
        .with("courses/d/course.md", "# D");
    assert_snapshot!(folder.told(), @r#"
    warning[module-empty]: no lesson, activity or quiz is left in this module: it is left out
    --> courses/c/02-vide
     = mend: write a lesson into its folder, or mend those that are there

    error[course-empty]: no lesson, activity or quiz is left in this course: it is left out
    --> courses/d
     = mend: write a lesson into a module's folder, or mend those that are there
    "#);
    assert_eq!(folder.catalogue().courses.len(), 1);
}

#[test]
fn without_a_course_the_load_is_rejected() {
    let folder = Folder::default().with("site.yml", "title: T\nlanguages: [fr]\nlicence: CC0-1.0");
    let load = folder.load();
    assert!(load.catalogue.is_none());
    assert_snapshot!(folder.told(), @r#"
    error[no-course]: no course is left to serve
    --> courses
     = mend: write a course: `courses/COURSE/course.md` and `courses/COURSE/01-MODULE/01-LESSON.md`
    "#);
}

#[test]
fn a_translation_shares_page_and_id_with_its_original() {
    let folder = Folder::sound()
        .with(
            "courses/c/01-m/01-a.md",
            "---\nid: a1\nauthors: [Grace]\nduration: 7\n---\n# La leçon",
        )
        .with("courses/c/01-m/01-a.en.md", "# The lesson")
        .with("courses/c/01-m/01-a.de.md", LESSON);
    let catalogue = folder.catalogue();
    let lesson = item(&catalogue, "c/m/a");
    assert_eq!(lesson.id, "a1");
    let (language, text) = lesson.text.get(&Language::parse("en").unwrap());
    assert_eq!(
        (language.as_str(), text.title.as_str()),
        ("en", "The lesson")
    );
    assert_eq!(
        (text.duration_minutes, text.authors.as_slice()),
        (7, ["Grace".to_owned()].as_slice())
    );
    // German is not a language of the site: the suffix belongs to the name.
    assert_eq!(item(&catalogue, "c/m/a-de").id, "01-m/01-a.de");
}

#[test]
fn a_translation_that_does_not_fit_its_original_is_left_out() {
    let folder = Folder::sound()
        .with("courses/c/01-m/01-a.md", "---\nid: a1\n---\n# La leçon")
        .with(
            "courses/c/01-m/01-a.en.md",
            "---\nid: a2\nkind: activity\n---\n# The lesson",
        )
        .with("courses/c/01-m/02-b.en.md", LESSON);
    assert_snapshot!(folder.told(), @r#"
    error[translation-id]: this translation has another id than its original, `courses/c/01-m/01-a.md`: progress is shared
     --> courses/c/01-m/01-a.en.md:2:5
      |
    2 | id: a2
      |     ^^
      |
      = mend: write `id: a1`, or leave it out

    error[translation-kind]: this translation is of another kind than its original, `courses/c/01-m/01-a.md`
     --> courses/c/01-m/01-a.en.md:3:7
      |
    3 | kind: activity
      |       ^^^^^^^^
      |
      = mend: write the same `kind` as in the original, or leave it out

    error[translation-without-original]: this is a translation of `courses/c/01-m/02-b.md`, which is not there
    --> courses/c/01-m/02-b.en.md
     = mend: write the original in the course's language, or set the course's `language`
    "#);
    assert_eq!(
        item(&folder.catalogue(), "c/m/a").text.languages().count(),
        1
    );
}

#[test]
fn a_course_may_be_in_another_language_than_the_site() {
    let folder = Folder::sound()
        .with(
            "courses/c/course.md",
            "---\ntitle: The course\nlanguage: en\n---\n",
        )
        .with("courses/c/01-m/01-a.fr.md", "# La leçon traduite");
    let catalogue = folder.catalogue();
    let lesson = item(&catalogue, "c/m/a");
    assert_eq!(lesson.text.original().as_str(), "en");
    assert_eq!(
        lesson.text.get(&Language::parse("fr").unwrap()).1.title,
        "La leçon traduite"
    );
    let folder = folder.with("courses/c/01-m/01-a.en.md", LESSON);
    assert_snapshot!(folder.told(), @r#"
    error[original-twice]: this text is there twice in `en`, its original language
    --> courses/c/01-m/01-a.en.md
     = mend: keep one of the two files
    "#);
}

#[test]
fn an_id_may_stand_once_in_a_course() {
    let folder = Folder::sound()
        .with("courses/c/01-m/01-a.md", "---\nid: x\n---\n# A")
        .with("courses/c/01-m/02-b.md", "---\nid: x\n---\n# B");
    assert_snapshot!(folder.told(), @r#"
    error[id-twice]: `courses/c/01-m/01-a.md` has the same id, `x`: learners' progress would be mixed up
     --> courses/c/01-m/02-b.md:2:5
      |
    2 | id: x
      |     ^
      |
      = mend: give this item an id of its own
    "#);
    assert_eq!(plan(&folder), ["m/a"]);
}

#[test]
fn drafts_are_served_on_request_alone() {
    let draft = "---\ndraft: true\n---\n# Brouillon";
    let folder = Folder::sound()
        .with("courses/c/01-m/02-b.md", draft)
        .with("courses/c/02-n/module.md", draft)
        .with("courses/c/02-n/c.md", LESSON)
        .with("courses/c/01-m/03-d.md", "# D\n\n[lien](02-b.md)");
    assert_eq!(plan(&folder), ["m/a", "m/d"]);
    assert_snapshot!(folder.told(), @r#"
    warning[link-dead]: `02-b.md` is a draft, which readers do not see; it is shown as plain text
     --> courses/c/01-m/03-d.md:3:8
      |
    3 | [lien](02-b.md)
      |        ^^^^^^^
      |
      = mend: publish the draft, or take the link out until then
    "#);
    let load = load(&folder.sources, LoadOptions { drafts: true });
    assert_eq!(
        load.catalogue.unwrap().course("c").unwrap().modules.len(),
        2
    );
}

#[test]
fn a_broken_presentation_costs_no_lesson_but_a_broken_course_file_leaves_its_course_out() {
    let folder = Folder::sound().with("courses/c/01-m/module.md", "---\ntitel: M\n---\n");
    assert_eq!(plan(&folder), ["m/a"]);
    // What may have been meant as a draft is not shown.
    let folder = Folder::sound().with("courses/c/02-n/a.md", LESSON).with(
        "courses/c/01-m/module.md",
        "---\ntitle: a: b\ndraft: true\n---\n",
    );
    assert_eq!(plan(&folder), ["n/a"]);
    let folder = Folder::sound()
        .with("courses/c/course.md", "---\nlanguage: [\n---\n")
        .with("courses/d/m/a.md", LESSON);
    assert!(folder.catalogue().course("c").is_none());
    assert!(
        folder
            .codes()
            .contains(&"courses/c:0:0 course-absent".to_owned())
    );
}

#[test]
fn kinds_are_lesson_activity_and_quiz() {
    let folder = Folder::sound()
        .with(
            "courses/c/01-m/02-b.md",
            "---\nkind: activity\n---\n# B\n\n- [ ] Une étape\n",
        )
        .with("courses/c/01-m/03-c.md", "---\nkind: quiz\n---\n# C\n");
    let catalogue = folder.catalogue();
    let kinds: Vec<ItemKind> = catalogue.courses[0].modules[0]
        .items
        .iter()
        .map(|item| item.kind)
        .collect();
    assert_eq!(
        kinds,
        [ItemKind::Lesson, ItemKind::Activity, ItemKind::Quiz]
    );
}

#[test]
fn the_same_sources_give_the_same_result() {
    let folder = Folder::sound().with(
        "courses/c/01-m/02-b.md",
        "# B\n\n[x](y.md) ![](z.png) <font>",
    );
    assert_eq!(folder.load().diagnostics, folder.load().diagnostics);
    assert_eq!(
        format!("{:?}", folder.catalogue()),
        format!("{:?}", folder.catalogue())
    );
}
