//! How often something was tried of late that may not be tried without end.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "failures")]
pub(crate) struct Model {
    /// A keyed hash of what is counted, in hexadecimal.
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) key_hash: String,
    pub(crate) count: i32,
    pub(crate) window_start: TimeDateTimeWithTimeZone,
}

impl ActiveModelBehavior for ActiveModel {}
