//! The way out: a mail server that takes letters for others.

use std::{fmt, sync::Arc, time::Duration};

use anyhow::Context;
use app::ssr::letter_text;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Tokio1Executor,
    transport::smtp::{
        client::{Tls, TlsParameters},
        extension::ClientId,
    },
};
use platform::{Letter, MailError, Mailer};

use super::{
    MailSettings,
    message::message,
    settings::{Encryption, SmtpServer},
};

/// How long the mail server may take for one answer, and for the whole letter.
const PATIENCE: [Duration; 2] = [Duration::from_secs(20), Duration::from_secs(60)];

/// What a mail server says who does not like who signs in, or wants somebody to (RFC 4954, section 6). That is for the
/// site's keepers to mend, and no reason to lose a letter.
const ABOUT_SIGNING_IN: [&str; 5] = ["530", "534", "535", "538", "454"];

/// Sends letters by a mail server.
#[derive(Clone)]
pub struct SmtpMailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    settings: MailSettings,
    public_url: Arc<str>,
    host: String,
}

impl SmtpMailer {
    /// Letters from the site that readers find at `public_url`: scheme and host, without a slash at the end.
    ///
    /// # Errors
    ///
    /// If the mail server's name is none that a certificate can be for.
    pub fn new(settings: MailSettings, public_url: Arc<str>) -> anyhow::Result<Self> {
        let host = public_url.split_once("://").map_or("", |(_, host)| host);
        let host = host_name(host).to_owned();
        Ok(Self {
            transport: transport(&settings.smtp, &host)?,
            settings,
            public_url,
            host,
        })
    }
}

/// The name in `name:port`; a number of a machine stays in its brackets, as in a message's name.
fn host_name(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}

fn transport(
    server: &SmtpServer,
    own_name: &str,
) -> anyhow::Result<AsyncSmtpTransport<Tokio1Executor>> {
    let tls =
        || TlsParameters::new(server.host.clone()).context("no certificate can be for this host");
    let tls = match server.encryption {
        Encryption::Tls => Tls::Wrapper(tls()?),
        Encryption::StartTls => Tls::Required(tls()?),
        Encryption::Loopback => Tls::None,
    };
    let mut transport =
        AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(server.host.clone())
            .port(server.port)
            .tls(tls)
            .timeout(Some(PATIENCE[0]));
    // A number of a machine is said in another way, and then the library's own word does.
    if own_name.bytes().any(|byte| byte.is_ascii_alphabetic()) && !own_name.contains(':') {
        transport = transport.hello_name(ClientId::Domain(own_name.to_owned()));
    }
    if let Some(credentials) = server.credentials.clone() {
        transport = transport.credentials(credentials);
    }
    Ok(transport.build())
}

#[async_trait::async_trait]
impl Mailer for SmtpMailer {
    async fn send(&self, letter: &Letter) -> Result<(), MailError> {
        let words = letter_text(letter, &self.public_url);
        let message = message(&self.settings, &self.host, letter, words)
            .map_err(|error| MailError::Refused(error.to_string()))?;
        let sending = self.transport.send(message);
        match tokio::time::timeout(PATIENCE[1], sending).await {
            Ok(Ok(_taken)) => Ok(()),
            Ok(Err(error)) => Err(mail_error(&error)),
            Err(_elapsed) => Err(MailError::NotNow(
                "the mail server takes too long".to_owned(),
            )),
        }
    }
}

/// Why a letter was not sent. A mail server's own words are left out: they may repeat the address.
fn mail_error(error: &lettre::transport::smtp::Error) -> MailError {
    match error.status() {
        Some(code) => {
            let code = code.to_string();
            let words = format!("the mail server answers {code}");
            if error.is_permanent() && !ABOUT_SIGNING_IN.contains(&code.as_str()) {
                MailError::Refused(words)
            } else {
                MailError::NotNow(words)
            }
        }
        None if error.is_tls() => {
            MailError::NotNow("no safe connection to the mail server".to_owned())
        }
        None if error.is_timeout() => {
            MailError::NotNow("the mail server does not answer".to_owned())
        }
        None if error.is_response() => {
            MailError::NotNow("the mail server answers what cannot be read".to_owned())
        }
        None if error.is_client() => MailError::NotNow(
            "the mail server lacks what is needed: encryption, or a way to sign in".to_owned(),
        ),
        None => MailError::NotNow("the mail server cannot be reached".to_owned()),
    }
}

/// Without what signs in.
impl fmt::Debug for SmtpMailer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SmtpMailer")
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
