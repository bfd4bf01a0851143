//! A question of an attempt: which version is asked, in which order, and what was answered.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "attempt_questions")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) attempt_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub(crate) position: i32,
    pub(crate) question_id: String,
    pub(crate) version_hash: String,
    pub(crate) option_order: String,
    pub(crate) answer: Option<String>,
    pub(crate) score: Option<i64>,
    pub(crate) hints_shown: i32,
    pub(crate) self_assessment: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
