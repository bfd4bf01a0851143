//! Accounts, what keeps them signed in, the mail they are sent, and what staff did to them.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [
            accounts(),
            sessions(),
            signing_keys(),
            link_tokens(),
            outgoing_mails(),
            failures(),
            audit_log(),
        ] {
            manager.create_table(table).await?;
        }
        // What goes with an account is looked for by it, and what is due by its time.
        for (name, table, column) in [
            (
                "sessions_account",
                Sessions::Table.into_table_ref(),
                Sessions::AccountId.into_iden(),
            ),
            (
                "link_tokens_account",
                LinkTokens::Table.into_table_ref(),
                LinkTokens::AccountId.into_iden(),
            ),
            (
                "outgoing_mails_account",
                OutgoingMails::Table.into_table_ref(),
                OutgoingMails::AccountId.into_iden(),
            ),
            (
                "outgoing_mails_due",
                OutgoingMails::Table.into_table_ref(),
                OutgoingMails::NextTryAt.into_iden(),
            ),
            (
                "audit_log_at",
                AuditLog::Table.into_table_ref(),
                AuditLog::At.into_iden(),
            ),
            (
                "audit_log_actor",
                AuditLog::Table.into_table_ref(),
                AuditLog::ActorId.into_iden(),
            ),
            (
                "audit_log_subject",
                AuditLog::Table.into_table_ref(),
                AuditLog::SubjectId.into_iden(),
            ),
        ] {
            let index = Index::create()
                .name(name)
                .table(table)
                .col(column)
                .to_owned();
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [
            AuditLog::Table.into_table_ref(),
            Failures::Table.into_table_ref(),
            OutgoingMails::Table.into_table_ref(),
            LinkTokens::Table.into_table_ref(),
            SigningKeys::Table.into_table_ref(),
            Sessions::Table.into_table_ref(),
            Accounts::Table.into_table_ref(),
        ] {
            manager
                .drop_table(Table::drop().table(table).to_owned())
                .await?;
        }
        Ok(())
    }
}

fn accounts() -> TableCreateStatement {
    Table::create()
        .table(Accounts::Table)
        .col(string_len(Accounts::Id, 32).primary_key())
        .col(text(Accounts::Pseudonym))
        // By which it is found, and which no two have.
        .col(text_uniq(Accounts::PseudonymKey))
        // In PHC's form, with salt and parameters.
        .col(text(Accounts::PasswordHash))
        // `learner`, `author` or `admin`.
        .col(string_len(Accounts::Role, 16))
        .col(string_len(Accounts::Language, 35))
        // Confirmed addresses alone; what is not confirmed yet is pending.
        .col(text_null(Accounts::Email))
        .col(text_null(Accounts::EmailKey).unique_key())
        .col(text_null(Accounts::PendingEmail))
        .col(timestamp_with_time_zone_null(Accounts::PendingEmailSince))
        .col(timestamp_with_time_zone(Accounts::CreatedAt))
        .col(timestamp_with_time_zone(Accounts::LastSeenAt))
        .col(timestamp_with_time_zone_null(Accounts::DisabledAt))
        .col(timestamp_with_time_zone_null(Accounts::DeleteAfter))
        .col(timestamp_with_time_zone_null(Accounts::WarnedAt))
        .to_owned()
}

fn sessions() -> TableCreateStatement {
    Table::create()
        .table(Sessions::Table)
        .col(string_len(Sessions::Id, 32).primary_key())
        .col(string_len(Sessions::AccountId, 32))
        .col(text(Sessions::Device))
        .col(timestamp_with_time_zone(Sessions::CreatedAt))
        .col(timestamp_with_time_zone(Sessions::LastSeenAt))
        .col(timestamp_with_time_zone(Sessions::ExpiresAt))
        .foreign_key(&mut of_account(
            Sessions::Table,
            Sessions::AccountId,
            ForeignKeyAction::Cascade,
        ))
        .to_owned()
}

fn signing_keys() -> TableCreateStatement {
    Table::create()
        .table(SigningKeys::Table)
        .col(string_len(SigningKeys::Id, 32).primary_key())
        // 32 bytes in hexadecimal.
        .col(string_len(SigningKeys::Secret, 64))
        .col(timestamp_with_time_zone(SigningKeys::CreatedAt))
        .to_owned()
}

