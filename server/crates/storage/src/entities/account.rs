//! An account.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "accounts")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) id: String,
    pub(crate) pseudonym: String,
    pub(crate) pseudonym_key: String,
    pub(crate) password_hash: String,
    pub(crate) role: String,
    pub(crate) language: String,
    pub(crate) email: Option<String>,
    pub(crate) email_key: Option<String>,
    pub(crate) pending_email: Option<String>,
    pub(crate) pending_email_since: Option<TimeDateTimeWithTimeZone>,
    pub(crate) created_at: TimeDateTimeWithTimeZone,
    pub(crate) last_seen_at: TimeDateTimeWithTimeZone,
    pub(crate) disabled_at: Option<TimeDateTimeWithTimeZone>,
    pub(crate) delete_after: Option<TimeDateTimeWithTimeZone>,
    pub(crate) warned_at: Option<TimeDateTimeWithTimeZone>,
}

impl ActiveModelBehavior for ActiveModel {}
