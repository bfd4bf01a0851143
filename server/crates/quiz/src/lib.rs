//! The quiz domain: what a question is, how a quiz is drawn, how an answer is graded.
//!
//! Pure: no input or output, no clock, no ambient randomness. Texts are HTML that the content crate
//! has rendered and cleaned; this crate never looks inside them.

mod answer;
mod asked;
mod draw;
mod grade;
mod number;
mod question;
mod score;
mod text;

pub use answer::{Answer, MAX_ANSWER_BYTES};
pub use asked::{OptionAsAsked, QuestionAsAsked, ResponseAsAsked};
pub use draw::{DrawnQuestion, draw};
pub use grade::{
    GradedOption, GradedQuestion, GradedResponse, UnusableAnswer, check_answer, grade,
};
pub use number::{DecimalSign, NumberError, NumberRange, parse_number};
pub use question::{
    Choice, ChoiceOption, Credit, FeedbackTiming, NumberEntry, NumberResponse, OptionId, Question,
    QuestionId, Quiz, Response, Shuffle, TextEntry, TextResponse,
};
pub use score::Score;
pub use text::{normalised_text, same_text};
