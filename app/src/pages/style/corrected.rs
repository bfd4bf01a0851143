//! A corrected copy.

use leptos::prelude::*;

use super::parts::{icon, part};

/// Class of the verdict, its sign, its words.
type Verdict = (&'static str, &'static str, &'static str);

const RIGHT: Verdict = ("ok", "check", "Juste");
const PARTLY: Verdict = ("part", "part", "En partie juste");
const WRONG: Verdict = ("no", "cross", "À revoir");

pub(super) fn samples(sprite: &str) -> AnyView {
    view! {
        {part("Note", "score, score__ring, further", score(sprite))}
        {part("Questions corrigées", "q-nav--ok, q--ok, verdict, answers, explain", questions(sprite))}
    }
    .into_any()
}

fn score(sprite: &str) -> AnyView {
    view! {
        <div class="score">
            <p class="score__ring">
                <svg aria-hidden="true" preserveAspectRatio="none"><use href=format!("{sprite}#ring")></use></svg>
                <span>"4,5"<small><span aria-hidden="true">" / "</span><span class="sr">" sur "</span>"7"</small></span>
            </p>
            <div class="score__text flow flow--s">
                <p>"Quatre réponses justes, une en partie, deux à revoir."</p>
                <p class="score__mark score__mark--ok">"Seuil atteint"</p>
                <p class="small soft sans">"Un point par réponse juste. Cette copie est gardée 90\u{a0}jours."</p>
            </div>
        </div>
        <div class="further">
            <h4>{icon(sprite, "bookmark")} " À revoir"</h4>
            <ul class="list">
                <li><a href="#style:lesson">"L’essai du bocal"</a><small>"Leçon «\u{202f}Lire un sol\u{202f}», 4\u{a0}min. Pour la question 3."</small></li>
            </ul>
        </div>
    }
    .into_any()
}

fn questions(sprite: &str) -> AnyView {
    let links: Vec<_> = (1..)
        .zip([RIGHT, PARTLY, WRONG])
        .map(|(number, (tone, sign, words)): (usize, Verdict)| {
            view! {
                <li class=format!("q-nav--{tone}")>
                    <a href=format!("#style:r-{number}") aria-label=format!("Question {number}, {words}")>{number} {icon(sprite, sign)}</a>
                </li>
            }
        })
        .collect();
    view! {
        <div class="with-aside">
            <aside class="q-nav" aria-labelledby="style:r-nav">
                <p id="style:r-nav">"Copie corrigée"</p>
                <ol>{links}</ol>
            </aside>
            <div>
                {corrected(sprite, 1, RIGHT, "Que faut-il demander avant de signer pour une friche\u{202f}?", view! {
                    <ul class="answers">
                        {answer(sprite, "a-ok", "check", "À qui elle appartient", "votre choix, bonne réponse")}
                        {answer(sprite, "", "", "La couleur de la cabane", "")}
                    </ul>
                }, "Sans propriétaire connu, pas de convention, et sans convention, pas d’assurance.")}
                {corrected(sprite, 2, PARTLY, "Que met-on dans un compost de quartier\u{202f}?", view! {
                    <ul class="answers">
                        {answer(sprite, "a-ok", "check", "Épluchures", "votre choix, bonne réponse")}
                        {answer(sprite, "a-part", "check", "Marc de café", "bonne réponse, oubliée")}
                        {answer(sprite, "a-no", "cross", "Restes de poisson", "votre choix")}
                    </ul>
                }, "Le poisson attire les rats avant d’avoir eu le temps de se décomposer.")}
                {corrected(sprite, 3, WRONG, "Combien d’arrosoirs pour 8\u{a0}m²\u{202f}?", view! {
                    <div class="typed">
                        <p>"Vous avez écrit\u{a0}: "<q>"160"</q></p>
                        <p>"Réponses acceptées\u{a0}:"</p>
                        <ul><li>"16"</li></ul>
                    </div>
                }, "160, ce sont les litres. Un arrosoir en tient dix.")}
                <div class="cluster result-actions">
                    <button class="btn" type="button">"Recommencer le quiz"</button>
                    <a class="btn btn--line" href="#style:corrected">"Passer au module suivant"</a>
                </div>
            </div>
        </div>
    }
    .into_any()
}

fn corrected<V: IntoView + 'static>(
    sprite: &str,
    number: usize,
    (tone, sign, words): Verdict,
    prompt: &'static str,
    response: V,
    explanation: &'static str,
) -> AnyView {
    let id = format!("style:r-{number}");
    view! {
        <div class=format!("q q--{tone}") id=id>
            <h4 class="q__num">{format!("Question {number}")}</h4>
            <div class="q__prompt"><p class="question-title">{prompt}</p></div>
            <p class="verdict">{icon(sprite, sign)} <span>{words}</span></p>
            {response}
            <div class="explain">
                <p class="explain__label">"Explication"</p>
                <p>{explanation}</p>
            </div>
        </div>
    }
    .into_any()
}

fn answer(
    sprite: &str,
    class: &'static str,
    sign: &'static str,
    words: &'static str,
    mark: &'static str,
) -> AnyView {
    let sign = (!sign.is_empty()).then(|| icon(sprite, sign));
    let mark = (!mark.is_empty()).then(|| view! { <small>{mark}</small> });
    view! { <li><span class=class>{sign}</span><div>{words} {mark}</div></li> }.into_any()
}
