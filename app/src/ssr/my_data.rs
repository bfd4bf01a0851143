//! The page of one's own data.

use platform::{SettingsError, StoredAccount};

use super::account::{busy, too_often};
use crate::{
    i18n::Lang,
    shared::{FieldView, MyDataView, SaidView},
};

/// What was sent from the page of one's own data, and what is wrong with it.
#[derive(Debug)]
pub enum MyDataForm<'a> {
    /// Nothing.
    Unsent,
    /// The progress was erased.
    Erased,
    /// The account was kept.
    Kept,
    /// The progress was to be erased.
    Erase(&'a SettingsError),
    /// The account was to be deleted.
    Delete(&'a SettingsError),
}

/// The page of one's own data. Backups are kept for `backup_days`, if somebody said so.
#[must_use]
pub fn my_data_view(
    lang: Lang,
    account: &StoredAccount,
    backup_days: Option<u32>,
    form: &MyDataForm<'_>,
) -> MyDataView {
    let password = |name| FieldView::password(name, lang.current_password(), "current-password");
    let (mut erase, mut delete) = (password("erase"), password("delete"));
    let mut said = None;
    let mut fault = |field: &mut FieldView, error: &SettingsError| match error {
        SettingsError::WrongPassword => field.fault = Some(lang.password_wrong().to_owned()),
        SettingsError::LastAdministrator => {
            said = Some(SaidView::Fault(lang.last_administrator().to_owned()));
        }
        SettingsError::TooOften(wait) => said = Some(too_often(lang, *wait)),
        _ => said = Some(busy(lang)),
    };
    match form {
        MyDataForm::Unsent => {}
        MyDataForm::Erased => said = Some(SaidView::Note(lang.my_data_erased().to_owned())),
        MyDataForm::Kept => said = Some(SaidView::Note(lang.my_data_account_kept().to_owned())),
        MyDataForm::Erase(error) => fault(&mut erase, error),
        MyDataForm::Delete(error) => fault(&mut delete, error),
    }
    MyDataView {
        said,
        erase: vec![erase],
        delete: account.delete_after.is_none().then(|| vec![delete]),
        has_address: account.email.is_some(),
        backups: backups_sentence(lang, backup_days),
    }
}

/// What backups still hold of what is deleted, if somebody said for how many days they are kept.
#[must_use]
pub fn backups_sentence(lang: Lang, backup_days: Option<u32>) -> String {
    match backup_days {
        Some(0) => lang.my_data_no_backups().to_owned(),
        Some(days) => lang.my_data_backups_days(usize::try_from(days).unwrap_or(usize::MAX)),
        None => lang.my_data_backups_unknown().to_owned(),
    }
}
