//! Courses in the catalogue, a course's head and its plan.

use leptos::prelude::*;

use super::parts::{arrow, cover, icon, part, tally};

pub(super) fn samples(sprite: &str) -> AnyView {
    view! {
        {part("Cours du catalogue", "courses, frame, facts", courses(sprite))}
        {part("Texte et ardoise", "split, can, slate", beside(sprite))}
        {part("Plan long", "modules, steps", plan(sprite))}
        {part("Plan au bord d’une leçon", "plan-side", beside_lesson(sprite))}
        {part("Fiche", "fact-list", facts())}
        {part("Questions fréquentes", "qa", questions())}
    }
    .into_any()
}

fn courses(sprite: &str) -> AnyView {
    let facts = view! {
        <ul class="facts">
            <li>{icon(sprite, "plan")} "4 modules, 18 étapes"</li>
            <li>{icon(sprite, "clock")} "environ 5\u{a0}h"</li>
            <li>{icon(sprite, "user")} "sans connaissance préalable"</li>
        </ul>
    }
    .into_any();
    let covered = view! {
        <li>
            <p class="in-margin big"><span>"Cours"</span>" 1"</p>
            <div class="frame">{cover()}</div>
            <div class="flow flow--m">
                <h4><a href="#style:catalogue">"Cultiver un jardin partagé"</a></h4>
                <p>"Obtenir un terrain, se répartir l’eau et les clés, accueillir les enfants du quartier, tenir dix ans."</p>
                {facts}
            </div>
        </li>
    }
    .into_any();
    let bare = view! {
        <li>
            <p class="in-margin big"><span>"Cours"</span>" 2"</p>
            <div class="flow flow--m">
                <h4><a href="#style:catalogue">"Composter en pied d’immeuble"</a></h4>
                <p>"Un cours sans couverture\u{a0}: le texte prend toute la place."</p>
                <ul class="facts"><li>{icon(sprite, "clock")} "environ 2\u{a0}h"</li></ul>
            </div>
        </li>
    }
    .into_any();
    view! { <ol class="courses">{covered}{bare}</ol> }.into_any()
}

fn beside(sprite: &str) -> AnyView {
    view! {
        <div class="split split--side-l">
            <ul class="can">
                <li>{icon(sprite, "check")} <span>"rédiger une convention d’occupation que la mairie signera\u{a0};"</span></li>
                <li>{icon(sprite, "check")} <span>"partager l’arrosage d’un été sans y perdre ses amitiés\u{a0};"</span></li>
                <li>{icon(sprite, "check")} <span>"reconnaître les maladies courantes des tomates."</span></li>
            </ul>
            <div class="slate flow flow--s">
                <p class="slate__date">"Jeudi 12\u{a0}mars"</p>
                <h4>"Où vous en êtes"</h4>
                <p>{tally(7, 18, "tally tally--l")}</p>
                <p>"7 étapes faites sur 18. La suite\u{a0}: "<b>"Lire un sol"</b>", 12\u{a0}min."</p>
                <p><a class="btn" href="#style:lesson">"Reprendre la leçon " {arrow(sprite, "next")}</a></p>
            </div>
        </div>
    }
    .into_any()
}

fn plan(sprite: &str) -> AnyView {
    let first = step(
        sprite,
        "lesson",
        "Leçon",
        "À qui appartient cette friche",
        "10\u{a0}min",
    );
    view! {
        <ol class="modules">
            {module(1, "Trouver un terrain", "Friche, toit, pied d’immeuble\u{a0}: à qui demander, et quoi.", [5, 5], first)}
            {module(2, "Préparer la terre", "Lire un sol, l’analyser à moindre frais, le nourrir.", [2, 7], begun(sprite))}
        </ol>
    }
    .into_any()
}

/// A module that opens; the one that is begun is open.
fn module(
    number: usize,
    title: &'static str,
    about: &'static str,
    [done, of]: [usize; 2],
    steps: AnyView,
) -> AnyView {
    let count = format!("{done}\u{a0}étapes sur {of}");
    let summary = view! {
        <summary>
            <span class="module__num"><span class="sr-s">"Module "</span>{number}</span>
            <h4>{title}</h4>
            <span class="module__about">{about}</span>
            <span class="module__count">{tally(done, of, "tally")}<span>{count}</span></span>
        </summary>
    }
    .into_any();
    let open = done < of;
    view! { <li><details class="module" open=open>{summary}<ol class="steps">{steps}</ol></details></li> }.into_any()
}

