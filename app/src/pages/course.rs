//! A course: what one learns, and its plan.

use leptos::prelude::*;

use crate::{
    components::{
        Counted, Cover, Crumbs, DeviceMark, DeviceResume, Document, Facts, FallbackNotice,
        HeadView, Icon, Licence, Resume, Steps, counted, course_facts, tally,
    },
    i18n::Lang,
    linked_data,
    shared::{CourseView, Crumb, PageContext, PlanModule},
};

/// Up to this many steps the plan is shown whole; beyond, its modules are folded.
const STEPS_SHOWN: usize = 30;

/// A course's page.
pub fn course_page(page: PageContext, view: CourseView) -> AnyView {
    let lang = page.lang;
    let sprite = page.assets.icons.clone();
    let home = Crumb {
        title: lang.courses().to_owned(),
        lang: lang.tag().to_owned(),
        href: format!("/{}", page.tag),
    };
    let mut head = HeadView::public(&view.title, &view.summary, Some(&view.text));
    head.picture = view.cover.as_ref().map(|cover| cover.href.clone());
    head.linked_data = Some(linked_data::course(&page, &view));
    head.device = page.account.is_none();
    let (text_lang, dir) = (view.text.lang.clone(), view.text.dir);
    let cover = view
        .cover
        .clone()
        .map(|cover| view! { <Cover cover first=true/> });
    let prose = (!view.html.is_empty()).then(|| {
        view! { <div class="prose section" lang=text_lang.clone() dir=dir inner_html=view.html.clone()></div> }
    });
    let steps = view
        .plan
        .iter()
        .map(|module| module.items.len())
        .sum::<usize>();
    let plan: Vec<_> = view
        .plan
        .iter()
        .map(|module| plan_module(lang, &sprite, module.clone(), steps <= STEPS_SHOWN))
        .collect();
    let lead = (!view.summary.is_empty()).then(|| {
        view! { <p class="lead" lang=text_lang.clone() dir=dir>{view.summary.clone()}</p> }
    });
    let counts = [view.plan.len(), steps];
    let facts = course_facts(lang, counts, view.minutes, &view.languages, &view.level);
    let progress = view.progress.clone();
    let resume = progress
        .as_ref()
        .and_then(|progress| progress.resume.clone())
        .map(|resume| view! { <Resume lang sprite=sprite.clone() resume/> });
    let count = progress.map(|progress| progress.count);
    let done = count.map(|count| view! { <Counted lang count/> });
    let device = page.account.is_none().then(|| {
        let course = view.id.clone();
        view! { <DeviceResume lang sprite=sprite.clone() course/> <DeviceMark lang sprite=sprite.clone()/> }
    });
    let sheet = sheet(lang, &view);
    let learn = list_section(lang, &sprite, &view);
    view! {
        <Document page head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <Crumbs lang crumbs=vec![home]/>
                    <FallbackNotice lang text=view.text.clone()/>
                    <div class="split split--side-l">
                        <div class="flow">
                            <h1 lang=text_lang.clone() dir=dir>{view.title.clone()}</h1>
                            {lead}
                            <Facts sprite=sprite.clone() facts/>
                            {done}
                            {start(lang, &view)}
                        </div>
                        {cover}
                    </div>
                    {resume}
                    {device}
                    {learn}
                    <section class="section" aria-labelledby="page:plan">
                        <h2 id="page:plan">{lang.course_plan()}</h2>
                        <ol class="modules">{plan}</ol>
                    </section>
                    {prose}
                    {sheet}
                </div>
            </main>
        </Document>
    }
    .into_any()
}

/// The link that begins the course, where it has a step.
fn start(lang: Lang, view: &CourseView) -> Option<impl IntoView + use<>> {
    let begun = view.progress.as_ref();
    if begun.is_some_and(|progress| progress.resume.is_some()) {
        return None;
    }
    let first = view.plan.iter().find_map(|module| module.items.first())?;
    let href = first.href.clone();
    Some(view! { <p class="start"><a class="btn" href=href>{lang.start_course()}</a></p> })
}

