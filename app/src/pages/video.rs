//! A video of another host: the one page on which that host is asked for something.

use leptos::{html, prelude::*};

use crate::{
    components::{Crumbs, Document, HeadView},
    shared::{PageContext, VideoView},
};

/// What the host's player may do in the page: play, and open a window where somebody clicks for one.
const SANDBOX: &str = "allow-scripts allow-same-origin allow-popups";

/// The page.
pub fn video_page(page: PageContext, view: VideoView) -> AnyView {
    let lang = page.lang;
    let head = HeadView::private(&view.title);
    let (text_lang, dir) = (view.text.lang.clone(), view.text.dir);
    let shown_in = view.crumbs.last().cloned().map(|page| {
        view! { <p>{lang.video_belongs_to()} " " <a href=page.href lang=page.lang>{page.title}</a></p> }
    });
    let player = html::iframe()
        .src(view.player)
        .title(view.title.clone())
        .attr("sandbox", SANDBOX)
        .attr("allow", "fullscreen")
        .attr("referrerpolicy", "no-referrer");
    let transcript = (!view.transcript.is_empty()).then(|| {
        view! { <div lang=text_lang.clone() dir=dir inner_html=view.transcript></div> }
    });
    view! {
        <Document page head>
            <main id="page:content" class="shell">
                <div class="ruled">
                    <Crumbs lang crumbs=view.crumbs/>
                    <article class="prose">
                        <h1 lang=text_lang.clone() dir=dir>{view.title}</h1>
                        <div class="player">
                            <div class="video">{player}</div>
                            <p class="small">{lang.video_is_sent_by(&view.host)}</p>
                            <p class="video__more">
                                <a href=view.watch rel="noreferrer external">{lang.watch_on(&view.host)}</a>
                            </p>
                            {transcript}
                        </div>
                        {shown_in}
                    </article>
                </div>
            </main>
        </Document>
    }
    .into_any()
}
