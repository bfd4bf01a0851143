//! Signing in, registering, the devices that are signed in.

use leptos::prelude::*;

use super::parts::{icon, part};

pub(super) fn samples(sprite: &str) -> AnyView {
    view! {
        {part("Se connecter", "split, field", sign_in())}
        {part("Créer un compte", "errors, field", register(sprite))}
        {part("Appareils connectés", "sessions", sessions())}
    }
    .into_any()
}

fn sign_in() -> AnyView {
    let name = view! {
        <div class="field">
            <label for="style:in-name">"Pseudonyme ou courriel"</label>
            <input class="input" type="text" id="style:in-name" name="user" autocomplete="username" required=true/>
        </div>
    }
    .into_any();
    let word = view! {
        <div class="field">
            <label for="style:in-word">"Mot de passe"</label>
            <input class="input" type="password" id="style:in-word" name="word" autocomplete="current-password" required=true/>
            <p class="hint"><a href="#style:account">"Mot de passe oublié"</a></p>
        </div>
    }
    .into_any();
    let stay = view! {
        <label class="check">
            <input type="checkbox" name="stay"/>
            <span>"Rester connectée sur cet appareil"</span>
            <span class="hint">"Ne cochez pas sur un ordinateur partagé."</span>
        </label>
    }
    .into_any();
    let buttons = view! {
        <div class="cluster">
            <button class="btn" type="submit">"Se connecter"</button>
            <a class="btn btn--line" href="#style:account">"Recevoir un lien de connexion par courriel"</a>
        </div>
    }
    .into_any();
    let side = view! {
        <div class="flow flow--s">
            <h4 class="title-l">"Un compte, pour quoi faire\u{202f}?"</h4>
            <p>"Lire et répondre aux quiz n’en demande pas. Un compte retient où vous en étiez, sur tous vos appareils."</p>
            <p>"Pas encore de compte\u{202f}? " <a href="#style:account">"En créer un"</a> " prend une minute."</p>
        </div>
    }
    .into_any();
    view! {
        <div class="split split--side-l">
            <form class="stack stack--l">{name}{word}{stay}{buttons}</form>
            {side}
        </div>
    }
    .into_any()
}

fn register(sprite: &str) -> AnyView {
    let errors = view! {
        <div class="errors">
            <h4>"Il reste une chose à corriger"</h4>
            <ul><li><a href="#style:new-word">"Le mot de passe est trop court"</a></li></ul>
        </div>
    }
    .into_any();
    let name = view! {
        <div class="field">
            <label for="style:new-name">"Pseudonyme"</label>
            <input class="input" type="text" id="style:new-name" name="user" autocomplete="username" value="lilas" required=true/>
        </div>
    }
    .into_any();
    let word = view! {
        <div class="field">
            <label for="style:new-word">"Mot de passe"</label>
            <span class="hint" id="style:new-hint">"Douze caractères au moins. Une phrase que vous retenez convient très bien."</span>
            <input class="input" type="password" id="style:new-word" name="word" autocomplete="new-password" required=true aria-invalid="true" aria-describedby="style:new-hint style:new-error"/>
            <p class="error" id="style:new-error">{icon(sprite, "warning")} "Sept caractères\u{a0}: il en faut cinq de plus."</p>
        </div>
    }
    .into_any();
    let side = view! {
        <div class="flow flow--s">
            <h4 class="title-l">"Ce que nous gardons"</h4>
            <p>"Votre pseudonyme, votre courriel s’il est donné, les étapes faites et vos résultats. Rien d’autre, et deux ans au plus sans visite."</p>
        </div>
    }
    .into_any();
    view! {
        <div class="split split--side-l">
            <div>
                {errors}
                <form class="stack stack--l">
                    {name} {word}
                    <div class="cluster"><button class="btn" type="submit">"Créer mon compte"</button></div>
                </form>
            </div>
            {side}
        </div>
    }
    .into_any()
}

fn sessions() -> AnyView {
    let session = |device: &'static str, last: &'static str, here: bool| {
        let end = if here {
            view! { <p class="soft small">"Cet appareil"</p> }.into_any()
        } else {
            let label = format!("Fermer la session\u{a0}: {device}");
            view! { <button class="btn btn--line btn--small" type="button" aria-label=label>"Fermer la session"</button> }.into_any()
        };
        view! { <li><div>{device}<small>{last}</small></div>{end}</li> }
    };
    view! {
        <ul class="sessions">
            {session("Firefox sur Linux", "Actif maintenant, ouvert le 2\u{a0}mars", true)}
            {session("Safari sur iPhone", "Vu il y a trois jours, ouvert le 8\u{a0}janvier", false)}
        </ul>
    }
    .into_any()
}
