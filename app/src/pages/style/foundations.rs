//! Letters, colours, the bar on top.

use leptos::prelude::*;

use super::parts::{icon, part};

/// Names of the roles that a colour plays.
const ROLES: [&str; 20] = [
    "paper",
    "paper-sunk",
    "paper-lift",
    "ink",
    "ink-soft",
    "line",
    "line-control",
    "margin-line",
    "link",
    "link-visited",
    "action",
    "mark",
    "ok",
    "ok-bg",
    "part",
    "part-bg",
    "no",
    "no-bg",
    "info",
    "info-bg",
];

const ICONS: [&str; 12] = [
    "lesson", "activity", "quiz", "further", "clock", "plan", "check", "part", "cross", "tip",
    "warning", "note",
];

pub(super) fn samples(sprite: &str, logo: &str) -> AnyView {
    let swatches: Vec<_> = ROLES
        .into_iter()
        .map(|role| {
            let fill = format!("var(--{role})");
            view! {
                <li>
                    <svg width="36" height="24" aria-hidden="true">
                        <rect x="1" y="1" width="34" height="22" rx="4" fill=fill stroke="var(--line-control)"/>
                    </svg>
                    <code>{role}</code>
                </li>
            }
        })
        .collect();
    let icons: Vec<_> = ICONS
        .into_iter()
        .map(|name| view! { <li>{icon(sprite, name)} {name}</li> })
        .collect();
    let letters = view! {
        <div class="flow">
            <h4 class="title-xl">"Titre d’étape, de 22 à 28 pixels"</h4>
            <p class="lead">"Chapeau d’une leçon\u{a0}: il dit en une phrase ce que l’on saura faire après l’avoir lue."</p>
            <div class="prose">
                <p>
                    "Texte de lecture. "<strong>"Important"</strong>", "<em>"nuancé"</em>", "<mark>"surligné"</mark>", "
                    <a href="#style:lesson">"un lien"</a>", "<code>"du code"</code>", "<kbd>"Ctrl"</kbd>", H"<sub>"2"</sub>"O, 1"<sup>"er"</sup>
                    " mars, "<abbr title="Établissement public de coopération intercommunale">"EPCI"</abbr>", "<q>"une citation courte"</q>"."
                </p>
                <blockquote><p>"Une citation plus longue se détache du texte par l’italique, sans trait ni guillemets."</p></blockquote>
            </div>
            <p class="small soft">"Petit texte d’accompagnement, toujours en lettres de l’interface."</p>
        </div>
    };
    view! {
        {part("Lettres", "lead, prose, small, soft", letters)}
        {part("Couleurs", "tokens.css", view! { <ul class="facts">{swatches}</ul> })}
        {part("Signes", "icon", view! { <ul class="facts">{icons}</ul> })}
        {part("Bandeau d’un site au nom long", "masthead, nav", masthead(logo))}
    }
    .into_any()
}

fn masthead(logo: &str) -> AnyView {
    let brand = view! {
        <a class="brand" href="#style:foundations">
            <img src=logo.to_owned() alt="" width="40" height="34"/>
            <span>
                <b>"Université populaire numérique de Saint-Quentin-en-Yvelines"</b>
                <span>"avec Ardoise"</span>
            </span>
        </a>
    }
    .into_any();
    let links = view! {
        <li><a href="#style:catalogue" aria-current="page">"Cours"</a></li>
        <li><a href="#style:search">"Chercher"</a></li>
        <li><a href="#style:account">"Se connecter"</a></li>
        <li><a href="#style:forms">"Affichage"</a></li>
        <li><a href="#style:foundations" lang="en">"English"</a></li>
    }
    .into_any();
    view! {
        <div class="masthead">
            <div class="masthead__in">
                {brand}
                <nav aria-label="Bandeau d’exemple"><ul class="nav">{links}</ul></nav>
            </div>
        </div>
    }
    .into_any()
}
