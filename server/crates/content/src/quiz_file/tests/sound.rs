//! What the rest of the program relies on.

use std::collections::BTreeSet;

use quiz::{BlankResponse, Entry, Quiz, Response, blank_mark, order_on_paper};

fn are_unique<'i>(ids: impl Iterator<Item = &'i String>) -> bool {
    let ids: Vec<&String> = ids.collect();
    ids.iter().collect::<BTreeSet<_>>().len() == ids.len()
}

/// Whether a quiz that is served holds what its types promise.
pub(super) fn assert_sound(quiz: &Quiz) {
    assert!(quiz.asked() >= 1 && quiz.asked() <= quiz.questions().count());
    assert!(are_unique(quiz.questions().map(|question| &question.id)));
    for entry in &quiz.entries {
        if let Entry::Pool(pool) = entry {
            assert!(pool.draw >= 1 && pool.draw <= pool.questions.len());
            assert_eq!(quiz.draw, None);
        }
    }
    for question in quiz.questions() {
        assert!(!question.prompt_html.is_empty());
        // An author may write such characters; among blanks they would be taken for some.
        assert!(
            !question.prompt_html.contains(['\u{fdd0}', '\u{fdd1}'])
                || !matches!(question.response, Response::Cloze(_))
        );
        assert_response(question);
    }
}

fn assert_response(question: &quiz::Question) {
    match &question.response {
        Response::Choice(choice) => {
            let right = choice.options.iter().filter(|option| option.right).count();
            assert!(choice.options.len() >= 2 && right >= 1);
            assert!(choice.multiple || right == 1);
            assert!(are_unique(choice.options.iter().map(|option| &option.id)));
        }
        Response::Text(text) => assert!(text.entries.iter().any(|entry| entry.right)),
        Response::Number(number) => assert!(number.entries.iter().any(|entry| entry.right)),
        Response::Ordering(ordering) => {
            assert!(ordering.steps.len() >= 2);
            assert!(are_unique(ordering.steps.iter().map(|step| &step.id)));
            let solved: Vec<&String> = ordering.steps.iter().map(|step| &step.id).collect();
            assert_ne!(order_on_paper(question).iter().collect::<Vec<_>>(), solved);
        }
        Response::Matching(matching) => {
            assert!(!matching.left.is_empty() && matching.right.len() >= 2);
            assert!(are_unique(matching.left.iter().map(|left| &left.id)));
            assert!(are_unique(matching.right.iter().map(|right| &right.id)));
            for left in &matching.left {
                assert!(matching.right.iter().any(|right| right.id == left.right));
            }
            assert!(matching.right.iter().all(|right| !right.text.is_empty()));
        }
        Response::Cloze(cloze) => {
            assert!(!cloze.blanks.is_empty());
            for (number, blank) in cloze.blanks.iter().enumerate() {
                assert_eq!(blank.id, format!("b{}", number + 1));
                let mark = blank_mark(&blank.id);
                assert_eq!(question.prompt_html.matches(&mark).count(), 1);
                match &blank.response {
                    BlankResponse::Text(text) => {
                        assert!(text.entries.iter().any(|entry| entry.right));
                    }
                    BlankResponse::Number(number) => {
                        assert!(number.entries.iter().any(|entry| entry.right));
                    }
                    BlankResponse::Menu { entries } => {
                        assert!(entries.len() >= 2 && entries.iter().any(|entry| entry.right));
                        assert!(are_unique(entries.iter().map(|entry| &entry.text)));
                    }
                }
            }
        }
        Response::Open => {}
    }
}
