//! Films on a PeerTube host: a panel that asks nothing of that host before a click.

use super::{Labels, words::Words};
use crate::{
    HostedVideo,
    markdown::{
        credit::credit, escape::escape, inline::Said, lone_image::LoneImage, render::Writer,
        sanitise::sanitise,
    },
    peertube::HostedFilm,
};

impl Writer<'_, '_> {
    /// A panel with a picture of the content folder. Where the site names the host, a link leads to the page of the site
    /// that plays the film; `address`, where it is watched, is always there.
    pub(super) fn panel(
        &mut self,
        lone: &LoneImage<'_, '_>,
        labels: &Labels,
        film: HostedFilm,
        address: &str,
    ) {
        let words = Words(self.context.language);
        let may_embed = self.context.links.films().may_embed(&film.host);
        let poster = self.poster(lone);
        let captions = poster.as_ref().and_then(|(_, file)| {
            let mut tracks = self
                .context
                .links
                .films()
                .tracks(file, self.context.language);
            tracks.retain(|track| !track.captions.is_silent());
            tracks.into_iter().next()
        });
        self.out
            .push_str("<div class=\"player\">\n<div class=\"slate video\">\n");
        let mut credit_line = String::new();
        if let Some((key, file)) = poster {
            let rights = self.context.links.rights(&file);
            credit_line = credit(&rights, None, self.context.language);
            let picture = self.picture(key, file, "", &Said::default());
            self.out.push_str(&picture);
        }
        self.out.push_str(&format!(
            "<div class=\"video__in\">\n<p class=\"video__title\">{}</p>\n<p>",
            escape(&labels.title)
        ));
        if !labels.caption.is_empty() {
            self.push_text(&escape(&labels.caption));
            self.out.push_str("</p>\n<p>");
        }
        if !credit_line.is_empty() {
            credit_line = format!("<p><small class=\"credit\">{credit_line}</small></p>\n");
        }
        let (notice, play) = match may_embed {
            true => (
                words.before_the_click(&film.host),
                format!(
                    "<p><a href=\"/{}/videos/{}/{}\" class=\"btn\">{}</a></p>\n",
                    self.context.language,
                    film.host,
                    film.id,
                    words.play_here()
                ),
            ),
            false => (words.elsewhere(&film.host), String::new()),
        };
        self.out.push_str(&format!(
            "{}</p>\n{play}<p class=\"video__more\"><a href=\"{}\" rel=\"noreferrer external\">{}</a></p>\n{credit_line}</div>\n</div>\n",
            escape(&notice),
            escape(address),
            escape(&words.watch_there(&film.host)),
        ));
        let start = self.out.len();
        if let Some(track) = captions {
            self.transcript(&track, labels);
        }
        if may_embed {
            let transcript = sanitise(self.out.get(start..).unwrap_or_default());
            self.context.videos.push(HostedVideo {
                host: film.host,
                id: film.id,
                watch: address.to_owned(),
                title: labels.title.clone(),
                transcript,
            });
        }
        self.out.push_str("</div>\n");
    }
}
