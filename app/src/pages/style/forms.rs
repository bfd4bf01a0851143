//! Fields, buttons, errors, the choices of the page of preferences.

use leptos::prelude::*;

use super::parts::{icon, part};

pub(super) fn samples(sprite: &str) -> AnyView {
    view! {
        {part("Boutons", "btn", buttons(sprite))}
        {part("Champs", "field, input, select, check", fields())}
        {part("Erreurs", "errors, error", errors(sprite))}
        {part("Choix d’affichage", "picks, pick", preferences())}
        {part("Mots au lecteur", "fallback", notices())}
    }
    .into_any()
}

fn buttons(sprite: &str) -> AnyView {
    view! {
        <div class="cluster">
            <button class="btn" type="button">"Commencer le cours"</button>
            <button class="btn" type="button">{icon(sprite, "download")} " Télécharger toutes mes données personnelles (JSON)"</button>
            <button class="btn btn--line" type="button">"Enregistrer et finir plus tard"</button>
            <button class="btn btn--no" type="button">"Supprimer mon compte"</button>
            <button class="btn btn--line btn--small" type="button">"Appliquer ces filtres"</button>
            <button class="btn btn--text" type="button">"Effacer la recherche"</button>
            <button class="btn" type="button" disabled=true>"Inscriptions closes"</button>
        </div>
    }
    .into_any()
}

fn fields() -> AnyView {
    view! {
        <div class="stack stack--l">
            <div class="field">
                <label for="style:name">"Pseudonyme"</label>
                <span class="hint" id="style:name-hint">"Il n’est montré à personne. Votre vrai nom n’est pas utile."</span>
                <input class="input" type="text" id="style:name" name="name" autocomplete="off" aria-describedby="style:name-hint"/>
            </div>
            <div class="field">
                <label for="style:group">"Groupe"</label>
                <select class="select" id="style:group" name="group">
                    <option>"Jardin des Lilas"</option>
                    <option>"Composteurs et composteuses de la rue des Tanneurs"</option>
                </select>
            </div>
            <div class="field">
                <label for="style:message">"Message"</label>
                <textarea class="input" id="style:message" name="message" rows="4"></textarea>
            </div>
            <label class="check">
                <input type="checkbox" name="news"/>
                <span>"M’écrire quand un cours que je suis est mis à jour"</span>
                <span class="hint">"Trois ou quatre messages par an, en texte simple."</span>
            </label>
        </div>
    }
    .into_any()
}

fn errors(sprite: &str) -> AnyView {
    view! {
        <div class="errors">
            <h4>"Il reste deux choses à corriger"</h4>
            <ul>
                <li><a href="#style:mail">"L’adresse de courriel est incomplète"</a></li>
                <li><a href="#style:season">"La saison n’est pas choisie"</a></li>
            </ul>
        </div>
        <div class="stack stack--l">
            <div class="field">
                <label for="style:mail">"Courriel"</label>
                <input class="input" type="email" id="style:mail" name="mail" value="lilas@jardin" autocomplete="off" aria-invalid="true" aria-describedby="style:mail-error"/>
                <p class="error" id="style:mail-error">{icon(sprite, "warning")} "Il manque la fin de l’adresse, par exemple .org ou .fr."</p>
            </div>
            <div class="field">
                <label for="style:season">"Saison"</label>
                <select class="select" id="style:season" name="season" aria-invalid="true" aria-describedby="style:season-error">
                    <option>"choisir…"</option><option>"printemps"</option><option>"automne"</option>
                </select>
                <p class="error" id="style:season-error">{icon(sprite, "warning")} "Choisissez une saison."</p>
            </div>
        </div>
    }
    .into_any()
}

/// The fields of the page of preferences, with its ids: a choice is effective here as it is there.
fn preferences() -> AnyView {
    let picks = |legend: &'static str,
                 name: &'static str,
                 choices: &'static [(&'static str, &'static str)]| {
        let choices: Vec<_> = choices
            .iter()
            .map(|(value, words)| {
                view! {
                    <label class="pick">
                        <input type="radio" name=name value=*value id=format!("pref-{name}-{value}")/>
                        <span>{*words}</span>
                    </label>
                }
            })
            .collect();
        view! { <fieldset class="picks"><legend>{legend}</legend>{choices}</fieldset> }
    };
    view! {
        <div class="stack stack--l">
            {picks("Couleurs", "theme", &[("auto", "Comme mon appareil"), ("light", "Cahier (clair)"), ("dark", "Ardoise (sombre)")])}
            {picks("Taille des lettres", "size", &[("m", "Normale"), ("l", "Grande"), ("xl", "Très grande"), ("xxl", "Énorme")])}
            {picks("Interligne", "leading", &[("normal", "Normal"), ("loose", "Large"), ("looser", "Très large")])}
            {picks("Largeur des lignes", "measure", &[("narrow", "Étroite"), ("normal", "Normale"), ("wide", "Large")])}
            {picks("Lettres des leçons", "text", &[("serif", "Avec empattements"), ("sans", "Sans empattements")])}
        </div>
    }
    .into_any()
}

fn notices() -> AnyView {
    view! {
        <p class="fallback" role="note">"Ce texte n’est pas encore traduit\u{a0}: le voici dans sa langue d’origine."</p>
        <p class="wait">"Correction en cours…"</p>
    }
    .into_any()
}
