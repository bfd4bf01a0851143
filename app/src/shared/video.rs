//! A video of another host, on a page of its own.

use super::{Crumb, TextView};

/// The page that plays it.
#[derive(Clone, Debug)]
pub struct VideoView {
    /// The way here; the last one is the page that shows the video.
    pub crumbs: Vec<Crumb>,
    /// What it is called.
    pub title: String,
    /// The language of its title and of what is said.
    pub text: TextView,
    /// The host that sends it.
    pub host: String,
    /// The address of the host's player.
    pub player: String,
    /// The address where it is watched on its host.
    pub watch: String,
    /// What is said in it, as clean HTML; may be empty.
    pub transcript: String,
}
