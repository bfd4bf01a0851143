//! What somebody takes home: a ZIP archive, written while it is read. However much there is, a part of it is in memory.

mod archive;
mod json;

use app::{
    pages::{EXPORT_INDEX, EXPORT_STYLE},
    ssr,
};
use axum::body::Bytes;
use content::Language;
use futures_util::{Stream, stream};
use platform::{MyData, StorageError};

use archive::Archive;

/// The look of the pages, without the site.
const STYLE: &str = include_str!("style.css");

/// From this many attempts on, `data.json` may become larger than 4 GiB, which has to be said before it is written.
const LARGE: usize = 5_000;

/// Why an archive ends before its end.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ExportError {
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// What was read cannot be written.
    #[error("the archive cannot be written: {0}")]
    Archive(#[from] zip::result::ZipError),
}

/// Whose data, for whom.
pub(crate) struct Export {
    pub(crate) data: MyData,
    pub(crate) language: Language,
    /// The site's name.
    pub(crate) site: String,
    /// Scheme and host where readers find the site.
    pub(crate) public_url: Option<String>,
}

/// What comes next.
#[derive(Clone, Copy)]
enum Step {
    Front,
    Page(usize),
    Facts,
    /// The part, and whether an attempt stands before it.
    Attempts(usize, bool),
    End,
}

impl Export {
    /// The archive, piece by piece. Each piece is made when the one before it was taken: nobody who reads slowly holds a
    /// thread, a connection to the database or more memory than a piece. A failure ends it in the middle, and so the
    /// download too.
    pub(crate) fn pieces(self) -> impl Stream<Item = Result<Bytes, ExportError>> + Send {
        let archive = Archive::new(self.data.made_at);
        let start = (self, archive, Some(Step::Front));
        stream::try_unfold(start, |(export, mut archive, step)| async move {
            let Some(step) = step else {
                return Ok(None);
            };
            let next = export
                .write(&mut archive, step)
                .await
                .inspect_err(|error| {
                    tracing::error!(%error, "an archive of somebody's data was broken off");
                })?;
            let piece = match next {
                Some(_) => archive.take(),
                None => archive.finish()?,
            };
            Ok(Some((piece, (export, archive, next))))
        })
    }

    /// Writes what a step is about, and says which comes next.
    async fn write(&self, archive: &mut Archive, step: Step) -> Result<Option<Step>, ExportError> {
        let parts = self.data.parts().count();
        Ok(Some(match step {
            Step::Front => {
                archive.file("README.txt", false)?;
                archive.text(&ssr::export_readme(&self.site, &self.language))?;
                archive.file(EXPORT_STYLE, false)?;
                archive.text(STYLE)?;
                archive.file(EXPORT_INDEX, false)?;
                archive.text(&ssr::export_html(&self.data, &self.site, &self.language))?;
                Step::Page(0)
            }
            Step::Page(part) if part < parts => {
                let attempts = self.data.part(part).await?;
                let html = ssr::export_attempts_html(&self.data, part, &attempts, &self.language);
                archive.file(&ssr::export_file(part), false)?;
                archive.text(&html)?;
                Step::Page(part + 1)
            }
            Step::Page(_) => Step::Facts,
            Step::Facts => {
                archive.file("data.json", self.data.attempts_count() >= LARGE)?;
                archive.text(&json::beginning(&self.data, self.public_url.as_deref()))?;
                Step::Attempts(0, false)
            }
            Step::Attempts(part, mut any) if part < parts => {
                let attempts = self.data.part(part).await?;
                let lang = self.language.as_str();
                let json = attempts.iter().map(|one| json::attempt(one, lang));
                archive.text(&json::members(json, &mut any))?;
                Step::Attempts(part + 1, any)
            }
            Step::Attempts(..) => {
                archive.text(json::END)?;
                Step::End
            }
            Step::End => return Ok(None),
        }))
    }
}
