//! All that somebody has done.

use leptos::prelude::*;

use crate::{
    components::{AccountNav, Document, HeadView, Resume, counted, result_words, tally},
    i18n::Lang,
    shared::{
        CoursePathView, GoneCourseView, ItemKindView, ModulePathView, MyPathView, PageContext,
        QuizResultView, RecentView, RemovedView,
    },
};

/// The page of all that somebody has done.
pub fn my_path_page(page: PageContext, view: MyPathView) -> AnyView {
    let lang = page.lang;
    let sprite = page.assets.icons.clone();
    let head = HeadView::private(lang.my_path());
    let is_empty = view.begun.is_empty() && view.finished.is_empty() && view.gone.is_empty();
    let nothing = is_empty.then(|| {
        let home = format!("/{}", page.tag);
        view! {
            <div class="flow section">
                <p class="lead">{lang.nothing_begun()}</p>
                <p><a class="btn" href=home>{lang.choose_course()}</a></p>
            </div>
        }
    });
    let resume = view
        .resume
        .map(|resume| view! { <Resume lang sprite resume names_course=true/> });
    view! {
        <Document page=page.clone() head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <h1>{lang.my_path()}</h1>
                    <AccountNav page/>
                    {nothing}
                    {resume}
                    {courses(lang, "page:begun", lang.my_courses(), view.begun)}
                    {courses(lang, "page:finished", lang.finished_courses(), view.finished)}
                    {recent(lang, view.recent)}
                    {gone(lang, view.gone)}
                </div>
            </main>
        </Document>
    }
    .into_any()
}

fn courses(
    lang: Lang,
    id: &'static str,
    title: &'static str,
    courses: Vec<CoursePathView>,
) -> Option<AnyView> {
    if courses.is_empty() {
        return None;
    }
    let courses: Vec<_> = courses
        .into_iter()
        .map(|course| path_of_course(lang, course))
        .collect();
    let view = view! {
        <section class="section" aria-labelledby=id>
            <h2 id=id>{title}</h2>
            <div class="stack stack--l paths">{courses}</div>
        </section>
    };
    Some(view.into_any())
}

fn path_of_course(lang: Lang, view: CoursePathView) -> AnyView {
    let mut said = vec![counted(lang, view.count)];
    said.extend(view.started.map(|day| lang.started_on(&lang.date(&day))));
    let title = view.course.title.clone();
    view! {
        <div>
            <h3><a href=view.course.href lang=view.course.lang>{view.course.title}</a></h3>
            <p class="soft small">{said.join(", ")}</p>
            {ledger(lang, &title, view.modules)}
            {results(lang, &title, view.results)}
            {removed(lang, view.removed)}
        </div>
    }
    .into_any()
}

