//! What a waiting letter says: found out when it is sent, since much may have changed since it was asked for.

use content::Language;
use storage::{LinkPurpose, StorageError, StoredAccount, StoredLink, StoredMail};
use time::{Date, Duration, format_description::well_known::Iso8601};

use super::{
    CONFIRM_LINK_WORKS, EmailAddress, Letter, LetterKind, LinkToken, RESET_LINK_WORKS,
    outbox::{MailKind, is_back},
};
use crate::Platform;

/// Whom a letter goes to, and what it says.
type Written = (StoredAccount, EmailAddress, LetterKind);

impl Platform {
    /// The letter; `None` where there is nothing to say any more, or nobody to say it to.
    pub(super) async fn letter(&self, mail: &StoredMail) -> Result<Option<Letter>, StorageError> {
        let written = match MailKind::named(&mail.kind) {
            Some(MailKind::Reset) => self.reset_letter(mail).await?,
            Some(MailKind::Confirm) => self.confirm_letter(mail).await?,
            Some(kind) => self.notice(kind, mail).await?,
            // A newer version wrote it; it will not be understood later either.
            None => None,
        };
        let Some((reader, to, kind)) = written else {
            return Ok(None);
        };
        let catalogue = self.catalogue();
        let site = &catalogue.site;
        let language = language_of(&site.languages, [&reader.language, &mail.language]);
        let language = language.unwrap_or_else(|| site.title.original().clone());
        Ok(Some(Letter {
            // Each try is a letter of its own: the links in it are new.
            id: self.mail_id(),
            to,
            site: site.title.get(&language).1.clone(),
            contact: site
                .publisher
                .as_ref()
                .and_then(|publisher| publisher.contact.clone()),
            language,
            at: self.now(),
            kind,
        }))
    }

    /// To whoever confirmed the address that somebody typed: as the owner wrote it, and not as it was typed now.
    async fn reset_letter(&self, mail: &StoredMail) -> Result<Option<Written>, StorageError> {
        let Some(typed) = EmailAddress::parse(&mail.address) else {
            return Ok(None);
        };
        let owner = self.inner.storage.account_of_email(&typed.key()).await?;
        let owner = owner.filter(|owner| owner.disabled_at.is_none());
        let Some((owner, to)) = owner.and_then(with_address) else {
            return Ok(None);
        };
        let token = self
            .new_link(&owner, LinkPurpose::Reset, Some(&to), RESET_LINK_WORKS)
            .await?;
        let pseudonym = owner.pseudonym.clone();
        let kind = LetterKind::ResetPassword { token, pseudonym };
        Ok(Some((owner, to, kind)))
    }

    /// To the address that an account waits to confirm; or, where another account has confirmed it, a word to that one.
    async fn confirm_letter(&self, mail: &StoredMail) -> Result<Option<Written>, StorageError> {
        let Some(account) = self.account_of_mail(mail).await? else {
            return Ok(None);
        };
        let pending = account.pending_email.as_ref();
        let pending = pending.and_then(|(address, _)| EmailAddress::parse(address));
        // Another address was given since, or none.
        let Some(to) = pending.filter(|pending| pending.as_str() == mail.address) else {
            return Ok(None);
        };
        let owner = self.inner.storage.account_of_email(&to.key()).await?;
        match owner.and_then(with_address) {
            Some((owner, to)) if owner.id != account.id => {
                let pseudonym = owner.pseudonym.clone();
                Ok(Some((owner, to, LetterKind::AddressInUse { pseudonym })))
            }
            _ => {
                let token = self
                    .new_link(
                        &account,
                        LinkPurpose::Confirm,
                        Some(&to),
                        CONFIRM_LINK_WORKS,
                    )
                    .await?;
                Ok(Some((account, to, LetterKind::ConfirmAddress { token })))
            }
        }
    }

    /// What owners are told about their account.
    async fn notice(
        &self,
        kind: MailKind,
        mail: &StoredMail,
    ) -> Result<Option<Written>, StorageError> {
        let account = self.account_of_mail(mail).await?;
        let Some((account, to)) = account.zip(EmailAddress::parse(&mail.address)) else {
            return Ok(None);
        };
        let pseudonym = account.pseudonym.clone();
        let day = mail.detail.as_deref();
        let day = day.and_then(|day| Date::parse(day, &Iso8601::DATE).ok());
        let kind = match (kind, day) {
            (MailKind::AddressChanged, _) => LetterKind::AddressChanged { pseudonym },
            (MailKind::PasswordChanged, _) => LetterKind::PasswordChanged { pseudonym },
            (MailKind::Inactive, Some(on)) if !is_back(&account, mail.created_at) => {
                LetterKind::Inactive { pseudonym, on }
            }
            (MailKind::Deletion, Some(on)) if account.delete_after.is_some() => {
                LetterKind::DeletionScheduled { pseudonym, on }
            }
            // The owner is back, or changed their mind.
            _ => return Ok(None),
        };
        Ok(Some((account, to, kind)))
    }

    async fn account_of_mail(
        &self,
        mail: &StoredMail,
    ) -> Result<Option<StoredAccount>, StorageError> {
        match &mail.account {
            Some(id) => self.inner.storage.account(id).await,
            None => Ok(None),
        }
    }

    /// A link for an account. Those made before for the same purpose do nothing any more.
    pub(super) async fn new_link(
        &self,
        account: &StoredAccount,
        purpose: LinkPurpose,
        sent_to: Option<&EmailAddress>,
        works: Duration,
    ) -> Result<LinkToken, StorageError> {
        let token = LinkToken::random(&mut self.inner.outside.entropy.rng());
        let now = self.now();
        let link = StoredLink {
            hash: token.hash(),
            account: account.id.clone(),
            purpose,
            email: sent_to.map(|address| address.as_str().to_owned()),
            created_at: now,
            expires_at: now + works,
        };
        self.inner.storage.create_link(&link).await?;
        Ok(token)
    }
}

/// An account with its confirmed address.
fn with_address(account: StoredAccount) -> Option<(StoredAccount, EmailAddress)> {
    let address = account.email.as_deref().and_then(EmailAddress::parse)?;
    Some((account, address))
}

/// The first of these that the site has, else the first that it has at all.
fn language_of(of_site: &[Language], wanted: [&str; 2]) -> Option<Language> {
    let wanted = wanted.into_iter().filter_map(Language::parse);
    let mut had = wanted.filter(|language| of_site.contains(language));
    had.next().or_else(|| of_site.first().cloned())
}
