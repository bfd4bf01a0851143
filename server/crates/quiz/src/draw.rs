//! Drawing: which questions an attempt asks, and in which order.

use rand::{Rng, seq::SliceRandom};

use crate::{Choice, ChoiceOption, OptionId, Question, Quiz, Response};

/// A question of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrawnQuestion<'quiz> {
    /// The question.
    pub question: &'quiz Question,
    /// Its options in the order of this attempt; empty where there is nothing to choose.
    pub option_order: Vec<OptionId>,
}

/// The questions of a new attempt, in their order. The same generator state gives the same draw.
pub fn draw<'quiz>(quiz: &'quiz Quiz, rng: &mut impl Rng) -> Vec<DrawnQuestion<'quiz>> {
    let mut questions: Vec<&Question> = quiz.questions.iter().collect();
    if quiz.shuffle.questions() {
        questions.shuffle(rng);
    }
    questions
        .into_iter()
        .map(|question| DrawnQuestion {
            question,
            option_order: option_order(question, quiz.shuffle.answers(), rng),
        })
        .collect()
}

fn option_order(question: &Question, shuffle: bool, rng: &mut impl Rng) -> Vec<OptionId> {
    let Response::Choice(choice) = &question.response else {
        return Vec::new();
    };
    let mut order: Vec<OptionId> = choice
        .options
        .iter()
        .map(|option| option.id.clone())
        .collect();
    if shuffle && !choice.fixed_order {
        order.shuffle(rng);
    }
    order
}

impl Choice {
    /// The options that `order` names, in that order.
    pub(crate) fn in_order<'a>(
        &'a self,
        order: &'a [OptionId],
    ) -> impl Iterator<Item = &'a ChoiceOption> {
        order
            .iter()
            .filter_map(|id| self.options.iter().find(|option| option.id == *id))
    }
}
