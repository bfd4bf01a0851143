//! How far a learner is.

use leptos::prelude::*;

use super::parts::{arrow, part, tally};

pub(super) fn samples(sprite: &str) -> AnyView {
    view! {
        {part("Bâtonnets", "tally, to-do", tallies())}
        {part("Reprise", "slate, resume", resume(sprite))}
        {part("Progrès par module", "ledger", ledger())}
        {part("Derniers jours", "log", log())}
    }
    .into_any()
}

fn tallies() -> AnyView {
    let lines: Vec<_> = [(0, 4), (1, 1), (2, 6), (5, 5), (13, 20), (16, 39)]
        .into_iter()
        .map(|(done, of)| {
            view! { <li>{tally(done, of, "tally")} <span>{format!("{done} sur {of}")}</span></li> }
        })
        .collect();
    view! { <ul class="facts">{lines}</ul> }.into_any()
}

fn resume(sprite: &str) -> AnyView {
    view! {
        <div class="slate resume">
            <div class="flow flow--s">
                <p class="slate__date">"Vous vous étiez arrêtée ici, mardi 10\u{a0}mars"</p>
                <h4>"Lire un sol"</h4>
                <p>"Cultiver un jardin partagé, module 2, étape 3 sur 7. Il reste environ 8\u{a0}minutes."</p>
            </div>
            <a class="btn" href="#style:lesson">"Reprendre la leçon " {arrow(sprite, "next")}</a>
        </div>
    }
    .into_any()
}

fn ledger() -> AnyView {
    let row = |title: &'static str, done: usize, of: usize, score: &'static str| {
        view! {
            <tr>
                <th scope="row"><a href="#style:catalogue">{title}</a></th>
                <td>{tally(done, of, "tally")} <span class="sr">{format!("{done} sur {of}")}</span></td>
                <td class="n">{score}</td>
            </tr>
        }
    };
    view! {
        <section class="table" tabindex="0" aria-label="Progrès par module">
            <table class="ledger">
                <thead><tr><th scope="col">"Module"</th><th scope="col">"Étapes"</th><th scope="col" class="n">"Quiz"</th></tr></thead>
                <tbody>
                    {row("1. Trouver un terrain", 5, 5, "6 sur 7")}
                    {row("2. Préparer la terre", 2, 7, "pas encore")}
                    {row("3. Se répartir l’eau, les clés et les dimanches", 0, 6, "pas encore")}
                </tbody>
            </table>
        </section>
    }
    .into_any()
}

fn log() -> AnyView {
    view! {
        <ol class="log">
            <li><time datetime="2026-03-10">"10\u{a0}mars"</time><span>"Leçon lue\u{a0}: "<a href="#style:lesson">"Ce que disent les mauvaises herbes"</a></span></li>
            <li><time datetime="2026-02-24">"24\u{a0}février"</time><span>"Quiz du module 1\u{a0}: "<a href="#style:corrected">"6 bonnes réponses sur 7"</a></span></li>
        </ol>
    }
    .into_any()
}