/// What one learns and what one should know before; nothing where the author says neither.
fn list_section(lang: Lang, sprite: &str, view: &CourseView) -> Option<impl IntoView + use<>> {
    let (text_lang, dir) = (view.text.lang.clone(), view.text.dir);
    let learnt: Vec<_> = view
        .objectives
        .iter()
        .map(|line| {
            view! { <li><Icon sprite=sprite.to_owned() name="check"/> <span>{line.clone()}</span></li> }
        })
        .collect();
    let before: Vec<_> = view
        .prerequisites
        .iter()
        .map(|line| view! { <li>{line.clone()}</li> })
        .collect();
    let learn = (!learnt.is_empty()).then(|| {
        view! {
            <section aria-labelledby="page:learn">
                <h2 id="page:learn">{lang.what_you_will_learn()}</h2>
                <ul class="can" lang=text_lang.clone() dir=dir>{learnt}</ul>
            </section>
        }
    });
    let know = (!before.is_empty()).then(|| {
        view! {
            <section aria-labelledby="page:before">
                <h2 id="page:before">{lang.what_to_know_before()}</h2>
                <ul class="needs" lang=text_lang.clone() dir=dir>{before}</ul>
            </section>
        }
    });
    (learn.is_some() || know.is_some())
        .then(|| view! { <div class="split split--side-l section">{learn} {know}</div> })
}

fn plan_module(lang: Lang, sprite: &str, module: PlanModule, open: bool) -> impl IntoView + use<> {
    let about = (!module.summary.is_empty())
        .then(|| view! { <p class="module__about" dir="auto" lang=module.lang.clone()>{module.summary}</p> });
    let count = lang.steps_count(module.items.len());
    let minutes: u32 = module.items.iter().map(|item| item.duration).sum();
    let said = match module.done {
        Some(done) => counted(lang, done),
        None => format!("{count}, {}", lang.about_minutes(minutes)),
    };
    let sticks = module
        .done
        .and_then(|done| tally(done.done, done.of, "tally"));
    view! {
        <li class="module">
            <h3>
                <span class="module__num"><span class="sr">{lang.module()} " "</span>{module.number}</span>
                " " <a href=module.href lang=module.lang.clone()>{module.title}</a>
            </h3>
            {about}
            <details open=open>
                <summary class="module__count">{sticks} <span>{said}</span></summary>
                <Steps lang sprite=sprite.to_owned() items=module.items/>
            </details>
        </li>
    }
    .into_any()
}

/// What else is to be known of the course.
fn sheet(lang: Lang, view: &CourseView) -> impl IntoView + use<> {
    let row =
        |term: &'static str, data: AnyView| view! { <dt>{term}</dt><dd>{data}</dd> }.into_any();
    let text = |text: String| view! { <span>{text}</span> }.into_any();
    let mut rows = Vec::new();
    if !view.authors.is_empty() {
        rows.push(row(lang.written_by(), text(view.authors.join(", "))));
    }
    if let Some(day) = view.updated.clone() {
        let date = lang.date(&day);
        rows.push(row(
            lang.last_revised(),
            view! { <time datetime=day>{date}</time> }.into_any(),
        ));
    }
    let licence = view! { <Licence spdx=view.licence.clone()/> }.into_any();
    rows.push(row(lang.licence(), licence));
    let credits = view! { <a href=view.credits.clone()>{lang.credits_lead()}</a> }.into_any();
    rows.push(row(lang.credits(), credits));
    if let Some(href) = view.further_reading.clone() {
        let link = view! { <a href=href>{lang.further_reading_lead()}</a> };
        rows.push(row(lang.further_reading(), link.into_any()));
    }
    let print =
        view! { <a href=view.print.clone()>{lang.whole_course_on_one_page()}</a> }.into_any();
    rows.push(row(lang.take_along(), print));
    if let Some(href) = view.correction.clone() {
        let link = view! { <a href=href rel="nofollow external">{lang.propose_correction()}</a> };
        rows.push(row(lang.found_a_mistake(), link.into_any()));
    }
    view! {
        <section class="section" aria-labelledby="page:sheet">
            <h2 id="page:sheet">{lang.about_this_course()}</h2>
            <dl class="fact-list measure">{rows}</dl>
        </section>
    }
    .into_any()
}
