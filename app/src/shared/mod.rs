//! View types: all that a page, an island or a server function may know.
//!
//! They are not the domain types. Keys, feedback before grading and other people's data have no field here.

mod account;
mod admin;
mod attempt;
mod course;
mod credits;
mod display;
mod error;
mod export;
mod form_guard;
mod further_reading;
mod legal;
mod mail;
mod my_data;
mod page;
mod print;
mod progress;
mod result;
mod video;

pub use account::{FieldView, RegisterView, SaidView, SessionView, SettingsView, SignInView};
pub use admin::{
    AccountLine, AccountPageView, AccountsView, ContentStateView, FindingView, NoteView, NotesView,
    PagesAround, RoleView,
};
pub use attempt::{
    AttemptView, BlankView, CheckView, HintView, MenuItemView, OptionView, PartView, PieceView,
    QuestionView, QuizView, RefusedView, ResponseView, StartView, SubmitView,
};
pub use course::{
    CourseCard, CourseView, CoverView, HeadingView, HomeView, ItemKindView, LessonView, ModuleView,
    PlanItem, PlanModule, SitePageView, StepLink, StepView, TextView,
};
pub use credits::{CreditsView, MediumCreditView, TextCreditView, TextCreditsView};
pub use display::{DISPLAY_CHOICES, Display, DisplayChoice};
pub use error::AppError;
pub use export::{
    ExportAttemptView, ExportAttemptsView, ExportLink, ExportQuestionView, ExportTable, ExportView,
};
pub use form_guard::{STAMP_FIELD, TRAP_FIELD};
pub use further_reading::{FurtherReadingView, LessonReadingView};
pub use legal::{ContactView, LegalView, PrivacyView};
pub use mail::{ConfirmView, EmailView, ForgotView, ResetForm, ResetView};
pub use my_data::MyDataView;
pub use page::{
    AccountView, Assets, Crumb, LanguageLink, PageContext, PublisherView, SiteView, Statements,
};
pub use print::{PrintItem, PrintModule, PrintView};
pub use progress::{
    CountView, CoursePathView, CourseProgressView, GoneCourseView, ModulePathView, MyPathView,
    OwnStepView, QuizResultView, RecentView, RemovedView, ResultLineView, ResumeView, StepEndView,
};
pub use result::{
    GradedBlankView, GradedOptionView, GradedPairView, GradedStepView, JudgementView,
    ResultQuestionView, ResultResponseView, ResultView, ReviewView, ScoreView, Verdict,
};
pub use video::VideoView;
