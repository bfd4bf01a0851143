//! Every message of the interface.
//!
//! French typography: U+202F before `; ! ?` and inside « », U+00A0 before `:`, curved apostrophes.

use super::Lang;

/// Each line is a message: its name, its words in French and in English; with arguments, two expressions.
macro_rules! messages {
    ($( $name:ident $(($($arg:ident: $kind:ty),+))? { $fr:expr, $en:expr } )*) => {
        impl Lang {
            $(
                messages!(@method $name $(($($arg: $kind),+))? { $fr, $en });
            )*
        }
    };
    (@method $name:ident { $fr:expr, $en:expr }) => {
        #[doc = concat!("“", $en, "”")]
        #[must_use]
        pub const fn $name(self) -> &'static str {
            match self {
                Self::Fr => $fr,
                Self::En => $en,
            }
        }
    };
    (@method $name:ident ($($arg:ident: $kind:ty),+) { $fr:expr, $en:expr }) => {
        #[doc = stringify!($en)]
        #[must_use]
        pub fn $name(self, $($arg: $kind),+) -> String {
            match self {
                Self::Fr => $fr,
                Self::En => $en,
            }
        }
    };
}

messages! {
    // Around every page
    skip_to_content { "Aller au contenu", "Skip to content" }
    main_navigation { "Principale", "Main" }
    breadcrumb { "Fil d’Ariane", "Breadcrumb" }
    courses { "Cours", "Courses" }
    read_site_in { "Lire ce site en", "Read this site in" }
    runs_on_ardoise {
        "Ce site fonctionne avec Ardoise, un logiciel libre que chaque association peut installer chez elle.",
        "This site runs on Ardoise, free software that any association can install for itself."
    }
    no_account_needed {
        "Aucun compte n’est demandé, aucun cookie n’est déposé.",
        "No account is asked for and no cookie is set."
    }
    texts_under_licence { "Sauf mention contraire, les cours sont sous licence", "Unless stated otherwise, courses are licensed under" }

    // Catalogue and course
    lessons_count(n: usize) { plural(n, "leçon", "leçons", true), plural(n, "lesson", "lessons", false) }
    activities_count(n: usize) { plural(n, "activité", "activités", true), plural(n, "activity", "activities", false) }
    quizzes_count(n: usize) { plural(n, "quiz", "quiz", true), plural(n, "quiz", "quizzes", false) }
    modules_count(n: usize) { plural(n, "module", "modules", true), plural(n, "module", "modules", false) }
    in_languages(names: &str) { format!("En {names}"), format!("In {names}") }
    not_translated(own: &str) {
        format!("Ce texte n’est pas encore traduit\u{a0}: le voici dans sa langue d’origine ({own})."),
        format!("This text has not been translated yet: here it is in its original language ({own}).")
    }
    what_you_will_learn { "Ce que vous saurez faire", "What you will be able to do" }
    what_to_know_before { "Ce qu’il faut savoir avant", "What you should know before" }
    level_is(level: &str) { format!("Niveau\u{a0}: {level}"), format!("Level: {level}") }
    course_plan { "Plan du cours", "Course plan" }
    module { "Module", "Module" }
    module_number(n: usize) { format!("Module {n}"), format!("Module {n}") }
    steps { "Étapes", "Steps" }
    step_of(n: usize, of: usize) { format!("étape {n} sur {of}"), format!("step {n} of {of}") }
    start_course { "Commencer le cours", "Start the course" }
    lesson { "Leçon", "Lesson" }
    activity { "Activité", "Activity" }
    quiz { "Quiz", "Quiz" }
    minutes(n: u32) { duration(n), duration(n) }
    reading_minutes(n: u32) { format!("{} de lecture", duration(n)), format!("{} read", duration(n)) }
    about_minutes(n: u32) { format!("environ {}", duration(n)), format!("about {}", duration(n)) }

    // Lesson and activity
    objectives { "Objectifs", "Objectives" }
    in_this_lesson { "Dans cette leçon", "In this lesson" }
    in_this_activity { "Dans cette activité", "In this activity" }
    neighbours { "Étapes voisines", "Neighbouring steps" }
    previous_step { "Étape précédente", "Previous step" }
    next_step { "Étape suivante", "Next step" }
    by_authors(names: &str) { format!("Par {names}, "), format!("By {names}, ") }
    under_licence { "sous licence", "licensed under" }

    // Quiz
    questions_count(n: usize) { plural(n, "question", "questions", true), plural(n, "question", "questions", false) }
    pass_mark(percent: u8) { format!("Réussi à partir de {percent}\u{a0}%"), format!("Passed from {percent}%") }
    quiz_is_private {
        "Personne d’autre que vous ne voit vos réponses, et vous pouvez recommencer autant que vous voulez.",
        "Nobody but you sees your answers, and you may start again as often as you like."
    }
    start_quiz { "Commencer le quiz", "Start the quiz" }
    quiz_withheld {
        "Ce quiz est retenu le temps de corriger une erreur dans son énoncé. Revenez un peu plus tard.",
        "This quiz is held back while a mistake in its text is being mended. Please come back a little later."
    }
    question_number(n: usize) { format!("Question {n}"), format!("Question {n}") }
    of_total(n: usize) { format!("sur {n}"), format!("of {n}") }
    one_answer { "Une seule réponse", "One answer" }
    several_answers { "Plusieurs réponses possibles", "Several answers may be right" }
    your_answer { "Votre réponse", "Your answer" }
    text_hint { "Les majuscules et les accents ne comptent pas.", "Capitals and accents do not count." }
    exact_hint { "À écrire exactement, majuscules, accents et signes compris.", "To be written exactly, with its capitals, accents and signs." }
    number_hint(comma: bool) {
        format!("Un nombre, par exemple 12 ou {}.", if comma { "3,5" } else { "3.5" }),
        format!("A number, for example 12 or {}.", if comma { "3,5" } else { "3.5" })
    }
    grade_my_answers { "Corriger mes réponses", "Grade my answers" }
    save_for_later { "Enregistrer et finir plus tard", "Save and finish later" }
    answers_saved {
        "Vos réponses sont enregistrées. Gardez l’adresse de cette page pour reprendre.",
        "Your answers are saved. Keep this page’s address to take them up again."
    }
    being_graded { "Correction en cours…", "Grading…" }
    some_answers_unusable {
        "Certaines réponses n’ont pas pu être lues. Rien n’est perdu\u{a0}: corrigez-les, puis envoyez à nouveau.",
        "Some answers could not be read. Nothing is lost: mend them, then send again."
    }
    not_a_number { "Écrivez un nombre, en chiffres.", "Write a number, in digits." }
    answer_too_long { "Cette réponse est trop longue.", "This answer is too long." }
    answer_unusable { "Cette réponse ne peut pas être prise en compte.", "This answer cannot be used." }

    // Result
    result_of(title: &str) { format!("Résultat\u{a0}: {title}"), format!("Result: {title}") }
    error_in(title: &str) { format!("À corriger\u{a0}: {title}"), format!("To mend: {title}") }
    your_result { "Votre résultat", "Your result" }
    score_of(score: &str, max: &str) { format!("{score} sur {max}"), format!("{score} out of {max}") }
    passed { "Seuil atteint", "Threshold reached" }
    not_passed(percent: u8) { format!("Le seuil est à {percent}\u{a0}%"), format!("The threshold is {percent}%") }
    right { "Juste", "Right" }
    partly_right { "En partie juste", "Partly right" }
    to_review { "À revoir", "To review" }
    your_choice { "votre choix", "your choice" }
    right_answer { "bonne réponse", "right answer" }
    you_wrote { "Vous avez écrit\u{a0}:", "You wrote:" }
    no_answer { "Pas de réponse", "No answer" }
    accepted_answers { "Réponses acceptées\u{a0}:", "Accepted answers:" }
    explanation { "Explication", "Explanation" }
    try_again { "Recommencer", "Try again" }
    back_to_module { "Revenir au module", "Back to the module" }
    keep_this_address {
        "Gardez l’adresse de cette page si vous voulez revoir ce résultat\u{a0}: elle seule y mène.",
        "Keep this page’s address if you want to see this result again: nothing else leads to it."
    }
    network_failed {
        "Le serveur n’a pas répondu. Vos réponses sont toujours là\u{a0}: essayez à nouveau.",
        "The server did not answer. Your answers are still here: try again."
    }

    // Errors
    not_found_title { "Cette page n’existe pas", "This page does not exist" }
    not_found_text {
        "L’adresse est peut-être incomplète, ou la page a été déplacée. Le catalogue mène à tous les cours.",
        "The address may be incomplete, or the page has moved. The catalogue leads to every course."
    }
    to_catalogue { "Voir les cours", "See the courses" }
    internal_error_title { "Le serveur a rencontré un problème", "The server met a problem" }
    internal_error_text {
        "Ce n’est pas de votre fait. Réessayez dans un instant\u{a0}; les personnes qui tiennent ce site en sont averties par son journal.",
        "It is not your doing. Try again in a moment; those who run this site are told by its log."
    }
    forbidden_title { "Cette demande vient d’un autre site", "This request comes from another site" }
    forbidden_text {
        "Par prudence elle n’a rien changé. Ouvrez la page ici, puis recommencez.",
        "To be safe, it changed nothing. Open the page here, then try again."
    }
    bad_request_title { "Cette demande n’a pas pu être lue", "This request could not be read" }
    bad_request_text { "Revenez à la page précédente, puis recommencez.", "Go back to the previous page and try again." }
}

/// `45 min`, `3 h`, `1 h 30`: alike in both languages.
fn duration(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes}\u{a0}min"),
        (hours, 0) => format!("{hours}\u{a0}h"),
        (hours, minutes) => format!("{hours}\u{a0}h\u{a0}{minutes:02}"),
    }
}

/// A count with its noun. French treats 0 as singular.
fn plural(n: usize, one: &str, many: &str, zero_is_singular: bool) -> String {
    let singular = n == 1 || (n == 0 && zero_is_singular);
    format!("{n}\u{a0}{}", if singular { one } else { many })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_and_durations_read_as_people_write_them() {
        assert_eq!(Lang::Fr.quizzes_count(0), "0\u{a0}quiz");
        assert_eq!(Lang::Fr.lessons_count(0), "0\u{a0}leçon");
        assert_eq!(Lang::En.lessons_count(0), "0\u{a0}lessons");
        assert_eq!(Lang::En.quizzes_count(2), "2\u{a0}quizzes");
        assert_eq!(Lang::Fr.minutes(45), "45\u{a0}min");
        assert_eq!(Lang::Fr.about_minutes(180), "environ 3\u{a0}h");
        assert_eq!(Lang::En.minutes(65), "1\u{a0}h\u{a0}05");
    }
}
