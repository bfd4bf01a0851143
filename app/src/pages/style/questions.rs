//! A quiz to be filled in: the questions' numbers, choices, hints, typed answers.

use leptos::prelude::*;

use super::parts::part;

/// How many questions the sample counts.
pub(super) const TOTAL: usize = 7;

pub(super) fn samples() -> AnyView {
    part(
        "Questions et leurs numéros",
        "with-aside, q-nav, q, choice, clues, unit",
        view! {
            <div class="with-aside">
                {numbers()}
                <form class="attempt">
                    {question(1, "Avant de signer pour une friche, que faut-il demander en premier\u{202f}?", one())}
                    {question(2, "Que met-on dans un compost de quartier\u{202f}?", several())}
                    {question(3, "Comment appelle-t-on une couche de paille posée sur la terre\u{202f}?", words())}
                    {question(4, "Une planche de 8\u{a0}m² boit 20\u{a0}litres par mètre carré et par semaine. Combien d’arrosoirs de dix litres\u{202f}?", number())}
                    <div class="cluster attempt__send">
                        <button class="btn" type="submit">"Corriger mes réponses"</button>
                        <button class="btn btn--line" type="submit">"Enregistrer et finir plus tard"</button>
                    </div>
                </form>
            </div>
        },
    )
}

fn numbers() -> AnyView {
    let links: Vec<_> = (1..=TOTAL)
        .map(|number| {
            let name = format!("Question {number}");
            view! { <li><a href=format!("#style:q-{number}") aria-label=name>{number}</a></li> }
        })
        .collect();
    view! {
        <aside class="q-nav" aria-labelledby="style:q-nav">
            <p id="style:q-nav">"Questions"</p>
            <ol>{links}</ol>
        </aside>
    }
    .into_any()
}

/// A question around the fields that answer it.
pub(super) fn question<V: IntoView + 'static>(
    number: usize,
    prompt: &'static str,
    body: V,
) -> AnyView {
    let id = format!("style:q-{number}");
    let (number_id, prompt_id) = (format!("{id}-number"), format!("{id}-prompt"));
    let named_by = format!("{number_id} {prompt_id}");
    view! {
        <fieldset class="q" id=id aria-labelledby=named_by>
            <legend class="q__num" id=number_id>{format!("Question {number}")} <span class="sr">{format!(" sur {TOTAL}")}</span></legend>
            <div class="q__prompt" id=prompt_id><p class="question-title">{prompt}</p></div>
            {body}
        </fieldset>
    }
    .into_any()
}

/// Options, one a line; the first is chosen.
fn options(
    kind: &'static str,
    name: &'static str,
    options: &'static [&'static str],
) -> Vec<AnyView> {
    options
        .iter()
        .enumerate()
        .map(|(index, words)| {
            let first = index == 0;
            view! {
                <label class="choice">
                    <input type=kind name=name value=index checked=first/>
                    <span>{*words}</span>
                </label>
            }
            .into_any()
        })
        .collect()
}

/// Hints come one after another: what was asked for, and the button that asks.
pub(super) fn hints(shown: &'static [&'static str], left: &'static str) -> AnyView {
    let items: Vec<_> = (1..)
        .zip(shown)
        .map(|(number, words): (usize, _)| {
            view! { <li><p class="clue__label">{format!("Indice {number}")}</p><p>{*words}</p></li> }
        })
        .collect();
    view! {
        <ol class="clues">{items}</ol>
        <div class="cluster q__actions">
            <button class="btn btn--line btn--small" type="button">"Voir un indice " {left}</button>
        </div>
    }
    .into_any()
}

fn one() -> AnyView {
    view! {
        <div class="q__body">
            <p class="q__how">"Une seule réponse"</p>
            {options("radio", "one", &[
                "À qui elle appartient, et ce qui s’y trouvait avant",
                "Combien de personnes viendront arroser au mois d’août, quand tout le monde est parti et que les tomates mûrissent",
                "La couleur de la cabane",
            ])}
            {hints(&[], "(encore 1)")}
        </div>
    }
    .into_any()
}

fn several() -> AnyView {
    view! {
        <div class="q__body">
            <p class="q__how">"Plusieurs réponses possibles"</p>
            {options("checkbox", "several", &["Épluchures", "Marc de café", "Restes de poisson", "Feuilles mortes"])}
            {hints(&["Trois réponses sont justes.", "Pensez aux voisins du premier étage, et à leur chat."], "(encore 1)")}
        </div>
    }
    .into_any()
}

fn words() -> AnyView {
    view! {
        <div class="q__body field">
            <label class="label" for="style:words">"Votre réponse"</label>
            <span class="hint" id="style:words-hint">"Les majuscules et les accents ne comptent pas."</span>
            <input class="input" type="text" id="style:words" name="words" autocomplete="off" aria-describedby="style:words-hint"/>
            {hints(&["Le mot vient de la paille elle-même."], "(encore 2)")}
        </div>
    }
    .into_any()
}

fn number() -> AnyView {
    view! {
        <p class="error" id="style:number-error">"Écrivez un nombre, en chiffres."</p>
        <div class="q__body field">
            <label class="label" for="style:number">"Votre réponse"</label>
            <span class="unit">
                <input class="input input--auto" type="text" id="style:number" name="number" size="8" inputmode="decimal" value="seize" autocomplete="off" aria-invalid="true" aria-describedby="style:number-error"/>
                <span>"arrosoirs"</span>
            </span>
        </div>
    }
    .into_any()
}
