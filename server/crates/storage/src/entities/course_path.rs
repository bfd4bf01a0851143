//! A course that a learner has begun, and where they stopped.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "course_paths")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) account_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) course_id: String,
    pub(crate) title: String,
    pub(crate) started_at: TimeDateTimeWithTimeZone,
    pub(crate) item_id: String,
    pub(crate) heading: Option<String>,
    pub(crate) visited_at: TimeDateTimeWithTimeZone,
}

impl ActiveModelBehavior for ActiveModel {}
