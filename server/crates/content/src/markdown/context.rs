//! What rendering a text needs to know and leaves behind.

use std::{collections::BTreeMap, ops::Range};

use super::{heading::Anchors, table_names::TableNames, words::WordCounter};
use crate::{
    Heading, HostedVideo, Language, ShownMedium, SourcePath,
    addresses::Addresses,
    diagnostic::{Diagnostics, Fix, SourceFile},
    lookups::Lookups,
    steps::Steps,
};

/// One text being rendered.
pub(crate) struct Context<'a> {
    /// The file that it stands in.
    pub(crate) file: &'a SourceFile,
    /// The language that it is written in.
    pub(crate) language: &'a Language,
    /// Where links lead.
    pub(crate) links: Lookups<'a>,
    /// What was found wrong while rendering.
    pub(crate) diagnostics: Diagnostics,
    /// Whether headings are given anchors. A quiz has none: its headings are questions.
    pub(crate) outline: bool,
    /// What sections with further reading are called in this language, in lower case.
    pub(crate) further_reading: &'a [String],
    /// The anchor of the first such section so far.
    pub(crate) further_reading_found: Option<String>,
    /// What tables are called by.
    pub(crate) tables: TableNames,
    /// Headings of level 2 and 3 so far.
    pub(crate) headings: Vec<Heading>,
    /// Every anchor so far.
    pub(crate) anchors: Anchors,
    /// Steps so far, of a text with an outline.
    pub(crate) steps: Steps,
    /// Words so far.
    pub(crate) words: WordCounter,
    /// Media that the text shows: see [`crate::Catalogue::media`].
    pub(crate) media: BTreeMap<String, SourcePath>,
    /// Videos of other hosts that a page of the site plays, in their order.
    pub(crate) videos: Vec<HostedVideo>,
    /// How many bytes of transcripts were shown so far.
    pub(crate) transcript_bytes: usize,
    /// Links to anchors, checked once every text is rendered.
    pub(crate) anchor_links: Vec<AnchorLink>,
    /// Media that the text shows, in their order, each as often as it is shown.
    pub(crate) shown: Vec<ShownMedium>,
    /// Whether a picture was shown so far.
    pub(crate) has_picture: bool,
    /// How many footnotes were numbered so far.
    pub(crate) footnotes: usize,
    /// How many pieces of code were coloured so far.
    pub(crate) code_pieces: usize,
}

/// A link to a place in a page.
#[derive(Clone, Debug)]
pub(crate) struct AnchorLink {
    /// The page's address below the language; `None` for the text's own page.
    pub(crate) page: Option<String>,
    /// The anchor without its `#`.
    pub(crate) anchor: String,
    /// Where the link stands.
    pub(crate) range: Range<usize>,
}

impl<'a> Context<'a> {
    /// A text that is about to be rendered.
    pub(crate) fn new(
        file: &'a SourceFile,
        language: &'a Language,
        addresses: &'a Addresses,
    ) -> Self {
        Self {
            file,
            language,
            links: Lookups::new(addresses, file.path()),
            diagnostics: Diagnostics::default(),
            outline: true,
            further_reading: &[],
            further_reading_found: None,
            tables: TableNames::default(),
            headings: Vec::new(),
            anchors: Anchors::default(),
            steps: Steps::default(),
            words: WordCounter::default(),
            media: BTreeMap::new(),
            videos: Vec::new(),
            transcript_bytes: 0,
            anchor_links: Vec::new(),
            shown: Vec::new(),
            has_picture: false,
            footnotes: 0,
            code_pieces: 0,
        }
    }

    /// Notes a doubt, unless there are more already than anybody reads: the message is then not even made.
    pub(crate) fn warn(
        &mut self,
        code: &'static str,
        range: Range<usize>,
        words: impl FnOnce() -> (String, String),
    ) {
        if !self.diagnostics.is_full() {
            let (message, mend) = words();
            self.diagnostics
                .push(self.file.warning(code, range, message, mend));
        }
    }

    /// The same of what can be mended by machine; in a quiz by its author alone, since the mend may make another question
    /// or another answer of it.
    pub(crate) fn warn_mendable(
        &mut self,
        code: &'static str,
        range: Range<usize>,
        fix: Fix,
        words: impl FnOnce() -> (String, String),
    ) {
        if !self.diagnostics.is_full() {
            let (message, mend) = words();
            let mut diagnostic = self.file.warning(code, range, message, mend);
            diagnostic.fix = self.outline.then_some(fix);
            self.diagnostics.push(diagnostic);
        }
    }
}
