//! Questions that are answered by menus, in gaps of a text, or freely.

use leptos::prelude::*;

use super::parts::part;
use super::questions::{hints, question};

const STEPS: &[&str] = &[
    "Semer l’engrais vert",
    "Faire analyser la terre",
    "Apporter le compost mûr et griffer sans retourner",
    "Planter",
];

const USES: &[&str] = &[
    "ombrage les salades au plus fort de l’été",
    "nourrit la terre en azote",
    "attire les abeilles",
];

pub(super) fn samples() -> AnyView {
    view! {
        {part("Ordre, paires, trous", "pairs, pairs--order, cloze", view! {
            <div>
                {question(5, "Remettez dans l’ordre la première année d’une planche.", order())}
                {question(6, "Associez chaque plante à ce qu’elle apporte à ses voisines.", matching())}
                {question(7, "Complétez ce passage de la leçon.", gaps())}
            </div>
        })}
        {part("Réponse libre", "q__body, input", open())}
        {part("À cocher au stylo", "blanks, blanks--one", blanks())}
    }
    .into_any()
}

fn menu(id: String, options: &'static [&'static str]) -> AnyView {
    let options: Vec<_> = options
        .iter()
        .map(|words| view! { <option>{*words}</option> })
        .collect();
    view! {
        <select class="select" id=id.clone() name=id>
            <option value="">"choisir…"</option>
            {options}
        </select>
    }
    .into_any()
}

fn order() -> AnyView {
    let steps: Vec<_> = STEPS
        .iter()
        .enumerate()
        .map(|(index, step)| {
            let id = format!("style:order-{index}");
            view! {
                <li>
                    <label for=id.clone()>{*step}</label>
                    {menu(id, &["1", "2", "3", "4"])}
                    <button class="btn btn--line btn--small" type="button" aria-label=format!("Monter\u{a0}: {step}")>"↑"</button>
                    <button class="btn btn--line btn--small" type="button" aria-label=format!("Descendre\u{a0}: {step}")>"↓"</button>
                </li>
            }
        })
        .collect();
    view! {
        <div class="q__body">
            <p class="q__how">"Donnez sa place à chaque étape"</p>
            <ul class="pairs pairs--order">{steps}</ul>
        </div>
    }
    .into_any()
}

fn matching() -> AnyView {
    let items: Vec<_> = [
        "Le haricot",
        "Le tournesol planté au sud de la planche",
        "La bourrache",
    ]
    .into_iter()
    .enumerate()
    .map(|(index, plant)| {
        let id = format!("style:match-{index}");
        view! { <li><label for=id.clone()>{plant}</label>{menu(id, USES)}</li> }
    })
    .collect();
    view! {
        <div class="q__body">
            <ul class="pairs">{items}</ul>
            {hints(&["Les racines du haricot portent de petits nœuds."], "(encore 1)")}
        </div>
    }
    .into_any()
}

fn gaps() -> AnyView {
    view! {
        <div class="q__body cloze">
            <p>
                "Une poignée de terre mouillée, roulée entre les doigts, fait un boudin si elle est "
                <label class="sr" for="style:gap-1">"Premier trou"</label>
                <select class="select select--auto" id="style:gap-1" name="gap-1">
                    <option value="">"choisir…"</option><option>"argileuse"</option><option>"sableuse"</option>
                </select>
                ". Elle retient l’eau, mais elle "
                <label class="sr" for="style:gap-2">"Deuxième trou"</label>
                <input class="input input--auto" type="text" id="style:gap-2" name="gap-2" size="12" autocomplete="off"/>
                " en séchant, et se travaille mal après la pluie."
            </p>
        </div>
    }
    .into_any()
}

fn open() -> AnyView {
    view! {
        <div class="q__body field">
            <label class="label" for="style:open">"Comment présenteriez-vous le jardin à une voisine qui s’en méfie\u{202f}?"</label>
            <span class="hint" id="style:open-hint">"Cette réponse n’est pas notée\u{a0}: vous la comparerez à une réponse possible."</span>
            <textarea class="input" id="style:open" name="open" rows="5" aria-describedby="style:open-hint"></textarea>
        </div>
    }
    .into_any()
}

/// What a course on one page shows of a question, to be answered on paper.
fn blanks() -> AnyView {
    view! {
        <p>"Une seule réponse"</p>
        <ul class="blanks blanks--one"><li>"Vrai"</li><li>"Faux"</li></ul>
        <p>"Plusieurs réponses possibles"</p>
        <ul class="blanks"><li>"Feuilles mortes"</li><li>"Restes de poisson"</li></ul>
    }
    .into_any()
}
