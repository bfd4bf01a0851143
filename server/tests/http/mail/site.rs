//! A site that sends letters.

use std::sync::Arc;

use platform::Platform;
use server::{MailSettings, SmtpMailer};
use test_support::{MailServer, TestDatabase, TestSite, standard_site};

use super::read::{ReadLetter, read};
use crate::client::{PUBLIC, Site};

/// The standard site in three languages, with somebody to write to.
pub(crate) fn site_with_contact() -> TestSite {
    standard_site().edited(
        "site.yml",
        "languages: [fr, en]",
        "languages: [fr, en, ar]\npublisher: { name: Les Libres, contact: equipe@example.org }",
    )
}

/// A site that sends letters by a mail server of its own.
pub(crate) struct MailSite {
    pub(crate) site: Site,
    pub(crate) platform: Platform,
    pub(crate) server: MailServer,
}

impl MailSite {
    pub(crate) async fn on(database: &TestDatabase) -> Self {
        let server = MailServer::start().await;
        let platform = database.platform(&site_with_contact()).await;
        let settings = MailSettings::read(&server.url(), "Le site <site@example.org>", None);
        let mailer = SmtpMailer::new(settings.unwrap(), Arc::from(PUBLIC));
        platform.set_mailer(mailer.unwrap());
        Self {
            site: Site::of_platform(platform.clone(), Some(PUBLIC)),
            platform,
            server,
        }
    }

    /// Sends what is due; gives how many letters the mail server took.
    pub(crate) async fn deliver(&self) -> usize {
        self.platform.send_due_mails(|| false).await.unwrap()
    }

    /// The one letter that is due, delivered and read.
    pub(crate) async fn letter(&self) -> ReadLetter {
        assert_eq!(self.deliver().await, 1);
        read(self.server.received().last().unwrap())
    }
}

/// The path on the site that a letter's link leads to.
#[track_caller]
pub(crate) fn path_of(letter: &ReadLetter) -> String {
    let link = letter.link();
    let path = link.strip_prefix(PUBLIC);
    path.unwrap_or_else(|| panic!("{link} leads elsewhere"))
        .to_owned()
}
