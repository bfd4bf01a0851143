//! What was answered and what would have been right, for each type of question.

use html_escape::encode_text;
use leptos::prelude::*;

use crate::{
    components::Icon,
    i18n::Lang,
    shared::{
        GradedBlankView, GradedOptionView, GradedPairView, GradedStepView, PieceView,
        ResultResponseView,
    },
};

pub(super) fn view(
    lang: Lang,
    sprite: &str,
    text_lang: &str,
    response: ResultResponseView,
) -> AnyView {
    let shown = Shown {
        lang,
        sprite,
        text_lang,
    };
    match response {
        ResultResponseView::Choice(options) => shown.choice(options),
        ResultResponseView::Typed {
            given,
            accepted,
            feedback_html,
        } => shown.typed(given, accepted, feedback_html),
        ResultResponseView::Ordering { given, right_order } => shown.ordering(given, right_order),
        ResultResponseView::Matching(pairs) => shown.matching(pairs),
        ResultResponseView::Cloze(pieces) => shown.cloze(pieces),
        ResultResponseView::Open { given, .. } => {
            view! { <div class="typed">{shown.given(given)}</div> }.into_any()
        }
    }
}

/// What every part needs to know.
struct Shown<'a> {
    lang: Lang,
    sprite: &'a str,
    text_lang: &'a str,
}

