//! Parts that pages are made of. Those that an island shows as well are compiled for the browser too.

mod refused;

pub use refused::RefusedList;

#[cfg(feature = "ssr")]
mod account_nav;
#[cfg(feature = "ssr")]
mod claim_attempt;
#[cfg(feature = "ssr")]
mod colophon;
#[cfg(feature = "ssr")]
mod cover;
#[cfg(feature = "ssr")]
mod crumbs;
#[cfg(feature = "ssr")]
mod device;
#[cfg(feature = "ssr")]
mod document;
#[cfg(feature = "ssr")]
mod facts;
#[cfg(feature = "ssr")]
mod field;
#[cfg(feature = "ssr")]
mod foot;
#[cfg(feature = "ssr")]
mod form_guard;
#[cfg(feature = "ssr")]
mod head;
#[cfg(feature = "ssr")]
mod icon;
#[cfg(feature = "ssr")]
mod leaving;
#[cfg(feature = "ssr")]
pub(crate) mod legal_facts;
#[cfg(feature = "ssr")]
mod licence;
#[cfg(feature = "ssr")]
mod masthead;
#[cfg(feature = "ssr")]
mod notice;
#[cfg(feature = "ssr")]
mod pager;
#[cfg(feature = "ssr")]
mod plan;
#[cfg(feature = "ssr")]
mod printed_question;
#[cfg(feature = "ssr")]
mod question;
#[cfg(feature = "ssr")]
mod question_nav;
#[cfg(feature = "ssr")]
mod result;
#[cfg(feature = "ssr")]
mod resume;
#[cfg(feature = "ssr")]
mod step;
#[cfg(feature = "ssr")]
mod step_end;
#[cfg(feature = "ssr")]
mod tally;

#[cfg(feature = "ssr")]
pub(crate) use {
    account_nav::AccountNav,
    claim_attempt::KeepAttempt,
    colophon::{Colophon, written},
    cover::Cover,
    crumbs::Crumbs,
    device::{DeviceMark, DeviceResume, DeviceStep},
    document::Document,
    facts::{Facts, course_facts},
    field::{FaultList, Field, Said},
    foot::{Foot, PublisherName},
    form_guard::FormGuard,
    head::{Head, HeadView, canonical},
    icon::Icon,
    leaving::Leaving,
    licence::Licence,
    masthead::Masthead,
    notice::FallbackNotice,
    pager::Pager,
    plan::{PlanBeside, Steps},
    printed_question::PrintedQuestion,
    question::{AttemptForm, HintItem, QuestionField},
    question_nav::QuestionNav,
    result::{ResultBody, ResultQuestion},
    resume::{Counted, Resume, counted},
    step::StepPage,
    step_end::{StepEnd, result_words},
    tally::tally,
};
