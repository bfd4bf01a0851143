//! What staff did.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_log")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) id: String,
    pub(crate) at: TimeDateTimeWithTimeZone,
    pub(crate) actor_id: Option<String>,
    pub(crate) via: String,
    pub(crate) act: String,
    pub(crate) subject_id: Option<String>,
    pub(crate) detail: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
