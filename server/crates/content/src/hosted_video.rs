//! Videos on other hosts that a page of the site can play.

use crate::Localised;

/// A video on a PeerTube host that the site names, as one text shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostedVideo {
    /// The host's name, in lower case and ASCII.
    pub host: String,
    /// Its id there: letters, digits and hyphens.
    pub id: String,
    /// The address where it is watched, as the author wrote it: https, on `host`.
    pub watch: String,
    /// What the text calls it; plain text.
    pub title: String,
    /// What is said in it, as clean HTML; empty where nobody wrote it down.
    pub transcript: String,
}

/// The page of the site that plays a video of another host.
#[derive(Clone, Debug)]
pub struct VideoPage {
    /// The address below the language of the first page that shows the video: `courses/…` or `pages/…`.
    pub shown_at: String,
    /// As the texts in each language show it.
    pub text: Localised<HostedVideo>,
}
