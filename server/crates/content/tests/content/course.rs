//! What is known of a course as a whole.

use content::Language;

use crate::site::Folder;

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

#[test]
fn a_course_takes_as_long_as_its_author_says_or_else_as_all_that_is_in_it() {
    let folder = Folder::sound()
        .with("courses/c/01-m/02-b.md", "---\nduration: 20\n---\n# B\n")
        .with(
            "courses/c/01-m/03-c.md",
            &format!("# C\n\n{}", "mot ".repeat(201)),
        )
        .with("courses/c/01-m/03-c.en.md", "# C\n\nA word.\n");
    let course = &folder.catalogue().courses[0];
    assert_eq!(course.duration_minutes(&language("fr")), 1 + 20 + 2);
    assert_eq!(course.duration_minutes(&language("en")), 1 + 20 + 1);
    let folder = folder
        .with(
            "courses/c/course.md",
            "---\ntitle: Le cours\nduration: 600\n---\n",
        )
        .with("courses/c/course.en.md", "---\ntitle: The course\n---\n");
    let course = &folder.catalogue().courses[0];
    for reader in ["fr", "en", "de"] {
        assert_eq!(course.duration_minutes(&language(reader)), 600, "{reader}");
    }
}

#[test]
fn a_correction_is_proposed_on_the_forge_in_the_file_that_the_reader_reads() {
    let repository = "https://framagit.org/g/p/-/tree/main/libre";
    let folder = Folder::sound()
        .with(
            "courses/c/course.md",
            &format!("---\ntitle: Le cours\nrepository: {repository}\n---\n"),
        )
        .with("courses/c/course.en.md", "# The course\n")
        .with("courses/c/01-m/01-a.en.md", "# The lesson\n");
    assert_eq!(folder.codes(), Vec::<String>::new());
    let course = &folder.catalogue().courses[0];
    let (_, lesson) = course.modules[0].items[0].text.get(&language("en"));
    assert_eq!(
        course.correction_url(&lesson.source, Some(3)).as_deref(),
        Some("https://framagit.org/g/p/-/edit/main/libre/01-m/01-a.en.md#L3")
    );
    for elsewhere in ["pages/a.md", "courses/cc/a.md", "courses/c", ""] {
        let url = course.correction_url(&elsewhere.to_owned(), None);
        assert_eq!(url, None, "{elsewhere}");
    }
    let silent = &Folder::sound().catalogue().courses[0];
    assert_eq!(silent.correction_url(&lesson.source, None), None);
}

#[test]
fn a_repository_that_names_no_folder_is_told_since_no_correction_can_be_proposed() {
    let folder = Folder::sound().with(
        "courses/c/course.md",
        "---\ntitle: Le cours\nrepository: https://framagit.org/g/p\n---\n",
    );
    insta::assert_snapshot!(folder.told(), @r#"
    warning[repository-no-folder]: no link to a file can be made from this address: readers are not asked to propose corrections
     --> courses/c/course.md:3:13
      |
    3 | repository: https://framagit.org/g/p
      |             ^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = mend: open the course's folder on the forge, choose its branch, and copy the address: `…/tree/main/…`
    "#);
}
