//! Pages with nothing to show.

use leptos::prelude::*;

use super::parts::{cover, icon, part};

pub(super) fn samples(sprite: &str) -> AnyView {
    view! {
        {part("Rien encore", "empty", nothing_yet())}
        {part("Rien trouvé", "empty, searchbar", nothing_found(sprite))}
        {part("Adresse inconnue", "split--side-xl, split--centre, frame", not_found())}
    }
    .into_any()
}

fn nothing_yet() -> AnyView {
    view! {
        <div class="empty">
            <div class="frame">{cover()}</div>
            <div class="flow flow--s">
                <h4 class="title-xl">"Votre parcours est encore blanc"</h4>
                <p>"Il retiendra les leçons lues et les quiz faits, à partir de la première."</p>
                <p><a class="btn" href="#style:catalogue">"Voir les cours"</a></p>
            </div>
        </div>
    }
    .into_any()
}

fn nothing_found(sprite: &str) -> AnyView {
    view! {
        <div class="empty">
            <div class="flow">
                <h4 class="title-xl">"Aucun passage ne parle de «\u{202f}brouette électrique\u{202f}»"</h4>
                <p>"Essayez un mot plus court, ou son pluriel."</p>
                <form class="searchbar" role="search" aria-label="Exemple de nouvelle recherche">
                    <label for="style:again">"Chercher autre chose"</label>
                    <input class="input" type="search" id="style:again" name="q"/>
                    <button class="btn" type="submit">{icon(sprite, "search")} " Chercher"</button>
                </form>
            </div>
        </div>
    }
    .into_any()
}

fn not_found() -> AnyView {
    view! {
        <div class="split split--side-xl split--centre">
            <div class="flow">
                <h4 class="title-xl">"Cette page a été effacée, ou n’a jamais été écrite"</h4>
                <p class="lead">"Un cours a pu changer de nom\u{a0}: le catalogue mène à tous."</p>
                <p><a class="btn" href="#style:catalogue">"Voir les cours"</a></p>
            </div>
            <div class="frame">{cover()}</div>
        </div>
    }
    .into_any()
}
