//! Films and recordings of the content folder.

use super::{
    Format, Labels,
    words::{Words, own_name},
};
use crate::{
    Medium, ShownMedium, SourcePath,
    addresses::medium_address,
    films::Track,
    markdown::{
        credit::credit, escape::escape, inline::Said, lone_image::LoneImage, render::Writer,
    },
    picture_checks::is_too_large,
};

impl Writer<'_, '_> {
    pub(super) fn film(
        &mut self,
        lone: &LoneImage<'_, '_>,
        labels: &Labels,
        (key, file): (String, SourcePath),
        format: Format,
    ) {
        let films = self.context.links.films();
        let mut tracks = films.tracks(&file, self.context.language);
        if tracks.is_empty() {
            self.warn_unheard(labels, &file, format);
        }
        tracks.retain(|track| !track.captions.is_silent());
        let address = escape(&medium_address(&key));
        let name = file.rsplit('/').next().unwrap_or_default().to_owned();
        let rights = self.context.links.rights(&file);
        let credit_line = credit(&rights, None, self.context.language);
        self.context.shown.push(ShownMedium {
            file: file.clone(),
            address: medium_address(&key),
            alt: labels.title.clone(),
            caption: labels.caption.clone(),
            source: None,
            rights,
            withheld: false,
        });
        self.context.media.insert(key, file);
        let class = if format.video { "video" } else { "recording" };
        self.out.push_str(&format!(
            "<div class=\"player\">\n<figure class=\"{class}\">\n"
        ));
        match format.video {
            true => self.video(lone, labels, &address, format, &tracks),
            false => self.audio(lone, labels, &address, format),
        }
        self.figcaption(labels, &credit_line);
        let download = Words(self.context.language).download(format.video, format.name);
        self.out.push_str(&format!(
            "<p class=\"video__more\"><a href=\"{address}\" download=\"{}\">{}</a></p>\n",
            escape(&name),
            escape(&download)
        ));
        if let Some(track) = tracks.first() {
            self.transcript(track, labels);
        }
        self.out.push_str("</div>\n");
    }

    fn video(
        &mut self,
        lone: &LoneImage<'_, '_>,
        labels: &Labels,
        address: &str,
        format: Format,
        tracks: &[Track<'_>],
    ) {
        let poster = self.poster_attributes(lone, labels);
        let title = escape(&labels.title);
        self.out.push_str(&format!(
            "<video controls=\"\" preload=\"none\" aria-label=\"{title}\"{poster}>\
             <source src=\"{address}\" type=\"{}\">",
            format.mime
        ));
        for (number, track) in tracks.iter().enumerate() {
            let Some(key) = self.context.links.medium_key(track.path) else {
                continue;
            };
            let default = if number == 0 { " default=\"\"" } else { "" };
            self.out.push_str(&format!(
                "<track kind=\"captions\" src=\"{}\" srclang=\"{}\" label=\"{}\"{default}>",
                escape(&medium_address(&key)),
                escape(track.language.as_str()),
                escape(own_name(&track.language)),
            ));
            self.context.media.insert(key, track.path.to_owned());
        }
        self.out.push_str("</video>\n");
    }

    fn audio(&mut self, lone: &LoneImage<'_, '_>, labels: &Labels, address: &str, format: Format) {
        if let Some((key, file)) = self.poster(lone) {
            let cover = self.picture(key, file, "", &Said::default());
            self.out.push_str(&cover);
        }
        self.out.push_str(&format!(
            "<audio controls=\"\" preload=\"none\" aria-label=\"{}\"><source src=\"{address}\" type=\"{}\"></audio>\n",
            escape(&labels.title),
            format.mime
        ));
    }

    /// The poster and its size, which is taken for the film's.
    fn poster_attributes(&mut self, lone: &LoneImage<'_, '_>, labels: &Labels) -> String {
        let Some((key, file)) = self.poster(lone) else {
            return String::new();
        };
        let medium = self.context.links.medium(&file).cloned();
        let medium = medium.unwrap_or_else(|| Medium::of_hash(""));
        self.warn_of_picture(&file, &medium);
        let size = medium.picture.and_then(|picture| picture.size);
        let size = size.map_or_else(String::new, |size| {
            format!(" width=\"{}\" height=\"{}\"", size.width, size.height)
        });
        if is_too_large(&medium) {
            return size;
        }
        let address = escape(&medium_address(&key));
        self.note_shown(&key, &file, &labels.title, &Said::default());
        self.context.media.insert(key, file);
        format!(" poster=\"{address}\"{size}")
    }

    fn warn_unheard(&mut self, labels: &Labels, file: &str, format: Format) {
        let name = file.rsplit('/').next().unwrap_or_default();
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let code = match format.video {
            true => "video-captions-missing",
            false => "audio-transcript-missing",
        };
        self.context.warn(code, labels.range.clone(), || {
            let lacks = match format.video {
                true => "has no captions",
                false => "has no transcript",
            };
            (
                format!("`{name}` {lacks}: who does not hear it learns nothing of what is said"),
                format!(
                    "put what is said, as WebVTT, into `{stem}.vtt` beside it; if nothing is said, \
                     a file that holds the line `WEBVTT` alone"
                ),
            )
        });
    }
}