fn link_tokens() -> TableCreateStatement {
    Table::create()
        .table(LinkTokens::Table)
        // SHA-256 of what stands in the link, in hexadecimal.
        .col(string_len(LinkTokens::Hash, 64).primary_key())
        .col(string_len(LinkTokens::AccountId, 32))
        // `confirm` or `reset`.
        .col(string_len(LinkTokens::Purpose, 16))
        // The address that it confirms.
        .col(text_null(LinkTokens::Email))
        .col(timestamp_with_time_zone(LinkTokens::CreatedAt))
        .col(timestamp_with_time_zone(LinkTokens::ExpiresAt))
        .foreign_key(&mut of_account(
            LinkTokens::Table,
            LinkTokens::AccountId,
            ForeignKeyAction::Cascade,
        ))
        .to_owned()
}

fn outgoing_mails() -> TableCreateStatement {
    Table::create()
        .table(OutgoingMails::Table)
        .col(string_len(OutgoingMails::Id, 32).primary_key())
        .col(string_len(OutgoingMails::Kind, 32))
        .col(string_len_null(OutgoingMails::AccountId, 32))
        .col(text(OutgoingMails::Address))
        .col(string_len(OutgoingMails::Language, 35))
        .col(text_null(OutgoingMails::Detail))
        .col(timestamp_with_time_zone(OutgoingMails::CreatedAt))
        .col(timestamp_with_time_zone(OutgoingMails::NextTryAt))
        .col(integer(OutgoingMails::Tries).default(0))
        .foreign_key(&mut of_account(
            OutgoingMails::Table,
            OutgoingMails::AccountId,
            ForeignKeyAction::Cascade,
        ))
        .to_owned()
}

fn failures() -> TableCreateStatement {
    Table::create()
        .table(Failures::Table)
        // A keyed hash of what is counted, in hexadecimal: no network and no name can be read from it.
        .col(string_len(Failures::KeyHash, 64).primary_key())
        .col(integer(Failures::Count))
        .col(timestamp_with_time_zone(Failures::WindowStart))
        .to_owned()
}

fn audit_log() -> TableCreateStatement {
    Table::create()
        .table(AuditLog::Table)
        .col(string_len(AuditLog::Id, 32).primary_key())
        .col(timestamp_with_time_zone(AuditLog::At))
        .col(string_len_null(AuditLog::ActorId, 32))
        // `web` or `command line`.
        .col(string_len(AuditLog::Via, 16))
        .col(string_len(AuditLog::Act, 32))
        .col(string_len_null(AuditLog::SubjectId, 32))
        .col(text_null(AuditLog::Detail))
        .foreign_key(&mut of_account(
            AuditLog::Table,
            AuditLog::ActorId,
            ForeignKeyAction::SetNull,
        ))
        .foreign_key(&mut of_account(
            AuditLog::Table,
            AuditLog::SubjectId,
            ForeignKeyAction::SetNull,
        ))
        .to_owned()
}

/// A column that names an account, and what becomes of the row when that account goes.
fn of_account(
    table: impl IntoIden + Copy + 'static,
    column: impl IntoIden + Copy + 'static,
    on_delete: ForeignKeyAction,
) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from(table, column)
        .to(Accounts::Table, Accounts::Id)
        .on_delete(on_delete)
        .to_owned()
}

#[derive(Clone, Copy, DeriveIden)]
enum Accounts {
    Table,
    Id,
    Pseudonym,
    PseudonymKey,
    PasswordHash,
    Role,
    Language,
    Email,
    EmailKey,
    PendingEmail,
    PendingEmailSince,
    CreatedAt,
    LastSeenAt,
    DisabledAt,
    DeleteAfter,
    WarnedAt,
}

#[derive(Clone, Copy, DeriveIden)]
enum Sessions {
    Table,
    Id,
    AccountId,
    Device,
    CreatedAt,
    LastSeenAt,
    ExpiresAt,
}

#[derive(Clone, Copy, DeriveIden)]
enum SigningKeys {
    Table,
    Id,
    Secret,
    CreatedAt,
}

#[derive(Clone, Copy, DeriveIden)]
enum LinkTokens {
    Table,
    Hash,
    AccountId,
    Purpose,
    Email,
    CreatedAt,
    ExpiresAt,
}

#[derive(Clone, Copy, DeriveIden)]
enum OutgoingMails {
    Table,
    Id,
    Kind,
    AccountId,
    Address,
    Language,
    Detail,
    CreatedAt,
    NextTryAt,
    Tries,
}

#[derive(Clone, Copy, DeriveIden)]
enum Failures {
    Table,
    KeyHash,
    Count,
    WindowStart,
}

#[derive(Clone, Copy, DeriveIden)]
enum AuditLog {
    Table,
    Id,
    At,
    ActorId,
    Via,
    Act,
    SubjectId,
    Detail,
}
