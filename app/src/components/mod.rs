//! Parts that pages are made of. Those that an island shows as well are compiled for the browser too.

mod icon;
mod refused;
mod result;

pub(crate) use icon::Icon;
pub use refused::RefusedList;
pub use result::ResultBody;

#[cfg(feature = "ssr")]
mod crumbs;
#[cfg(feature = "ssr")]
mod document;
#[cfg(feature = "ssr")]
mod licence;
#[cfg(feature = "ssr")]
mod notice;
#[cfg(feature = "ssr")]
mod pager;
#[cfg(feature = "ssr")]
mod plan;
#[cfg(feature = "ssr")]
mod question;
#[cfg(feature = "ssr")]
mod step;

#[cfg(feature = "ssr")]
pub(crate) use {
    crumbs::Crumbs,
    document::Document,
    licence::Licence,
    notice::FallbackNotice,
    pager::Pager,
    plan::{PlanBeside, Steps},
    question::QuestionField,
    step::StepPage,
};
