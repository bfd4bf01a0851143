//! Which mail server takes letters, and whom they come from.

use std::{
    fmt,
    net::{Ipv4Addr, Ipv6Addr},
};

use anyhow::{Context, anyhow, bail, ensure};
use lettre::{message::Mailbox, transport::smtp::authentication::Credentials};
use url::{Host, Url};

/// How letters are sent.
#[derive(Clone, Debug)]
pub struct MailSettings {
    /// The mail server that takes them.
    pub(crate) smtp: SmtpServer,
    /// Whom they come from.
    pub(crate) from: Mailbox,
    /// Who gets the answers, where that is somebody else.
    pub(crate) reply_to: Option<Mailbox>,
}

impl MailSettings {
    /// Reads what the configuration says: the address of the mail server, the sender, and who gets answers.
    ///
    /// # Errors
    ///
    /// In one line that does not repeat the server's address, in which a password may stand.
    pub fn read(smtp: &str, from: &str, reply_to: Option<&str>) -> anyhow::Result<Self> {
        Ok(Self {
            smtp: SmtpServer::read(smtp)?,
            from: mailbox(from)?,
            reply_to: reply_to.map(mailbox).transpose()?,
        })
    }
}

/// A mail server that takes letters for others.
#[derive(Clone)]
pub(crate) struct SmtpServer {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) encryption: Encryption,
    pub(super) credentials: Option<Credentials>,
}

/// How the conversation with it is kept from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encryption {
    /// By TLS from the first byte on.
    Tls,
    /// By TLS after a word in the clear; without it, there is no conversation.
    StartTls,
    /// It does not leave the machine.
    Loopback,
}

impl SmtpServer {
    /// Reads `smtps://user:password@host:port` or `smtp://…`. The second begins in the clear and goes over to TLS before
    /// anything is said, except on the machine itself, which it does not leave.
    ///
    /// # Errors
    ///
    /// In one line that does not repeat the address.
    pub(crate) fn read(address: &str) -> anyhow::Result<Self> {
        let form = "this has to be an address such as smtps://user:password@mail.example.org";
        // What is wrong with it is not told by its parser: the words may hold a part of it.
        let Ok(url) = Url::parse(address.trim()) else {
            bail!("{form}");
        };
        let tls = match url.scheme() {
            "smtps" => true,
            "smtp" => false,
            _ => bail!("{form}"),
        };
        let nothing_else =
            matches!(url.path(), "" | "/") && url.query().is_none() && url.fragment().is_none();
        ensure!(
            nothing_else,
            "nothing may stand behind the host and the port; in a name or a password, write %23 for #, %2F for /, %3F for ? and %40 for @"
        );
        let host = host_of(&url).context(form)?;
        let encryption = match (tls, is_loopback(&host)) {
            (true, _) => Encryption::Tls,
            (false, false) => Encryption::StartTls,
            (false, true) => Encryption::Loopback,
        };
        let port = url.port().unwrap_or(match encryption {
            Encryption::Tls => 465,
            Encryption::StartTls => 587,
            Encryption::Loopback => 25,
        });
        Ok(Self {
            host: match host {
                Host::Ipv6(address) => address.to_string(),
                host => host.to_string(),
            },
            port,
            encryption,
            credentials: credentials(&url)?,
        })
    }
}

/// The host of an address of a scheme that browsers do not know, and so do not read to its end.
fn host_of(url: &Url) -> Option<Host> {
    Host::parse(url.host_str()?).ok()
}

fn is_loopback(host: &Host) -> bool {
    match host {
        Host::Domain(name) => name == "localhost" || name.ends_with(".localhost"),
        Host::Ipv4(address) => address.is_loopback() && *address != Ipv4Addr::UNSPECIFIED,
        Host::Ipv6(address) => *address == Ipv6Addr::LOCALHOST,
    }
}

fn credentials(url: &Url) -> anyhow::Result<Option<Credentials>> {
    let decoded = |text: &str| {
        let text = percent_encoding::percent_decode_str(text).decode_utf8();
        let text = text.map_err(|_may_be_a_part_of_it| {
            anyhow!("the name and the password have to be UTF-8")
        })?;
        Ok::<_, anyhow::Error>(text.into_owned())
    };
    match (url.username(), url.password()) {
        ("", None) => Ok(None),
        (user, Some(password)) if !user.is_empty() => {
            Ok(Some(Credentials::new(decoded(user)?, decoded(password)?)))
        }
        _ => bail!("a name goes with a password, as in smtps://user:password@mail.example.org"),
    }
}

