//! A device that is signed in.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sessions")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) id: String,
    pub(crate) account_id: String,
    pub(crate) device: String,
    pub(crate) created_at: TimeDateTimeWithTimeZone,
    pub(crate) last_seen_at: TimeDateTimeWithTimeZone,
    pub(crate) expires_at: TimeDateTimeWithTimeZone,
    #[sea_orm(belongs_to, from = "account_id", to = "id")]
    pub(crate) account: HasOne<super::account::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
