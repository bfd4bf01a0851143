//! Who answers for a site, and what the page on privacy has to know.

/// Facts that no program can know. What nobody said is `None`, and marked on the page.
#[derive(Clone, Debug, Default)]
pub struct LegalView {
    /// The language that the facts are written in.
    pub lang: String,
    /// Who publishes the site.
    pub publisher: Option<String>,
    /// Its legal form.
    pub legal_form: Option<String>,
    /// Its number in a register.
    pub registered_as: Option<String>,
    /// Its seat.
    pub address: Option<String>,
    /// Its telephone.
    pub phone: Option<String>,
    /// How to reach it.
    pub contact: Option<ContactView>,
    /// Who directs the publication.
    pub director: Option<String>,
    /// Who hosts the site.
    pub host: Option<String>,
    /// The host's seat.
    pub host_address: Option<String>,
    /// The host's telephone.
    pub host_phone: Option<String>,
}

/// How somebody can be reached.
#[derive(Clone, Debug)]
pub struct ContactView {
    /// `mailto:…` or a page.
    pub href: String,
    /// The same as readers know it.
    pub text: String,
}

/// What the page on privacy says beside the legal notice.
#[derive(Clone, Debug)]
pub struct PrivacyView {
    /// Who answers for it.
    pub legal: LegalView,
    /// Whom to ask about one's data.
    pub data_contact: Option<ContactView>,
    /// Where backups are.
    pub backups: Option<String>,
    /// For how many days they are kept; 0 where there are none.
    pub backup_days: Option<u32>,
    /// For how many days the logs of the servers are kept.
    pub log_days: Option<u32>,
    /// What the cookie with the display is called.
    pub display_cookie: &'static str,
    /// What the cookie of a session is called; `None` where there are no accounts.
    pub session_cookie: Option<&'static str>,
    /// For how many days an attempt is kept that nobody graded.
    pub open_attempt_days: i64,
    /// For how many days a visitor's result is kept.
    pub result_days: i64,
}
