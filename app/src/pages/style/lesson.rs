//! What the text of a lesson is made of.

use leptos::prelude::*;

use super::parts::{icon, part};

/// As a highlighter marks it: a class for each kind of word.
const CODE: &str = "<span class=\"hl-comment\"># Combien d’eau pour la semaine ?</span>\n\
    <span class=\"hl-keyword\">def</span> <span class=\"hl-function\">litres</span>(surface: <span class=\"hl-type\">float</span>, pluie: <span class=\"hl-type\">float</span> = <span class=\"hl-number\">0</span>) -&gt; <span class=\"hl-type\">str</span>:\n    \
    besoin = surface * <span class=\"hl-number\">20</span> - pluie\n    \
    <span class=\"hl-keyword\">if</span> besoin &lt;= <span class=\"hl-number\">0</span>:\n        \
    <span class=\"hl-keyword\">return</span> <span class=\"hl-string\">\"rien à faire\"</span>\n    \
    <span class=\"hl-keyword\">return</span> <span class=\"hl-string\">f\"</span>{besoin:<span class=\"hl-escape\">.0f</span>}<span class=\"hl-string\"> litres, soit </span>{besoin / <span class=\"hl-number\">10</span>:<span class=\"hl-escape\">.0f</span>}<span class=\"hl-string\"> arrosoirs de dix litres pour toute la parcelle\"</span>\n\n\
    <span class=\"hl-deleted\">- print(litres(40))</span>\n\
    <span class=\"hl-inserted\">+ print(litres(40, pluie=300))</span>";

/// MathML Core, as the server writes it from `$$…$$`.
const FORMULA: &str = "<math display=\"block\"><mrow><mi>E</mi><mo>=</mo><munderover><mo>∑</mo><mrow><mi>k</mi>\
    <mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><msub><mi>s</mi><mi>k</mi></msub><mo>(</mo><mfrac><mrow>\
    <msub><mi>b</mi><mi>k</mi></msub><mo>−</mo><mi>p</mi></mrow><mn>10</mn></mfrac><mo>)</mo></mrow></math>";

const LETTER: &str = "<math><msub><mi>s</mi><mi>k</mi></msub></math>";

pub(super) fn samples(sprite: &str) -> AnyView {
    view! {
        {part("En-tête et sommaire", "in-margin, kicker, toc", head(sprite))}
        {part("Encadrés", "callout", callouts())}
        {part("Listes", "prose, task-list", lists())}
        {part("Code", "hl-…", code())}
        {part("Mathématiques", "math", mathematics())}
        {part("Tableau", "table-scroll", table())}
    }
    .into_any()
}

fn head(sprite: &str) -> AnyView {
    view! {
        <div class="prose">
            <p class="in-margin">"Module 2, "<br/>"étape 2 sur 7"</p>
            <p class="kicker">
                <span>{icon(sprite, "lesson")} " Leçon"</span>
                <span>{icon(sprite, "clock")} " 12\u{a0}min de lecture"</span>
            </p>
            <p class="lead">"Avant d’acheter quoi que ce soit, on regarde ce qui pousse déjà."</p>
            <nav class="toc" aria-labelledby="style:toc">
                <h4 id="style:toc">"Dans cette leçon"</h4>
                <ol class="list">
                    <li><a href="#style:lesson">"Regarder"</a></li>
                    <li><a href="#style:lesson">"Toucher, mouiller, rouler entre les doigts"</a></li>
                    <li><a href="#style:lesson">"Faire analyser la terre sans se ruiner"</a></li>
                </ol>
            </nav>
        </div>
    }
    .into_any()
}

