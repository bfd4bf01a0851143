//! A mail server on this machine, which keeps what it is given.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use mailin::{Action, AuthMechanism, Handler, Response, Session, SessionBuilder, response};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// The name and the password of the one who may sign in.
const USER: [&str; 2] = ["ardoise", "GEHEIMESWORT"];

/// A letter as a mail server got it.
#[derive(Clone, Debug)]
pub struct Received {
    /// Whom it comes from, by the conversation.
    pub from: String,
    /// Whom it goes to, by the conversation.
    pub to: Vec<String>,
    /// The name that the sender gave itself.
    pub hello: String,
    /// Whether somebody signed in.
    pub signed_in: bool,
    /// The whole message.
    pub raw: Vec<u8>,
}

/// A mail server that speaks SMTP on a port of its own, until this value goes.
pub struct MailServer {
    address: SocketAddr,
    shared: Arc<Mutex<Shared>>,
    task: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct Shared {
    received: Vec<Received>,
    recipients: Option<(u16, String)>,
    cuts: bool,
    asks_for_a_password: bool,
}

impl MailServer {
    /// Starts one. It has to be asked for inside tokio.
    pub async fn start() -> Self {
        let mut server = Self {
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            shared: Arc::default(),
            task: None,
        };
        server.go_up().await;
        server
    }

    /// Where it is, as the configuration has it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// The same, with somebody who signs in.
    #[must_use]
    pub fn url_with_password(&self, password: &str) -> String {
        format!("smtp://{}:{password}@{}", USER[0], self.address)
    }

    /// The password that it takes.
    #[must_use]
    pub fn password(&self) -> &'static str {
        USER[1]
    }

    /// The letters that it got so far, in their order.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.shared().received.clone()
    }

    /// From now on, each recipient is answered with this; `None` takes everybody.
    pub fn answer_recipients(&self, answer: Option<(u16, &str)>) {
        self.shared().recipients = answer.map(|(code, words)| (code, words.to_owned()));
    }

    /// From now on, only those who sign in may send letters.
    pub fn ask_for_a_password(&self) {
        self.shared().asks_for_a_password = true;
    }

    /// Whether the line is cut once a letter is there, before its sender hears so.
    pub fn cut_the_line(&self, cuts: bool) {
        self.shared().cuts = cuts;
    }

    /// Stops answering.
    pub async fn go_down(&mut self) {
        if let Some(task) = self.task.take() {
            task.abort();
            // It was cancelled, as it should be.
            drop(task.await);
        }
    }

    /// Answers again, at the same address.
    pub async fn go_up(&mut self) {
        let listener = TcpListener::bind(self.address).await.unwrap();
        self.address = listener.local_addr().unwrap();
        let shared = Arc::clone(&self.shared);
        self.task = Some(tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(talk(stream, Arc::clone(&shared)));
            }
        }));
    }

    fn shared(&self) -> MutexGuard<'_, Shared> {
        lock(&self.shared)
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}

fn lock(shared: &Mutex<Shared>) -> MutexGuard<'_, Shared> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// One conversation. Whoever breaks it off ends it.
async fn talk(mut stream: TcpStream, shared: Arc<Mutex<Shared>>) -> io::Result<()> {
    let mut builder = SessionBuilder::new("mail.test");
    if lock(&shared).asks_for_a_password {
        builder
            .enable_auth(AuthMechanism::Plain)
            .insecure_enable_plaintext_auth();
    }
    let letter = Received {
        from: String::new(),
        to: Vec::new(),
        hello: String::new(),
        signed_in: false,
        raw: Vec::new(),
    };
    let mut session: Session<Postbox> =
        builder.build(IpAddr::V4(Ipv4Addr::LOCALHOST), Postbox { letter, shared });
    let (reader, mut writer) = stream.split();
    let mut lines = BufReader::new(reader);
    writer.write_all(&session.greeting().buffer()?).await?;
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line).await? > 0 {
        let answer = session.process(&line);
        line.clear();
        if answer.code == CUT {
            return Ok(());
        }
        writer.write_all(&answer.buffer()?).await?;
        if answer.action == Action::Close {
            break;
        }
    }
    Ok(())
}

/// No answer of SMTP: the line is to be cut.
const CUT: u16 = 421;

/// What becomes of what is said.
struct Postbox {
    letter: Received,
    shared: Arc<Mutex<Shared>>,
}

impl Handler for Postbox {
    fn helo(&mut self, _ip: IpAddr, domain: &str) -> Response {
        domain.clone_into(&mut self.letter.hello);
        response::OK
    }

    fn mail(&mut self, _ip: IpAddr, _domain: &str, from: &str) -> Response {
        from.clone_into(&mut self.letter.from);
        self.letter.to.clear();
        self.letter.raw.clear();
        response::OK
    }

    fn rcpt(&mut self, to: &str) -> Response {
        self.letter.to.push(to.to_owned());
        let shared = lock(&self.shared);
        match shared.recipients.clone() {
            Some((code, words)) => Response::custom(code, words),
            None => response::OK,
        }
    }

    fn data(&mut self, line: &[u8]) -> io::Result<()> {
        self.letter.raw.extend_from_slice(line);
        Ok(())
    }

    fn data_end(&mut self) -> Response {
        let mut shared = lock(&self.shared);
        shared.received.push(self.letter.clone());
        if shared.cuts {
            Response::custom(CUT, String::new())
        } else {
            response::OK
        }
    }

    fn auth_plain(&mut self, _authorization: &str, user: &str, password: &str) -> Response {
        if [user, password] == USER {
            self.letter.signed_in = true;
            response::AUTH_OK
        } else {
            response::INVALID_CREDENTIALS
        }
    }
}