/// Reads an address, or a name and an address in angle brackets. The name may hold any sign, as people write it, and not
/// only those that messages have without quotes.
pub(crate) fn mailbox(text: &str) -> anyhow::Result<Mailbox> {
    let form = || format!("`{text}` is not an address such as Ardoise <ardoise@example.org>");
    ensure!(!text.contains(char::is_control), form());
    let (name, address) = match text.trim().strip_suffix('>') {
        Some(text) => text.rsplit_once('<').with_context(form)?,
        None => ("", text),
    };
    let name = name.trim().trim_matches('"').trim();
    let name = (!name.is_empty()).then(|| name.to_owned());
    let address = address.trim().parse();
    Ok(Mailbox::new(name, address.with_context(form)?))
}

/// Without the name and the password.
impl fmt::Debug for SmtpServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SmtpServer")
            .field("host", &self.host)
            .field("port", &self.port)
            .field("encryption", &self.encryption)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(address: &str) -> (String, u16, Encryption, bool) {
        let server = SmtpServer::read(address).unwrap();
        let signs_in = server.credentials.is_some();
        (server.host, server.port, server.encryption, signs_in)
    }

    #[test]
    fn the_address_says_host_port_encryption_and_who_signs_in() {
        use Encryption::{Loopback, StartTls, Tls};

        for (address, host, port, encryption, signs_in) in [
            (
                "smtps://me:p%40ss@mail.example.org",
                "mail.example.org",
                465,
                Tls,
                true,
            ),
            (
                "smtps://mail.example.org:4650/",
                "mail.example.org",
                4650,
                Tls,
                false,
            ),
            (
                "smtp://me:pass@mail.example.org",
                "mail.example.org",
                587,
                StartTls,
                true,
            ),
            ("smtp://192.0.2.1:25", "192.0.2.1", 25, StartTls, false),
            ("smtp://localhost", "localhost", 25, Loopback, false),
            ("smtp://127.0.0.1:2525", "127.0.0.1", 2525, Loopback, false),
            ("smtp://[::1]:2525", "::1", 2525, Loopback, false),
            ("smtps://localhost", "localhost", 465, Tls, false),
            // Not the machine itself, though it looks so.
            (
                "smtp://localhost.example.org",
                "localhost.example.org",
                587,
                StartTls,
                false,
            ),
            (
                "smtp://127.0.0.1.example.org",
                "127.0.0.1.example.org",
                587,
                StartTls,
                false,
            ),
        ] {
            let expected = (host.to_owned(), port, encryption, signs_in);
            assert_eq!(server(address), expected, "{address}");
        }
        let server = SmtpServer::read("smtps://me:p%40ss%2F@mail.example.org").unwrap();
        let expected = Credentials::new("me".to_owned(), "p@ss/".to_owned());
        assert_eq!(server.credentials, Some(expected));
    }

    #[test]
    fn what_is_no_mail_server_is_refused_without_its_password() {
        for bad in [
            "",
            "mail.example.org",
            "https://me:GEHEIM@mail.example.org",
            "smtps://",
            "smtps://me@mail.example.org",
            "smtps://:GEHEIM@mail.example.org",
            "smtps://me:GEHEIM@mail.example.org:port",
            "smtps://me:GEHEIM@mail.example.org/path",
            "smtps://me:GEHEIM@mail.example.org?tls=none",
            "smtps://me:GE/HEIM@mail.example.org",
            "smtps://me:GEHEIM%ff@mail.example.org",
        ] {
            let error = SmtpServer::read(bad).unwrap_err();
            let words = format!("{error:#} {error:?}");
            assert!(words.starts_with(""), "{words}");
            assert!(!words.contains("HEIM"), "{words}");
        }
    }

    #[test]
    fn secrets_are_not_shown_by_accident() {
        let smtp = "smtps://benutzer:GEHEIM@mail.example.org";
        let settings = MailSettings::read(smtp, "Ardoise <a@example.org>", None).unwrap();
        let shown = format!("{settings:?}");
        assert!(
            !shown.contains("GEHEIM") && !shown.contains("benutzer"),
            "{shown}"
        );
    }

    #[test]
    fn a_sender_is_a_name_and_an_address() {
        for (good, name) in [
            ("a@example.org", None),
            ("<a@example.org>", None),
            ("Le MOOC <a@example.org>", Some("Le MOOC")),
            ("Élan, le MOOC <a@example.org>", Some("Élan, le MOOC")),
            ("\"Le, MOOC\" <a@example.org>", Some("Le, MOOC")),
        ] {
            let read = mailbox(good).unwrap();
            assert_eq!(read.name.as_deref(), name, "{good}");
            assert_eq!(read.email.to_string(), "a@example.org");
        }
        for bad in [
            "",
            "Le MOOC",
            "a@",
            "a@example.org, b@example.org",
            "a@example.org\r\nBcc: b@example.org",
        ] {
            assert!(mailbox(bad).is_err(), "{bad}");
        }
    }
}
