//! What learners' progress hangs on: the identity of a course, and the steps of an activity.

use content::Language;
use insta::assert_snapshot;

use crate::site::{Folder, item};

fn course(folder: Folder, slug: &str, keys: &str) -> Folder {
    folder
        .with(
            &format!("courses/{slug}/course.md"),
            &format!("---\ntitle: D\nauthors: [Ada]\n{keys}---\n"),
        )
        .with(&format!("courses/{slug}/01-m/module.md"), "# M\n")
        .with(
            &format!("courses/{slug}/01-m/01-a.md"),
            "# A\n\nUn texte.\n",
        )
}

fn ids(folder: &Folder) -> Vec<String> {
    let courses = folder.catalogue().courses;
    courses.into_iter().map(|course| course.id).collect()
}

#[test]
fn a_course_keeps_its_identity_under_another_address() {
    let folder = course(
        Folder::sound(),
        "neuf",
        "id: Ancien.1\naliases: ../ancien\n",
    );
    assert_eq!(folder.codes(), Vec::<String>::new());
    assert_eq!(ids(&folder), ["c", "Ancien.1"]);
}

#[test]
fn two_courses_with_one_identity_are_told_and_one_is_served() {
    let folder = course(Folder::sound(), "d", "id: c\n");
    assert_snapshot!(folder.told(), @r#"
    error[id-twice]: the course in `courses/c` has the same id, `c`: learners' progress would be mixed up
     --> courses/d/course.md:4:5
      |
    4 | id: c
      |     ^
      |
      = mend: give this course an `id` of its own
    "#);
    assert_eq!(ids(&folder), ["c"]);
    // A course that took the address of one that was renamed.
    let folder = course(course(Folder::sound(), "a", "id: z\n"), "z", "");
    assert_eq!(folder.codes(), ["courses/z/course.md:1:1 id-twice"]);
}

#[test]
fn a_course_that_was_renamed_without_an_identity_is_told() {
    let folder = course(Folder::sound(), "neuf", "aliases: ../ancien\n");
    assert_snapshot!(folder.told(), @r#"
    warning[course-id-missing]: this course had another address and has no `id`: what learners did there is not found any more
     --> courses/neuf/course.md:4:10
      |
    4 | aliases: ../ancien
      |          ^^^^^^^^^
      |
      = mend: write `id: ancien`; or `id: neuf`, where learners have begun it at its address of today
    "#);
    // Neither the address of today nor a path of another site is a former address of the course.
    let folder = course(
        Folder::sound(),
        "neuf",
        "aliases: [../neuf, /mod/view.php, ../autre/01-m]\n",
    );
    assert!(
        !folder.told().contains("course-id-missing"),
        "{}",
        folder.told()
    );
}

#[test]
fn empty_boxes_are_steps_with_keys_that_hang_on_their_words() {
    let activity = |body: &str| format!("---\nkind: activity\ntitle: Faire\n---\n\n{body}");
    let folder = Folder::sound()
        .with(
            "courses/c/01-m/02-b.md",
            &activity("- [x] Fait\n- [ ] **Lire**, puis *noter* <b>\"tout\"</b>\n  - [ ] Dedans\n- [ ] Lire, puis noter \"tout\"\n"),
        )
        .with(
            "courses/c/01-m/02-b.en.md",
            &activity("1. [ ] Read\n\n   More.\n\n2. [ ] Inside\n3. [ ] Again\n"),
        )
        .with("courses/c/01-m/03-c.md", &activity("Rien à cocher.\n"));
    let catalogue = folder.catalogue();
    let steps = |language: &str| {
        let steps = item(&catalogue, "c/m/b").steps(&Language::parse(language).unwrap());
        let steps = steps
            .into_iter()
            .map(|step| format!("{}: {}", step.key, step.text));
        steps.collect::<Vec<_>>().join("\n")
    };
    assert_snapshot!(steps("fr"), @r#"
    lire-puis-noter-tout: Lire, puis noter "tout"
    dedans: Dedans
    lire-puis-noter-tout-2: Lire, puis noter "tout"
    "#);
    assert_snapshot!(steps("en"), @r"
    lire-puis-noter-tout: Read
    dedans: Inside
    lire-puis-noter-tout-2: Again
    ");
    let html = folder.html("c/m/b");
    assert!(html.contains("<input type=\"checkbox\" disabled=\"\" name=\"step\" value=\"dedans\" aria-label=\"À faire\"> Dedans"), "{html}");
    assert!(
        html.contains(
            "<input type=\"checkbox\" disabled=\"\" checked=\"\" aria-label=\"Fait\"> Fait"
        )
    );
    assert!(
        item(&catalogue, "c/m/c")
            .steps(&Language::parse("fr").unwrap())
            .is_empty()
    );
}
