//! Films: what players need to know beforehand, and what they leave behind.

use super::{Gathered, Loading, plan::CoursePlan};
use crate::{HostedVideo, Language, Localised, VideoPage, films::Films};

impl Loading<'_> {
    /// Reads the captions, and notes in which language they are and whose films may be played.
    pub(super) fn films(&mut self, plans: &[CoursePlan]) -> Films {
        let is_hidden = |path: &str| path.split('/').any(|part| part.starts_with('.'));
        let captions = self.sources.captions.iter();
        let originals = plans
            .iter()
            .map(|plan| (plan.folder.clone(), plan.language.clone()));
        Films::new(
            captions.filter(|(path, _)| !is_hidden(path)),
            originals.collect(),
            self.site.site.languages.first().cloned(),
            self.site.site.peertube.iter().cloned().collect(),
            self.diagnostics,
        )
    }
}

impl Gathered {
    /// Notes the videos of other hosts that a text shows; the first page that shows one is where its own page leads back.
    pub(super) fn add_videos(&mut self, page: &str, language: &Language, shown: Vec<HostedVideo>) {
        for video in shown {
            let key = format!("{}/{}", video.host, video.id);
            let known = self.videos.entry(key).or_insert_with(|| VideoPage {
                shown_at: page.to_owned(),
                text: Localised::new(language.clone(), video.clone()),
            });
            if known.text.languages().all(|known| known != language) {
                known.text.insert(language.clone(), video);
            }
        }
    }
}
