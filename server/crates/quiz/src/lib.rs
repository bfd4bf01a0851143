//! The quiz domain: what a question is, how a quiz is drawn, how an answer is graded.
//!
//! Pure: no input or output, no clock, no ambient randomness. Texts are HTML that the content crate
//! has rendered and cleaned; this crate never looks inside them.

mod answer;
mod asked;
mod draw;
mod grade;
mod number;
mod parts;
mod question;
mod quiz;
mod score;
mod text;

pub use answer::{Answer, Judgement, MAX_ANSWER_BYTES};
pub use asked::{BlankAsAsked, BlankKind, QuestionAsAsked, ResponseAsAsked};
pub use draw::{DrawnQuestion, draw, order_on_paper};
pub use grade::{
    GradedBlank, GradedOption, GradedPair, GradedQuestion, GradedResponse, GradedStep,
    UnusableAnswer, check_answer, grade,
};
pub use number::{DecimalSign, NumberError, NumberRange, parse_number};
pub use parts::{
    Blank, BlankResponse, ClozeResponse, Labelled, LeftSide, MatchingResponse, MenuEntry,
    OrderingResponse, PartCredit, RightSide, blank_mark,
};
pub use question::{
    Choice, ChoiceOption, Credit, NumberEntry, NumberResponse, OptionId, Question, QuestionId,
    Response, TextEntry, TextResponse,
};
pub use quiz::{Entry, FeedbackTiming, Pool, Quiz, Shuffle};
pub use score::Score;
pub use text::{normalised_text, same_text};
