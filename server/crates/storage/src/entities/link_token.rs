//! What makes a link in a letter work.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "link_tokens")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) hash: String,
    pub(crate) account_id: String,
    pub(crate) purpose: String,
    pub(crate) email: Option<String>,
    pub(crate) created_at: TimeDateTimeWithTimeZone,
    pub(crate) expires_at: TimeDateTimeWithTimeZone,
}

impl ActiveModelBehavior for ActiveModel {}
