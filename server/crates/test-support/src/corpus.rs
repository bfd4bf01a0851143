//! A site as large as a federation's: for benchmarks. The same number of lessons gives the same bytes, on every machine.

use std::fmt::Write;

use crate::TestSite;

/// Lessons in a module, and modules in a course.
const BRANCHES: usize = 10;

/// About the words of a French lesson: nobody reads them.
const WORDS: [&str; 48] = [
    "association",
    "numérique",
    "logiciel",
    "libre",
    "données",
    "personnelles",
    "hébergeur",
    "service",
    "bénévole",
    "adhérente",
    "projet",
    "réunion",
    "budget",
    "outil",
    "partage",
    "réseau",
    "confiance",
    "accompagner",
    "choisir",
    "installer",
    "former",
    "publier",
    "courriel",
    "agenda",
    "visioconférence",
    "sauvegarde",
    "mot de passe",
    "fédération",
    "licence",
    "commun",
    "accessibilité",
    "sobriété",
    "charte",
    "diagnostic",
    "besoin",
    "usage",
    "l’équipe",
    "d’abord",
    "lorsqu’une",
    "migration",
    "habitude",
    "collectif",
    "local",
    "durable",
    "ouvert",
    "transparent",
    "neutre",
    "solidaire",
];

/// A site of so many lessons, each of about 4,300 bytes: headings, lists, a table, code, links between lessons.
#[must_use]
pub fn large_site(lessons: usize) -> TestSite {
    let site = "title: Un grand site\nlanguages: [fr, en]\nlicence: CC-BY-SA-4.0\n";
    let mut files = TestSite::default().with("site.yml", site);
    let mut dice = Dice(0x0A2D_015E);
    for number in 0..lessons {
        let (lesson, module) = (number % BRANCHES, number / BRANCHES % BRANCHES);
        let course = number / BRANCHES / BRANCHES;
        let folder = format!("courses/cours-{course:03}");
        if module == 0 && lesson == 0 {
            let text = format!(
                "---\ntitle: Le cours {course}\nauthors: [Ada]\n---\n\n{}\n",
                dice.sentences(6)
            );
            files = files.with(&format!("{folder}/course.md"), text);
        }
        let folder = format!("{folder}/module-{module}");
        if lesson == 0 {
            files = files.with(
                &format!("{folder}/module.md"),
                format!("# Le module {module}\n"),
            );
        }
        let text = lesson_text(number, lesson, &mut dice);
        files = files.with(&format!("{folder}/lecon-{lesson}.md"), text);
    }
    files
}

fn lesson_text(number: usize, lesson: usize, dice: &mut Dice) -> String {
    let title = dice.words(4);
    let mut text = format!(
        "---\nid: lecon-{number}\ntitle: \"Leçon {number}, {title}\"\n---\n\n{}\n\n",
        dice.sentences(3)
    );
    for section in 0..5 {
        let next = (lesson + 1) % BRANCHES;
        // Writing to a string does not fail.
        let _ = write!(
            text,
            "## {} {section}\n\n{}\n\n- {}\n- **{}**, `{}`\n- [suite](lecon-{next}.md)\n\n| {} | {} |\n| --- | --- |\n| {} | {} |\n\n",
            dice.words(3),
            dice.sentences(5),
            dice.words(6),
            dice.words(3),
            dice.words(2),
            dice.words(1),
            dice.words(1),
            dice.words(4),
            dice.words(3),
        );
    }
    text
}

/// A fixed sequence (splitmix64): that of a library may change with its version.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let rolled = (mixed ^ (mixed >> 31)) % sides as u64;
        usize::try_from(rolled).unwrap_or_default()
    }

    fn words(&mut self, number: usize) -> String {
        let words: Vec<&str> = (0..number).map(|_| WORDS[self.roll(WORDS.len())]).collect();
        words.join(" ")
    }

    fn sentences(&mut self, number: usize) -> String {
        let sentences: Vec<String> = (0..number)
            .map(|_| {
                let words = 8 + self.roll(10);
                format!("Chaque {}.", self.words(words))
            })
            .collect();
        sentences.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::large_site;

    #[test]
    fn a_large_site_is_without_a_mistake_and_the_same_each_time() {
        let site = large_site(120).checked();
        let place = tempfile::tempdir().unwrap();
        site.write_to(place.path());
        let lesson = place.path().join("courses/cours-001/module-1/lecon-9.md");
        let text = std::fs::read_to_string(lesson).unwrap();
        assert!(text.starts_with("---\nid: lecon-119\n"), "{text}");
        assert!((3_000..6_000).contains(&text.len()), "{}", text.len());
        let again = large_site(120);
        assert_eq!(format!("{site:?}"), format!("{again:?}"));
    }
}