/// How much of each module is done.
fn ledger(lang: Lang, course: &str, modules: Vec<ModulePathView>) -> Option<AnyView> {
    if modules.is_empty() {
        return None;
    }
    let rows: Vec<_> = modules
        .into_iter()
        .map(|module| {
            let (done, of) = (module.count.done, module.count.of);
            let sticks = tally(done, of, "tally");
            let class = sticks.is_some().then_some("sr");
            let best = match module.best {
                Some(score) => {
                    view! { <span>{lang.score_of(&score.score, &score.max_score)}</span> }
                        .into_any()
                }
                None => view! { <span class="soft">{lang.not_yet()}</span> }.into_any(),
            };
            view! {
                <tr>
                    <th scope="row">
                        {module.number} ". "
                        <a href=module.module.href lang=module.module.lang>{module.module.title}</a>
                    </th>
                    <td>{sticks} <span class=class>{lang.steps_done_of(done, of)}</span></td>
                    <td class="n">{best}</td>
                </tr>
            }
        })
        .collect();
    let view = view! {
        <section class="table above-3" tabindex="0" aria-label=lang.progress_by_module(course)>
            <table class="ledger">
                <thead>
                    <tr>
                        <th scope="col">{lang.module()}</th>
                        <th scope="col">{lang.steps()}</th>
                        <th scope="col" class="n">{lang.quiz()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    };
    Some(view.into_any())
}

/// What became of the attempts at each quiz; folded, since there may be many.
fn results(lang: Lang, course: &str, results: Vec<QuizResultView>) -> Option<AnyView> {
    if results.is_empty() {
        return None;
    }
    let rows: Vec<_> = results
        .into_iter()
        .map(|quiz| result_row(lang, quiz))
        .collect();
    let view = view! {
        <details class="above-3">
            <summary>{lang.quiz_results()}</summary>
            <section class="table above-3" tabindex="0" aria-label=lang.results_of_course(course)>
                <table class="ledger">
                    <thead>
                        <tr>
                            <th scope="col">{lang.quiz()}</th>
                            <th scope="col" class="n">{lang.best_result()}</th>
                            <th scope="col" class="n">{lang.last_result()}</th>
                            <th scope="col" class="n">{lang.attempts_made()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </section>
        </details>
    };
    Some(view.into_any())
}

fn result_row(lang: Lang, quiz: QuizResultView) -> AnyView {
    let title = match quiz.href {
        Some(href) => view! { <a href=href lang=quiz.lang>{quiz.title}</a> }.into_any(),
        None => view! { <span lang=quiz.lang>{quiz.title}</span> }.into_any(),
    };
    let [best, last] = [quiz.best, quiz.last].map(|result| {
        let words = result_words(lang, &result);
        view! { <a href=result.href>{words}</a> }
    });
    view! {
        <tr>
            <th scope="row">{title}</th>
            <td class="n">{best}</td>
            <td class="n">{last}</td>
            <td class="n">{quiz.attempts}</td>
        </tr>
    }
    .into_any()
}

fn removed(lang: Lang, removed: Vec<RemovedView>) -> Option<AnyView> {
    if removed.is_empty() {
        return None;
    }
    let lines = removed_lines(lang, removed);
    let view = view! {
        <details class="above-3">
            <summary>{lang.no_longer_in_course()}</summary>
            {lines}
        </details>
    };
    Some(view.into_any())
}

fn removed_lines(lang: Lang, removed: Vec<RemovedView>) -> AnyView {
    let lines: Vec<_> = removed
        .into_iter()
        .map(|item| {
            let when = lang.done_on(&lang.date(&item.day));
            view! {
                <li>
                    <span class="soft">{item.kind.name(lang)} " "</span>
                    <span lang=item.lang dir="auto">{item.title}</span>
                    ", " {when}
                </li>
            }
        })
        .collect();
    view! { <ul class="list small above-3">{lines}</ul> }.into_any()
}

fn recent(lang: Lang, recent: Vec<RecentView>) -> Option<AnyView> {
    if recent.is_empty() {
        return None;
    }
    let lines: Vec<_> = recent
        .into_iter()
        .map(|entry| recent_line(lang, entry))
        .collect();
    let view = view! {
        <section class="section" aria-labelledby="page:recent">
            <h2 id="page:recent">{lang.latest_days()}</h2>
            <ol class="log list above-4">{lines}</ol>
        </section>
    };
    Some(view.into_any())
}

fn recent_line(lang: Lang, entry: RecentView) -> AnyView {
    let what = match entry.kind {
        ItemKindView::Lesson => lang.lesson_read(),
        ItemKindView::Activity => lang.activity_done(),
        ItemKindView::Quiz => lang.quiz(),
    };
    let title = match entry.href {
        Some(href) => {
            view! { <a href=href lang=entry.lang dir="auto">{entry.title}</a> }.into_any()
        }
        None => view! { <span lang=entry.lang dir="auto">{entry.title}</span> }.into_any(),
    };
    let score = entry
        .score
        .map(|score| format!(", {}", lang.score_of(&score.score, &score.max_score)));
    let date = lang.date(&entry.day);
    view! {
        <li>
            <time datetime=entry.day>{date}</time>
            <span><span class="soft">{what}</span> " " {title} {score}</span>
        </li>
    }
    .into_any()
}

/// Courses that left the site.
fn gone(lang: Lang, courses: Vec<GoneCourseView>) -> Option<AnyView> {
    if courses.is_empty() {
        return None;
    }
    let courses: Vec<_> = courses
        .into_iter()
        .map(|course| {
            let table = results(lang, &course.title, course.results);
            view! {
                <div>
                    <h3>{course.title}</h3>
                    {removed_lines(lang, course.removed)}
                    {table}
                </div>
            }
        })
        .collect();
    let view = view! {
        <section class="section" aria-labelledby="page:gone">
            <h2 id="page:gone">{lang.no_longer_on_site()}</h2>
            <p class="soft">{lang.no_longer_on_site_text()}</p>
            <div class="stack stack--l paths">{courses}</div>
        </section>
    };
    Some(view.into_any())
}
