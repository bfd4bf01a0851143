//! A large site made by a program: for benchmarks, and for tests that need a thousand lessons.
//!
//! A lesson is made from its number alone, so that one can be made again without the others. The same number gives the
//! same bytes on every machine.

mod dice;
mod lesson;
mod prose;

use lesson::lesson;

/// Lessons in a module, and modules in a course.
const IN_A_MODULE: usize = 20;
const IN_A_COURSE: usize = 10;

/// The files of a site with so many lessons, each with its path in the content folder. There are no media.
///
/// 15,000 lessons are 75 courses and about 65 MB of Markdown: French-like prose with headings, lists, links, code, tables,
/// notes and formulas. `check` has nothing to say of them.
pub fn corpus(lessons: usize) -> impl Iterator<Item = (String, String)> {
    let site = ("site.yml".to_owned(), SITE.to_owned());
    std::iter::once(site).chain((0..lessons).flat_map(files))
}

/// The path of a lesson in the content folder, by its number from 0.
#[must_use]
pub fn corpus_lesson_path(number: usize) -> String {
    let module = number / IN_A_MODULE;
    let course = module / IN_A_COURSE + 1;
    let (module, place) = (module % IN_A_COURSE + 1, number % IN_A_MODULE + 1);
    format!("courses/cours-{course}/{module:02}-module-{module}/{place:02}-lecon-{place}.md",)
}

/// The text of a lesson, by its number from 0.
#[must_use]
pub fn corpus_lesson(number: usize) -> String {
    lesson(number, number.is_multiple_of(IN_A_MODULE))
}

/// A lesson; before the first of a module or a course, its presentation too.
fn files(number: usize) -> Vec<(String, String)> {
    let path = corpus_lesson_path(number);
    let (module, _) = path.rsplit_once('/').unwrap();
    let (course, _) = module.rsplit_once('/').unwrap();
    let mut files = Vec::new();
    if number.is_multiple_of(IN_A_MODULE * IN_A_COURSE) {
        files.push((format!("{course}/course.md"), presentation(number)));
    }
    if number.is_multiple_of(IN_A_MODULE) {
        files.push((format!("{module}/module.md"), presentation(number + 1)));
    }
    files.push((path, corpus_lesson(number)));
    files
}

fn presentation(number: usize) -> String {
    let mut dice = dice::Dice::new(number, 1);
    format!(
        "---\ntitle: \"{}\"\nsummary: \"{}\"\n---\n\n{}\n",
        prose::title(&mut dice),
        prose::sentence(&mut dice),
        prose::paragraph(&mut dice)
    )
}

const SITE: &str = "title: Un grand site\nlanguages: [fr]\nlicence: CC-BY-SA-4.0\nfurther_reading: [Pour aller plus loin]\n";