fn callouts() -> AnyView {
    let callout = |class: &'static str, label: &'static str, words: &'static str| {
        view! {
            <div class=class role="note">
                <p class="callout-label">{label}</p>
                <p>{words}</p>
            </div>
        }
    };
    view! {
        <div class="prose">
            <p>"Le nom d’un encadré se tient dans la marge, et le bord du texte ne bouge jamais."</p>
            {callout("callout callout-note", "Note", "Une terre noire n’est pas toujours riche\u{a0}: la suie des anciens ateliers noircit aussi.")}
            {callout("callout callout-tip", "Astuce", "Prélevez à cinq endroits, mélangez dans un seau, n’envoyez qu’un échantillon.")}
            {callout("callout callout-important", "Important", "Demandez l’historique de la parcelle avant la première analyse.")}
            {callout("callout callout-warning", "Avertissement", "Sur une ancienne station-service, ne cultivez qu’en bacs.")}
            {callout("callout callout-caution", "Attention", "Ne goûtez jamais la terre.")}
            <ul>
                <li>
                    <p>"Dans une liste, l’encadré reste à sa place\u{a0}:"</p>
                    {callout("callout callout-tip", "Astuce", "arrosez le soir.")}
                </li>
            </ul>
        </div>
    }
    .into_any()
}

fn lists() -> AnyView {
    view! {
        <div class="prose">
            <ol>
                <li>"Creusez jusqu’à la profondeur d’une bêche."</li>
                <li>
                    "Notez ce que vous voyez\u{a0}:"
                    <ul><li>"la couleur,"</li><li>"les cailloux,"</li><li>"les vers de terre."</li></ul>
                </li>
            </ol>
            <ul class="task-list">
                <li class="task"><input type="checkbox" id="style:task-1" disabled=true checked=true/><label for="style:task-1">"emprunter une bêche"</label></li>
                <li class="task"><input type="checkbox" id="style:task-2" disabled=true/><label for="style:task-2">"prévenir la voisine du dessus"</label></li>
            </ul>
        </div>
    }
    .into_any()
}

fn code() -> AnyView {
    view! {
        <div class="prose">
            <p>"La fonction "<code>"litres"</code>" compte l’arrosage d’une semaine\u{a0}:"</p>
            <figure class="code">
                <figcaption>"arrosage.py"</figcaption>
                <pre tabindex="0"><code class="language-python" inner_html=CODE></code></pre>
            </figure>
        </div>
    }
    .into_any()
}

fn mathematics() -> AnyView {
    view! {
        <div class="prose">
            <p>"Le nombre d’arrosoirs est la somme, planche par planche, du besoin moins la pluie\u{a0}:"</p>
            <p class="formula" inner_html=FORMULA></p>
            <p>"où " <span inner_html=LETTER></span> " est la surface d’une planche, en mètres carrés."</p>
        </div>
    }
    .into_any()
}

fn table() -> AnyView {
    let row = |name: &'static str,
               sowing: &'static str,
               harvest: &'static str,
               water: &'static str| {
        view! {
            <tr><th scope="row">{name}</th><td>{sowing}</td><td>{harvest}</td><td class="align-right">{water}</td></tr>
        }
        .into_any()
    };
    let head = view! {
        <tr>
            <th scope="col">"Légume"</th>
            <th scope="col">"Semis"</th>
            <th scope="col">"Récolte"</th>
            <th scope="col" class="align-right">"Litres par m²"</th>
        </tr>
    }
    .into_any();
    let rows = [
        row(
            "Courge",
            "mi-avril, en godet",
            "de septembre aux gelées",
            "1\u{202f}250",
        ),
        row("Haricot à rames", "mai", "de juillet à septembre", "640"),
        row("Topinambour", "mars", "tout l’hiver", "180"),
    ]
    .into_any();
    let total = view! { <tr><th scope="row" colspan="3">"Pour une planche de chaque"</th><td class="align-right">"2\u{202f}070"</td></tr> }.into_any();
    let table = view! {
        <table>
            <caption id="style:table">"Ce qui pousse presque seul, et ce que cela boit"</caption>
            <thead>{head}</thead>
            <tbody>{rows}</tbody>
            <tfoot>{total}</tfoot>
        </table>
    }
    .into_any();
    view! {
        <div class="prose">
            <section class="table-scroll" tabindex="0" aria-labelledby="style:table">{table}</section>
        </div>
    }
    .into_any()
}
