//! Pictures and videos of a lesson.

use leptos::prelude::*;

use super::parts::part;

pub(super) fn samples() -> AnyView {
    view! {
        {part("Figure et crédit", "figure, credit", figure())}
        {part("Vidéo non chargée", "player, slate, video, transcript", video())}
    }
    .into_any()
}

fn figure() -> AnyView {
    view! {
        <div class="prose">
            <figure>
                <section class="figure__scroll" tabindex="0" aria-labelledby="style:figure">
                    {layers()}
                </section>
                <figcaption id="style:figure">
                    <b>"Trois couches, trois rôles."</b>
                    " Sur un écran étroit le dessin défile, et ses mots restent lisibles."
                    <span class="credit">
                        "Dessin de l’équipe d’Ardoise, " <a href="https://creativecommons.org/publicdomain/zero/1.0/">"CC0 1.0"</a>
                    </span>
                </figcaption>
            </figure>
        </div>
    }
    .into_any()
}

/// A drawing with words in it.
fn layers() -> AnyView {
    view! {
        <svg viewBox="0 0 660 300" width="660" height="300" role="img" aria-label="Coupe d’un sol\u{a0}: paillage, terre vivante, roche">
            <rect width="660" height="300" fill="#212b31"/>
            <g fill="none" stroke="#f3f1ea" stroke-width="3.5" stroke-linecap="round">
                <path stroke="#f4da80" d="M30 84c60-12 90 10 150-2s120 8 190-2 150 10 260-4M60 62l14-18M120 66l-8-22M190 60l16-16M270 66l-4-22M350 62l18-14M430 64l-10-20M520 60l16-16"/>
                <path stroke="#b9dfae" d="M30 196c80 8 140-10 230 0s190 6 370-4M90 120c14 10 30-8 44 4M300 140c16-10 26 10 44 0M480 126c12 12 28-6 42 6"/>
                <path d="M70 240l40-16 46 18-20 32-52 2zM240 236l60-10 30 30-46 20-40-8zM440 240l52-14 44 22-22 30-60-2z"/>
            </g>
            <g fill="#f3f1ea" font-family="sans-serif" font-size="26" text-anchor="middle">
                <text x="330" y="38">"Paillage"</text>
                <text x="330" y="176">"Terre vivante"</text>
                <text x="385" y="262">"Roche"</text>
            </g>
        </svg>
    }
    .into_any()
}

fn video() -> AnyView {
    view! {
        <div class="prose">
            <div class="player">
                <div class="slate video">
                    <div class="video__in">
                        <p class="video__title">"Une matinée au jardin des Lilas"</p>
                        <p>
                            "Cette vidéo se trouve sur tube.jardins.example. Si vous la lisez ici, votre navigateur la demande à ce site, qui voit alors votre adresse IP."
                        </p>
                        <p><a class="btn" href="#style:lesson">"Lire la vidéo ici"</a></p>
                        <p class="video__more"><a href="#style:lesson">"La voir sur tube.jardins.example"</a></p>
                    </div>
                </div>
                <details class="transcript">
                    <summary>"Transcription"</summary>
                    <p><strong>"Une jardinière\u{a0}:"</strong>" Ici, c’était un parking. On a cassé l’asphalte à la main, un samedi par mois."</p>
                    <p><strong>"Un voisin\u{a0}:"</strong>" La première année, rien n’a poussé. La deuxième, on donnait des courgettes aux passants."</p>
                </details>
            </div>
        </div>
    }
    .into_any()
}
