//! A letter that waits to be sent.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outgoing_mails")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) account_id: Option<String>,
    pub(crate) address: String,
    pub(crate) language: String,
    pub(crate) detail: Option<String>,
    pub(crate) created_at: TimeDateTimeWithTimeZone,
    pub(crate) next_try_at: TimeDateTimeWithTimeZone,
    pub(crate) tries: i32,
}

impl ActiveModelBehavior for ActiveModel {}