/// Steps that are done, current and to do.
fn begun(sprite: &str) -> AnyView {
    let done = view! {
        <li>
            {icon(sprite, "lesson")}
            <span><span class="sr">"Leçon\u{a0}: "</span><a href="#style:lesson">"Ce que disent les mauvaises herbes"</a></span>
            <span class="steps__meta">"9\u{a0}min, "<span class="steps__state">{icon(sprite, "check")} " fait"</span></span>
        </li>
    }
    .into_any();
    let current = view! {
        <li aria-current="step">
            {icon(sprite, "lesson")}
            <span><span class="sr">"Leçon\u{a0}: "</span><a href="#style:lesson">"Lire un sol"</a></span>
            <span class="steps__meta">"12\u{a0}min, à reprendre ici"</span>
        </li>
    }
    .into_any();
    let activity = step(
        sprite,
        "activity",
        "Activité",
        "L’essai du bocal, à faire à plusieurs un jour de pluie",
        "30\u{a0}min",
    );
    let quiz = step(sprite, "quiz", "Quiz", "Faites le point", "5\u{a0}min");
    (done, current, activity, quiz).into_any()
}

fn step(
    sprite: &str,
    drawing: &str,
    kind: &'static str,
    title: &'static str,
    duration: &'static str,
) -> AnyView {
    view! {
        <li>
            {icon(sprite, drawing)}
            <span><span class="sr">{kind} "\u{a0}: "</span><a href="#style:lesson">{title}</a></span>
            <span class="steps__meta">{duration}</span>
        </li>
    }
    .into_any()
}

fn beside_lesson(sprite: &str) -> AnyView {
    let module = |number: usize, title: &'static str, within: Option<AnyView>| {
        let done = (number == 1).then(|| icon(sprite, "check"));
        view! {
            <li>
                <a href="#style:catalogue"><span class="num">{number}</span><span>{title}</span>{done}</a>
                {within}
            </li>
        }
        .into_any()
    };
    let steps = view! {
        <ol>
            <li><a href="#style:lesson"><span>"Ce que disent les mauvaises herbes"</span>{icon(sprite, "check")}</a></li>
            <li><a href="#style:lesson" aria-current="page">"Lire un sol"</a></li>
            <li><a href="#style:lesson">"L’essai du bocal"</a></li>
        </ol>
    }
    .into_any();
    let modules = view! {
        <ol class="plan-list">
            {module(1, "Trouver un terrain", None)}
            {module(2, "Préparer la terre", Some(steps))}
            {module(3, "Se répartir l’eau", None)}
        </ol>
    }
    .into_any();
    view! {
        <nav class="plan-side" aria-label="Plan d’exemple">
            <details>
                <summary>{icon(sprite, "plan")} " Plan du cours"</summary>
                <div class="plan-side__in">
                    <a class="plan-side__title" href="#style:catalogue">"Cultiver un jardin partagé"</a>
                    {modules}
                </div>
            </details>
        </nav>
    }
    .into_any()
}

fn facts() -> AnyView {
    view! {
        <dl class="fact-list">
            <dt>"Écrit par"</dt><dd>"le groupe Jardins de la maison de quartier"</dd>
            <dt>"Mis à jour"</dt><dd>"le 2\u{a0}mars 2026"</dd>
            <dt>"Licence"</dt><dd><a href="https://creativecommons.org/licenses/by-sa/4.0/">"CC BY-SA 4.0"</a></dd>
        </dl>
    }
    .into_any()
}

fn questions() -> AnyView {
    view! {
        <dl class="qa">
            <div><dt>"Faut-il un compte\u{202f}?"</dt><dd>"Non. Un compte sert seulement à retrouver où vous en étiez."</dd></div>
            <div><dt>"Puis-je réutiliser un cours\u{202f}?"</dt><dd>"Oui\u{a0}: traduisez-le, adaptez-le, imprimez-le pour un atelier."</dd></div>
        </dl>
    }
    .into_any()
}