impl Shown<'_> {
    /// A text of the question.
    fn text(&self, html: String) -> AnyView {
        view! { <div lang=self.text_lang.to_owned() dir="auto" inner_html=html></div> }.into_any()
    }

    fn feedback(&self, html: Option<String>) -> Option<AnyView> {
        let lang = self.text_lang.to_owned();
        html.map(|html| {
            view! { <div class="answer__feedback" lang=lang dir="auto" inner_html=html></div> }
                .into_any()
        })
    }

    /// A line of an answer, with the sign of how it went, if it went any way, and what is said below it.
    fn line(&self, sign: Option<Sign>, body: AnyView) -> AnyView {
        let class = sign.map_or("", Sign::class);
        let icon =
            sign.map(|sign| view! { <Icon sprite=self.sprite.to_owned() name=sign.icon()/> });
        view! { <li><span class=class>{icon}</span><div>{body}</div></li> }.into_any()
    }

    fn given(&self, given: String) -> AnyView {
        if given.is_empty() {
            return view! { <p>{self.lang.no_answer()}</p> }.into_any();
        }
        let lang = self.text_lang.to_owned();
        view! { <p>{self.lang.you_wrote()} " " <q class="given" lang=lang dir="auto">{given}</q></p> }
            .into_any()
    }

    fn choice(&self, options: Vec<GradedOptionView>) -> AnyView {
        let lines: Vec<_> = options
            .into_iter()
            .map(|option| {
                let sign = match (option.chosen, option.right) {
                    (true, true) => Some(Sign::Right),
                    (true, false) => Some(Sign::Wrong),
                    (false, true) => Some(Sign::Missed),
                    (false, false) => None,
                };
                let marks: Vec<&str> = [
                    option.chosen.then(|| self.lang.your_choice()),
                    option.right.then(|| self.lang.right_answer()),
                ]
                .into_iter()
                .flatten()
                .collect();
                let marks =
                    (!marks.is_empty()).then(|| view! { <small>{marks.join(", ")}</small> });
                let (text, feedback) =
                    (self.text(option.html), self.feedback(option.feedback_html));
                self.line(sign, view! { {text} {marks} {feedback} }.into_any())
            })
            .collect();
        view! { <ul class="answers">{lines}</ul> }.into_any()
    }

    fn typed(
        &self,
        given: String,
        accepted: Vec<String>,
        feedback_html: Option<String>,
    ) -> AnyView {
        let accepted: Vec<_> = accepted
            .into_iter()
            .map(|text| view! { <li><span>{text}</span></li> })
            .collect();
        view! {
            <div class="typed">
                {self.given(given)}
                {self.feedback(feedback_html)}
                <p>{self.lang.accepted_answers()}</p>
                <ul lang=self.text_lang.to_owned() dir="auto">{accepted}</ul>
            </div>
        }
        .into_any()
    }

    fn ordering(&self, given: Vec<GradedStepView>, right_order: Vec<String>) -> AnyView {
        let right: Vec<_> = right_order
            .into_iter()
            .map(|html| view! { <li>{self.text(html)}</li> })
            .collect();
        let right = view! { <p>{self.lang.right_order()}</p> <ol class="order">{right}</ol> };
        if given.is_empty() {
            return view! { <div class="typed"><p>{self.lang.no_answer()}</p> {right}</div> }
                .into_any();
        }
        let lines: Vec<_> = given
            .into_iter()
            .map(|step| {
                let sign = if step.right { Sign::Right } else { Sign::Wrong };
                let place = match step.place {
                    Some(place) => format!("{place}."),
                    None => "–".to_owned(),
                };
                let mark = step
                    .place
                    .is_none()
                    .then(|| view! { <small>{self.lang.without_place()}</small> });
                let (text, words) = (self.text(step.html), self.said(step.right));
                view! {
                    <li>
                        <span>{place}</span>
                        <span class=sign.class()><Icon sprite=self.sprite.to_owned() name=sign.icon()/></span>
                        <div>{words} {text} {mark}</div>
                    </li>
                }
            })
            .collect();
        view! {
            <div class="typed">
                <p>{self.lang.your_order()}</p>
                <ul class="answers answers--order">{lines}</ul>
                {right}
            </div>
        }
        .into_any()
    }

    fn matching(&self, pairs: Vec<GradedPairView>) -> AnyView {
        let lines: Vec<_> = pairs
            .into_iter()
            .map(|pair| {
                let sign = if pair.right { Sign::Right } else { Sign::Wrong };
                let missed = (!pair.right).then(|| {
                    let chosen = match pair.chosen_html {
                        Some(html) => {
                            view! { <small>{self.lang.you_chose()}</small> {self.text(html)} }
                                .into_any()
                        }
                        None => view! { <small>{self.lang.no_answer()}</small> }.into_any(),
                    };
                    chosen.into_any()
                });
                let left = view! { <div class="answer__part">{self.text(pair.left_html)}</div> };
                let right =
                    view! { <small>{self.lang.goes_with()}</small> {self.text(pair.right_html)} };
                let words = self.said(pair.right);
                self.line(
                    Some(sign),
                    view! { {words} {left} {missed} {right} }.into_any(),
                )
            })
            .collect();
        view! { <ul class="answers">{lines}</ul> }.into_any()
    }

    fn cloze(&self, pieces: Vec<PieceView<GradedBlankView>>) -> AnyView {
        let blanks = pieces.into_iter().filter_map(|piece| match piece {
            PieceView::Html(_) => None,
            PieceView::Blank(blank) => Some(blank),
        });
        let lines: Vec<_> = (1..)
            .zip(blanks)
            .map(|(number, blank)| self.blank(number, blank))
            .collect();
        view! { <ul class="answers">{lines}</ul> }.into_any()
    }

    fn blank(&self, number: usize, blank: GradedBlankView) -> AnyView {
        let lang = self.lang;
        let sign = if blank.right {
            Sign::Right
        } else {
            Sign::Wrong
        };
        let accepted = view! {
            <small>
                {lang.accepted_answers()} " "
                <span lang=self.text_lang.to_owned() dir="auto">{blank.accepted.join(" / ")}</span>
            </small>
        };
        let label = view! { <b>{lang.blank_number(number)}</b> };
        let (given, words) = (self.given(blank.given), self.said(blank.right));
        self.line(
            Some(sign),
            view! { {words} {label} {given} {accepted} }.into_any(),
        )
    }

    /// What the sign says, for those who do not see it.
    fn said(&self, right: bool) -> AnyView {
        let words = if right {
            self.lang.right()
        } else {
            self.lang.to_review()
        };
        view! { <span class="sr">{words} " "</span> }.into_any()
    }
}

/// A prompt with what was put into its blanks. Its elements begin in one piece and end in another, and so it is written
/// as a text.
pub(super) fn filled_in(pieces: &[PieceView<GradedBlankView>]) -> String {
    let mut html = String::new();
    for piece in pieces {
        match piece {
            PieceView::Html(piece) => html.push_str(piece),
            PieceView::Blank(blank) => {
                let class = if blank.right {
                    "gap gap--ok"
                } else {
                    "gap gap--no"
                };
                let given = match blank.given.as_str() {
                    "" => "…",
                    given => given,
                };
                html.push_str(&format!(
                    "<span class=\"{class}\">{}</span>",
                    encode_text(given)
                ));
            }
        }
    }
    html
}

/// How a part of an answer went.
#[derive(Clone, Copy)]
enum Sign {
    Right,
    Missed,
    Wrong,
}

impl Sign {
    fn class(self) -> &'static str {
        match self {
            Self::Right => "a-ok",
            Self::Missed => "a-part",
            Self::Wrong => "a-no",
        }
    }

    fn icon(self) -> &'static str {
        match self {
            Self::Right | Self::Missed => "check",
            Self::Wrong => "cross",
        }
    }
}
