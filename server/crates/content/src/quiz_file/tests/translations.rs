//! A quiz and its translation.

use quiz::Response;

use super::read_in;

#[test]
fn a_translation_with_the_same_ids_has_the_same_questions() {
    let (french, _) = read_in(
        "fr",
        "## Combien ? <!-- q:combien points=2 -->\n\n- = 3,5\n",
    );
    let (english, _) = read_in(
        "en",
        "## How much? <!-- q:combien points=2 -->\n\n- = 3.5\n",
    );
    let (french, english) = (french.unwrap().1, english.unwrap().1);
    assert_eq!(french.questions[0].id, english.questions[0].id);
    assert_eq!(french.max_score(), english.max_score());
    let range = |quiz: &quiz::Quiz| match &quiz.questions[0].response {
        Response::Number(number) => number.entries[0].range,
        other => panic!("a number is expected: {other:?}"),
    };
    assert_eq!(range(&french), range(&english));
}
