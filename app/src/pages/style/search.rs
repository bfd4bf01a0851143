//! Searching, and what is found.

use leptos::prelude::*;

use super::parts::{icon, part};

pub(super) fn samples(sprite: &str) -> AnyView {
    view! {
        {part("Recherche", "searchbar, didyou", form(sprite))}
        {part("Résultats et filtres", "results, facets, pages", found(sprite))}
    }
    .into_any()
}

fn form(sprite: &str) -> AnyView {
    view! {
        <form class="searchbar" role="search" aria-label="Exemple de recherche">
            <label for="style:query">"Mots à chercher dans les cours"</label>
            <input class="input" type="search" id="style:query" name="q" value="conpost"/>
            <button class="btn" type="submit">{icon(sprite, "search")} " Chercher"</button>
        </form>
        <p class="didyou above-5">
            "Aucun passage ne contient «\u{202f}conpost\u{202f}». Voici les résultats pour " <a href="#style:search"><b>"compost"</b></a> "."
        </p>
    }
    .into_any()
}

fn found(sprite: &str) -> AnyView {
    view! {
        <div class="split split--side-s">
            <div>
                <div class="cluster">
                    <h4 class="title-xl">"12 résultats dans 2 cours"</h4>
                    <a class="to-facets" href="#style:facets">"Affiner les résultats"</a>
                </div>
                {results(sprite)}
                {pages()}
            </div>
            {facets()}
        </div>
    }
    .into_any()
}

fn results(sprite: &str) -> AnyView {
    let lesson = view! {
        <li>
            <p class="in-margin">{icon(sprite, "lesson")} " Leçon"</p>
            <h5><a href="#style:lesson">"Réussir son " <mark>"compost"</mark></a></h5>
            <p class="where">"Composter en pied d’immeuble, module 1"</p>
            <p class="extract">"Un bon " <mark>"compost"</mark> " se retourne deux fois par saison\u{202f}; il sent la forêt, jamais l’ammoniac…"</p>
        </li>
    }
    .into_any();
    let activity = view! {
        <li>
            <p class="in-margin">{icon(sprite, "activity")} " Activité"</p>
            <h5><a href="#style:lesson">"Construire trois bacs avec des palettes"</a></h5>
            <p class="where">"Composter en pied d’immeuble, module 2"</p>
            <p class="extract">"… le premier reçoit, le deuxième mûrit, le troisième donne le " <mark>"compost"</mark> " prêt à l’emploi."</p>
        </li>
    }
    .into_any();
    view! { <ol class="results above-4">{lesson}{activity}</ol> }.into_any()
}

fn pages() -> AnyView {
    view! {
        <nav class="pages" aria-label="Pages de résultats">
            <span aria-current="page"><span class="sr">"Page "</span>"1"</span>
            <a href="#style:search"><span class="sr">"Page "</span>"2"</a>
            <a href="#style:search"><span class="sr">"Page "</span>"3"</a>
            <a href="#style:search">"Suivante"</a>
        </nav>
    }
    .into_any()
}

fn facets() -> AnyView {
    let kinds = [
        facet("kind", "Leçons", 8),
        facet("kind", "Activités", 3),
        facet("kind", "Quiz", 1),
    ];
    let courses = [
        facet("course", "Composter en pied d’immeuble", 9),
        facet("course", "Cultiver un jardin partagé", 3),
    ];
    view! {
        <form class="facets" id="style:facets">
            <h4>"Affiner les résultats"</h4>
            <fieldset><legend>"Sorte de page"</legend>{kinds}</fieldset>
            <fieldset><legend>"Cours"</legend>{courses}</fieldset>
            <button class="btn btn--line btn--small" type="submit">"Appliquer ces filtres"</button>
        </form>
    }
    .into_any()
}

fn facet(name: &'static str, words: &'static str, count: usize) -> AnyView {
    view! {
        <label class="check">
            <input type="checkbox" name=name/>
            <span>{words} " " <span>{format!("({count})")}</span></span>
        </label>
    }
    .into_any()
}
