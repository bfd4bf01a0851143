//! The end of a lesson.

use leptos::prelude::*;

use super::parts::{arrow, icon, part};

pub(super) fn samples(sprite: &str) -> AnyView {
    view! {
        {part("Renvois", "card, further, footnotes", onwards())}
        {part("Fin de leçon", "done, pager, licence", end(sprite))}
    }
    .into_any()
}

fn onwards() -> AnyView {
    view! {
        <div class="prose">
            <p class="card card-quiz"><a href="#style:questions">"Faites le point\u{a0}: lire un sol"</a></p>
            <p>"Les vers de terre font la moitié du travail"<sup class="footnote-ref"><a id="style:ref" href="#style:note">"1"</a></sup>"."</p>
            <section class="further" aria-labelledby="style:further">
                <h4 id="style:further">"Pour aller plus loin"</h4>
                <ul>
                    <li><a href="https://fr.wikipedia.org/wiki/Compostage">"Compostage, sur Wikipédia"</a>", 15\u{a0}min. Ce qui se passe dans le tas."</li>
                    <li><a href="https://en.wikipedia.org/wiki/Community_gardening" hreflang="en" lang="en">"Community gardening"</a>", en anglais. L’histoire du mouvement."</li>
                </ul>
            </section>
            <section class="footnotes" role="doc-endnotes" aria-label="Notes">
                <ol>
                    <li id="style:note">
                        <p>"Une à trois tonnes par hectare dans une prairie. " <a class="footnote-back" href="#style:ref" aria-label="Retour au texte, note 1">"↩"</a></p>
                    </li>
                </ol>
            </section>
        </div>
    }
    .into_any()
}

fn end(sprite: &str) -> AnyView {
    view! {
        <div class="prose">
            <form class="done">
                <p><b>"Leçon lue\u{202f}?"</b><br/><span class="soft small">"Elle sera ajoutée à votre parcours\u{a0}: 8 étapes sur 18."</span></p>
                <button class="btn" type="submit">{icon(sprite, "check")} " Marquer comme faite"</button>
            </form>
            <nav class="pager" aria-label="Étapes voisines, exemple">
                <a href="#style:lesson" rel="prev">
                    {arrow(sprite, "prev")}
                    <span><span>"Étape précédente"</span>" "<b>"Ce que disent les mauvaises herbes"</b></span>
                </a>
                <a class="next" href="#style:lesson" rel="next">
                    <span><span>"Étape suivante"</span>" "<b>"L’essai du bocal, à faire à plusieurs"</b></span>
                    {arrow(sprite, "next")}
                </a>
            </nav>
            <div class="licence">
                <p>"Par le groupe Jardins, sous licence " <a href="https://creativecommons.org/licenses/by-sa/4.0/">"CC BY-SA 4.0"</a>"."</p>
                <p class="cluster"><a href="#style:lesson">{icon(sprite, "activity")} " Proposer une correction"</a></p>
            </div>
        </div>
    }
    .into_any()
}
