//! What the command line accepts.

use std::{ffi::OsString, path::PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::config;

/// A learning platform for free-culture associations, in one program.
#[derive(Debug, Parser)]
#[command(
    name = "ardoise",
    version,
    args_conflicts_with_subcommands = true,
    after_help = "Most options may also stand in ardoise.toml or in variables, such as ARDOISE_LISTEN: see `ardoise config`."
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) serve: ServeOptions,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Serve the courses (what happens without a command as well).
    Serve(ServeOptions),
    /// Check a content folder and say what is wrong, file by file.
    Check(CheckOptions),
    /// Write a file to begin with, in which every key is explained.
    New(NewOptions),
    /// Turn a course of another format into a course of this one.
    Import(ImportOptions),
    /// Say what is in force and where each value comes from, without the secrets.
    Config(SiteOptions),
    /// Look after accounts; the first administrator is made by `user create NAME --role admin`.
    #[command(subcommand)]
    User(UserCommand),
    /// Forget what is kept for a time once that is over, as the server does every hour, and say how much there was.
    Retention(RetentionOptions),
}

#[derive(Debug, Args)]
pub(crate) struct RetentionOptions {
    #[command(flatten)]
    pub(crate) database: DatabaseOptions,
    /// Only say how much would go.
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// What every command takes that opens the database.
#[derive(Debug, Default, Args)]
pub(crate) struct DatabaseOptions {
    /// The configuration file [default: ardoise.toml in the working folder].
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// The database: sqlite://PATH or postgres://…; without one, a file in the data folder.
    #[arg(long, value_name = "URL")]
    pub(crate) database: Option<OsString>,
    /// The data folder [default: $STATE_DIRECTORY, else $XDG_DATA_HOME/ardoise, else ~/.local/share/ardoise].
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
}

/// What may stand in the configuration as well.
#[derive(Debug, Default, Args)]
pub(crate) struct SiteOptions {
    #[command(flatten)]
    pub(crate) database: DatabaseOptions,
    /// The content folder; without one, the demonstration course that the program carries.
    #[arg(long, value_name = "DIR")]
    pub(crate) content: Option<PathBuf>,
    /// Where to listen [default: 127.0.0.1:3000].
    #[arg(long, value_name = "ADDR:PORT")]
    pub(crate) listen: Option<OsString>,
    /// The address that visitors use, for example https://cours.example.org.
    #[arg(long, value_name = "URL")]
    pub(crate) public_url: Option<OsString>,
}

#[derive(Debug, Default, Args)]
pub(crate) struct ServeOptions {
    #[command(flatten)]
    pub(crate) site: SiteOptions,
    /// Serve drafts as well.
    #[arg(long)]
    pub(crate) drafts: bool,
    /// For authors: pages that are open in a browser show each change by themselves.
    #[arg(long)]
    pub(crate) watch: bool,
}

impl DatabaseOptions {
    /// The same for the configuration.
    pub(crate) fn options(&self) -> config::Options {
        config::Options {
            file: self.config.clone(),
            ..config::Options::default()
        }
        .with(&config::DATABASE, "--database", self.database.as_ref())
        .with(&config::DATA, "--data", self.data.as_ref())
    }
}

impl SiteOptions {
    /// The same for the configuration.
    pub(crate) fn options(&self) -> config::Options {
        let options = self.database.options();
        options
            .with(&config::CONTENT, "--content", self.content.as_ref())
            .with(&config::LISTEN, "--listen", self.listen.as_ref())
            .with(
                &config::PUBLIC_URL,
                "--public-url",
                self.public_url.as_ref(),
            )
    }
}

#[derive(Debug, Args)]
pub(crate) struct CheckOptions {
    /// The content folder.
    #[arg(default_value = "content", value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// How to say it.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(crate) format: Format,
    /// Warnings count as errors.
    #[arg(long)]
    pub(crate) strict: bool,
    /// Mend what leaves nothing to decide, write the files, and say what is left.
    #[arg(long)]
    pub(crate) fix: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Human,
    /// For programs: a list of diagnostics.
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct NewOptions {
    /// What to write; a course comes with a module, and a module with a lesson.
    #[arg(value_enum, value_name = "KIND")]
    pub(crate) kind: NewKind,
    /// Where: content/courses/COURSE, content/courses/COURSE/01-MODULE or content/courses/COURSE/01-MODULE/01-LESSON.md.
    #[arg(value_name = "PATH")]
    pub(crate) path: PathBuf,
    /// In which language, fr or en [default: the site's].
    #[arg(long, value_name = "TAG")]
    pub(crate) language: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum NewKind {
    /// A folder with `course.md`, and the site's `site.yml` if there is none.
    Course,
    /// A folder with `module.md`.
    Module,
    /// Something to read.
    Lesson,
    /// Something to do.
    Activity,
    /// Something to test oneself with.
    Quiz,
}

#[derive(Debug, Args)]
pub(crate) struct ImportOptions {
    /// What the course is written in.
    #[arg(value_enum, value_name = "FORMAT")]
    pub(crate) format: ImportFormat,
    /// The course to import: a folder, or a file for a format that is one.
    #[arg(value_name = "PATH")]
    pub(crate) from: PathBuf,
    /// The course folder to write, new or empty.
    #[arg(long, value_name = "DIR")]
    pub(crate) to: PathBuf,
    /// Say nothing of the progress.
    #[arg(long)]
    pub(crate) quiet: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ImportFormat {
    /// A tree of Markdown, with or without a table of contents: its folder.
    Markdown,
    /// An mdBook, with its mdbook-quiz quizzes: the book's folder.
    Mdbook,
    /// The quizzes of a "For Beginners" quiz-app: a JSON file, or the folder of one language.
    QuizJson,
}

#[derive(Debug, Subcommand)]
pub(crate) enum UserCommand {
    /// Print the accounts: pseudonym, role, state, day made, day last used, identity.
    List(ListUsers),
    /// Make an account; its password is made and printed, or read.
    Create(CreateUser),
    /// Change what an account may do. Its sessions end.
    Role(SetRole),
    /// Let nobody use an account any more. Its sessions end at once.
    Disable(OneUser),
    /// Let an account be used again.
    Enable(OneUser),
    /// Print a link by which a new password can be chosen.
    Reset(OneUser),
    /// Delete an account and everything that belongs to it, at once.
    Delete(DeleteUser),
}

#[derive(Debug, Args)]
pub(crate) struct ListUsers {
    /// Those whose pseudonym begins so, or who confirmed this e-mail address [default: all].
    #[arg(value_name = "QUERY")]
    pub(crate) query: Option<String>,
    #[command(flatten)]
    pub(crate) database: DatabaseOptions,
}

#[derive(Debug, Args)]
pub(crate) struct OneUser {
    /// Whose account.
    #[arg(value_name = "PSEUDONYM")]
    pub(crate) pseudonym: String,
    #[command(flatten)]
    pub(crate) database: DatabaseOptions,
}

#[derive(Debug, Args)]
pub(crate) struct CreateUser {
    /// What the account is called.
    #[arg(value_name = "PSEUDONYM")]
    pub(crate) pseudonym: String,
    /// What it may do.
    #[arg(long, value_enum, default_value_t = RoleName::Learner)]
    pub(crate) role: RoleName,
    /// The language of letters to its owner.
    #[arg(long, value_name = "TAG", default_value = "fr")]
    pub(crate) language: String,
    /// Read the password from the first line of standard input.
    #[arg(long)]
    pub(crate) password_stdin: bool,
    #[command(flatten)]
    pub(crate) database: DatabaseOptions,
}

#[derive(Debug, Args)]
pub(crate) struct SetRole {
    #[command(flatten)]
    pub(crate) user: OneUser,
    /// What it may do from now on.
    #[arg(value_enum, value_name = "ROLE")]
    pub(crate) role: RoleName,
}

#[derive(Debug, Args)]
pub(crate) struct DeleteUser {
    #[command(flatten)]
    pub(crate) user: OneUser,
    /// Yes, for good.
    #[arg(long)]
    pub(crate) yes: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum RoleName {
    /// Learns.
    Learner,
    /// Sees the state of the content as well.
    Author,
    /// Looks after accounts as well.
    Admin,
}
