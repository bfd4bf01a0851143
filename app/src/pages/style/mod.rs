//! The living style page: every component of the style sheet, also those that no page shows yet. Development builds
//! alone serve it.
//!
//! Its texts are samples, in French, because French words are long. A file is a group of components; each part names
//! in the margin the classes that it shows.

mod account;
mod blank;
mod catalogue;
mod corrected;
mod figures;
mod forms;
mod foundations;
mod lesson;
mod lesson_end;
mod parts;
mod progress;
mod questions;
mod questions_long;
mod search;
#[cfg(test)]
mod tests;

use leptos::prelude::*;

use crate::{
    components::{Document, HeadView},
    shared::PageContext,
};

/// The groups, by the id of their heading and its words.
const GROUPS: [(&str, &str); 9] = [
    ("style:foundations", "Lettres et couleurs"),
    ("style:catalogue", "Catalogue et plan"),
    ("style:lesson", "Leçon"),
    ("style:forms", "Formulaires"),
    ("style:questions", "Quiz à remplir"),
    ("style:corrected", "Copie corrigée"),
    ("style:progress", "Progression"),
    ("style:search", "Recherche"),
    ("style:account", "Compte et pages vides"),
];

/// The style page.
pub fn style_page(page: PageContext) -> AnyView {
    let sprite = page.assets.icons.clone();
    let logo = page.assets.logo.clone();
    let links: Vec<_> = GROUPS
        .into_iter()
        .map(|(id, title)| view! { <li><a href=format!("#{id}")>{title}</a></li> })
        .collect();
    let samples = [
        foundations::samples(&sprite, &logo),
        catalogue::samples(&sprite),
        (
            lesson::samples(&sprite),
            figures::samples(),
            lesson_end::samples(&sprite),
        )
            .into_any(),
        forms::samples(&sprite),
        (questions::samples(), questions_long::samples()).into_any(),
        corrected::samples(&sprite),
        progress::samples(&sprite),
        search::samples(&sprite),
        (account::samples(&sprite), blank::samples(&sprite)).into_any(),
    ];
    let groups: Vec<_> = GROUPS
        .into_iter()
        .zip(samples)
        .map(|((id, title), samples)| {
            view! {
                <div class="section">
                    <h2 id=id>{title}</h2>
                    {samples}
                </div>
            }
        })
        .collect();
    view! {
        <Document page head=HeadView::private("Style")>
            <main id="page:content" class="shell" lang="fr">
                <div class="ruled">
                    <div class="flow">
                        <h1>"Le style d’Ardoise"</h1>
                        <p class="lead">
                            "Tous les composants de la feuille de style, y compris ceux qu’aucune page ne montre encore. "
                            "La marge nomme les classes."
                        </p>
                        <nav class="toc" aria-labelledby="style:contents">
                            <h2 id="style:contents">"Sur cette page"</h2>
                            <ol>{links}</ol>
                        </nav>
                    </div>
                    {groups}
                </div>
            </main>
        </Document>
    }
    .into_any()
}
