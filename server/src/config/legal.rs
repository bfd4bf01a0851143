//! `[legal]`: who publishes the site, who hosts it, and where backups are: what the legal notice and the page on privacy
//! say of it.

use content::Contact;

use super::{
    key::{Key, Kind},
    sources::Sources,
};

const PUBLISHER: Key = Key::new("legal.publisher", Kind::Text);
const LEGAL_FORM: Key = Key::new("legal.legal_form", Kind::Text);
const REGISTERED_AS: Key = Key::new("legal.registered_as", Kind::Text);
const ADDRESS: Key = Key::new("legal.address", Kind::Text);
const PHONE: Key = Key::new("legal.phone", Kind::Text);
const CONTACT: Key = Key::new("legal.contact", Kind::Text);
const DIRECTOR: Key = Key::new("legal.director", Kind::Text);
const HOST: Key = Key::new("legal.host", Kind::Text);
const HOST_ADDRESS: Key = Key::new("legal.host_address", Kind::Text);
const HOST_PHONE: Key = Key::new("legal.host_phone", Kind::Text);
const DATA_CONTACT: Key = Key::new("legal.data_contact", Kind::Text);
const BACKUPS: Key = Key::new("legal.backups", Kind::Text);
const BACKUP_DAYS: Key = Key::new("legal.backup_days", Kind::Number);
const LOG_DAYS: Key = Key::new("legal.log_days", Kind::Number);

/// The keys of this section.
pub(super) const KEYS: &[&Key] = &[
    &PUBLISHER,
    &LEGAL_FORM,
    &REGISTERED_AS,
    &ADDRESS,
    &PHONE,
    &CONTACT,
    &DIRECTOR,
    &HOST,
    &HOST_ADDRESS,
    &HOST_PHONE,
    &DATA_CONTACT,
    &BACKUPS,
    &BACKUP_DAYS,
    &LOG_DAYS,
];

/// The longest that anybody would keep a backup or a log, in days: ten years. Beyond it a number is a slip.
const MOST_DAYS: u64 = 3650;

/// Facts that no program can know. What nobody said is marked on the pages that need it.
#[derive(Clone, Debug, Default)]
pub struct LegalFacts {
    /// Who publishes the site; else the publisher of `site.yml`.
    pub publisher: Option<String>,
    /// Such as “association loi de 1901”.
    pub legal_form: Option<String>,
    /// A number in a register, with the register's name.
    pub registered_as: Option<String>,
    /// Where the publisher has its seat.
    pub address: Option<String>,
    /// The publisher's telephone.
    pub phone: Option<String>,
    /// How to reach the publisher; else the contact of `site.yml`.
    pub contact: Option<Contact>,
    /// Who directs the publication.
    pub director: Option<String>,
    /// Who hosts the site.
    pub host: Option<String>,
    /// Where the host has its seat.
    pub host_address: Option<String>,
    /// The host's telephone.
    pub host_phone: Option<String>,
    /// Whom to ask about one's data; else the publisher's contact.
    pub data_contact: Option<Contact>,
    /// Where backups are kept.
    pub backups: Option<String>,
    /// For how many days backups are kept; 0 where there are none.
    pub backup_days: Option<u32>,
    /// For how many days the logs of the servers are kept.
    pub log_days: Option<u32>,
}

impl LegalFacts {
    pub(super) fn read(sources: &Sources) -> anyhow::Result<Self> {
        let contact = |key| {
            let text = sources.words(key);
            let contact = text.as_deref().map(|text| {
                Contact::read(text).ok_or_else(|| {
                    let words =
                        format!("`{text}` is neither an e-mail address nor an address that begins with https://");
                    sources.wrong(key, &words)
                })
            });
            contact.transpose()
        };
        let days = |key| match sources.number(key) {
            None => Ok(None),
            Some(days) if days > MOST_DAYS => {
                Err(sources.wrong(key, "this is a number of days, at most 3650"))
            }
            Some(days) => Ok(u32::try_from(days).ok()),
        };
        Ok(Self {
            publisher: sources.words(&PUBLISHER),
            legal_form: sources.words(&LEGAL_FORM),
            registered_as: sources.words(&REGISTERED_AS),
            address: sources.words(&ADDRESS),
            phone: sources.words(&PHONE),
            contact: contact(&CONTACT)?,
            director: sources.words(&DIRECTOR),
            host: sources.words(&HOST),
            host_address: sources.words(&HOST_ADDRESS),
            host_phone: sources.words(&HOST_PHONE),
            data_contact: contact(&DATA_CONTACT)?,
            backups: sources.words(&BACKUPS),
            backup_days: days(&BACKUP_DAYS)?,
            log_days: days(&LOG_DAYS)?,
        })
    }
}
