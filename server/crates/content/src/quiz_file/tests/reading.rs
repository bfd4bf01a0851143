//! What is read of a quiz without a mistake.

use quiz::{Credit, FeedbackTiming, Response, Score, Shuffle};

use super::{choice, codes, question, quiz, read_in, read_with};
use crate::quiz_settings::{Placed, QuizSettings};

const SINGLE: &str = "\
## Que signifie le *H* ? <!-- q:h -->

Dans le mot CHATONS.

- [ ] Historiques
  > Pensez à ce qu'ils font.
- [x] Hébergeurs
- [ ] Hôtes

> [!TIP]
> Ils administrent des serveurs.

> [!TIP]
> Des serveurs, vraiment.

> [!NOTE]
> Des **hébergeurs**.
";

#[test]
fn a_single_choice_is_read_with_its_hints_feedback_and_explanation() {
    let question = question(SINGLE);
    assert_eq!(question.id, "h");
    assert_eq!(question.points, Score::ONE);
    assert!(
        question
            .prompt_html
            .starts_with("<p class=\"question-title\">Que signifie le <em>H</em> ?</p>")
    );
    assert!(question.prompt_html.contains("Dans le mot CHATONS."));
    assert_eq!(question.hints_html.len(), 2);
    assert!(question.hints_html[1].contains("vraiment"));
    assert!(
        question
            .explanation_html
            .unwrap()
            .contains("<strong>hébergeurs</strong>")
    );
    let Response::Choice(choice) = question.response else {
        panic!("a choice is expected")
    };
    assert!(!choice.multiple && !choice.fixed_order);
    let html: Vec<&str> = choice
        .options
        .iter()
        .map(|option| option.html.as_str())
        .collect();
    assert_eq!(html, ["Historiques", "Hébergeurs", "Hôtes"]);
    let right: Vec<bool> = choice.options.iter().map(|option| option.right).collect();
    assert_eq!(right, [false, true, false]);
    assert!(
        choice.options[0]
            .feedback_html
            .as_ref()
            .unwrap()
            .contains("Pensez")
    );
    assert_eq!(choice.options[1].feedback_html, None);
}

#[test]
fn what_is_shown_holds_nothing_of_what_is_withheld() {
    let question = question(
        "## Q <!-- q:a -->\n\n> [!NOTE]\n> MARKER\n\nPrompt\n\n- in a list\n\n  > [!TIP]\n  > MARKER\n\n> > [!NOTE]\n> > \
         MARKER\n\ntext\n\n- [x] yes\n  > MARKER\n\n  > [!TIP]\n  > MARKER\n- [ ] no\n  - deep\n    > [!NOTE]\n    > MARKER\n\n> \
         [!TIP]\n> MARKER\n",
    );
    assert!(question.prompt_html.contains("Prompt") && question.prompt_html.contains("in a list"));
    assert!(
        !question.prompt_html.contains("MARKER"),
        "{}",
        question.prompt_html
    );
    assert_eq!(question.hints_html.len(), 2);
    let Response::Choice(choice) = question.response else {
        panic!("a choice is expected")
    };
    for option in choice.options {
        assert!(!option.html.contains("MARKER"), "{}", option.html);
        assert!(option.feedback_html.unwrap().contains("MARKER"));
    }
}

#[test]
fn several_ticks_make_a_multiple_choice_with_its_points_and_credit() {
    let question = question(
        "## Lesquels ? <!-- q:fed points=2,5 credit=each -->\n\n- [x] A\n- [X] B\n- [ ] C\n",
    );
    assert_eq!(question.points.to_string(), "2.5");
    let Response::Choice(choice) = question.response else {
        panic!("a choice is expected")
    };
    assert!(choice.multiple);
    assert_eq!(choice.credit, Credit::Each);
}

#[test]
fn a_multiple_choice_may_have_a_single_right_answer() {
    let choice = choice("## Lesquels ? <!-- q:a type=multiple -->\n\n- [x] A\n- [ ] B\n");
    assert!(choice.multiple);
    assert_eq!(choice.credit, Credit::Net);
}

#[test]
fn true_and_false_keep_their_order_and_so_does_what_the_author_says() {
    for pair in [
        ("Vrai", "Faux"),
        ("False", "True"),
        ("oui", "**non**."),
        ("Yes", "No"),
    ] {
        let text = format!("## Q <!-- q:a -->\n\n- [x] {}\n- [ ] {}\n", pair.0, pair.1);
        assert!(choice(&text).fixed_order, "{pair:?}");
    }
    assert!(!choice("## Q <!-- q:a -->\n\n- [x] Vrai\n- [ ] Peut-être\n").fixed_order);
    assert!(
        choice("## Q <!-- q:a shuffle=none -->\n\n- [x] A\n- [ ] B\n- [ ] Aucune\n").fixed_order
    );
    assert!(choice("## Q <!-- q:a type=truefalse -->\n\n- [x] Juste\n- [ ] Inexact\n").fixed_order);
}

#[test]
fn an_option_may_hold_paragraphs_lists_and_code() {
    let choice = choice(
        "## Q <!-- q:a -->\n\n- [x]\n  ```rust\n  fn a() {}\n  ```\n- [ ] Texte\n\n  Suite\n\n  - un\n  - deux\n\n- [ ] `code`\n",
    );
    assert!(choice.options[0].html.contains("</span>() {}"));
    assert!(choice.options[1].html.contains("Suite") && choice.options[1].html.contains("deux"));
    assert_eq!(choice.options[2].html, "<code>code</code>");
}

#[test]
fn an_option_alone_in_its_paragraph_is_bare_in_loose_lists_too() {
    let choice = choice("## Q <!-- q:a -->\n\n- [x] A\n\n- [ ] B\n\n  > Non.\n");
    let html: Vec<&str> = choice
        .options
        .iter()
        .map(|option| option.html.as_str())
        .collect();
    assert_eq!(html, ["A", "B"]);
    assert!(choice.options[1].feedback_html.is_some());
}

#[test]
fn a_prompt_may_hold_headings_lists_tables_and_other_callouts() {
    let question = question(
        "## Q <!-- q:a -->\n\n### Contexte\n\n1. un\n2. deux\n\n| a | b |\n| - | - |\n| c | d |\n\n> [!WARNING]\n> \
         Attention\n\n> citation\n\n- [x] A\n- [ ] B\n",
    );
    for word in ["Contexte", "deux", "<table", "Attention", "citation"] {
        assert!(
            question.prompt_html.contains(word),
            "{word}: {}",
            question.prompt_html
        );
    }
}

#[test]
fn a_comment_that_is_not_ours_is_passed_over() {
    let text = "<!-- fait par Anne -->\n\nBonjour\n\n## Q <!-- à revoir --> <!-- q:a -->\n\n<!-- ici -->\n\n- [x] A\n- [ ] \
                B <!-- bof -->\n\n<!-- fin\nde la question -->\n";
    assert_eq!(codes(text), Vec::<&str>::new());
    let question = question(text);
    assert_eq!(question.id, "a");
    assert_eq!(question.prompt_html, "<p class=\"question-title\">Q</p>");
}

#[test]
fn what_stands_before_the_first_question_is_the_introduction() {
    let (read, _) = read_in(
        "fr",
        "Bienvenue à *tous*.\n\n- [ ] Lisez d'abord.\n\n## Q <!-- q:a -->\n\n- = oui\n",
    );
    let (introduction, quiz) = read.unwrap();
    let language = crate::Language::parse("fr").unwrap();
    assert!(
        introduction
            .html(&language)
            .contains("Bienvenue à <em>tous</em>.")
    );
    assert_eq!(quiz.questions().count(), 1);
    let (read, _) = read_in("fr", "## Q <!-- q:a -->\n\n- = oui\n");
    assert!(read.unwrap().0.is_empty());
}

#[test]
fn the_settings_of_the_front_matter_are_the_quiz_s() {
    let settings = QuizSettings {
        shuffle: Shuffle::Both,
        pass: Some(Placed {
            value: 60,
            place: None,
        }),
        feedback: FeedbackTiming::Immediate,
        draw: None,
    };
    let (read, _) = read_with("fr", "## Q <!-- q:a -->\n\n- = oui\n", &settings);
    let quiz = read.unwrap().1;
    assert_eq!(quiz.shuffle, Shuffle::Both);
    assert_eq!(quiz.pass, Some(60));
    assert_eq!(quiz.feedback, FeedbackTiming::Immediate);
}

#[test]
fn windows_line_ends_change_nothing() {
    let windows = SINGLE.replace('\n', "\r\n");
    assert_eq!(codes(&windows), Vec::<&str>::new());
    let (unix, windows) = (question(SINGLE), question(&windows));
    let (Response::Choice(unix), Response::Choice(windows)) = (unix.response, windows.response)
    else {
        panic!("choices are expected")
    };
    let ids = |choice: &quiz::Choice| {
        choice
            .options
            .iter()
            .map(|o| o.id.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(&unix), ids(&windows));
}

#[test]
fn questions_keep_the_author_s_order() {
    let quiz = quiz("## B <!-- q:b -->\n\n- = 1\n\n## A <!-- q:a -->\n\n- [x] x\n- [ ] y\n");
    let ids: Vec<&str> = quiz
        .questions()
        .map(|question| question.id.as_str())
        .collect();
    assert_eq!(ids, ["b", "a"]);
}
