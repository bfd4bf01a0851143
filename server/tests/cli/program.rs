//! Running the program as a person does: in a folder of its own, with arguments, reading what it says.

use std::{
    ffi::OsStr,
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    sync::mpsc::{Receiver, channel},
    thread,
    time::{Duration, Instant},
};

use tempfile::TempDir;
use test_support::TestSite;

/// After this, what a test waits for will not come.
const PATIENCE: Duration = Duration::from_secs(30);

/// An empty working folder, with a place for content and one for data in it.
pub(crate) struct Place {
    folder: TempDir,
}

/// What a run that ended by itself has said.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Place {
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// A path in the working folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file, with the folders above it.
    pub(crate) fn write(&self, name: &str, text: &str) {
        let file = self.path(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    /// Writes a site to the folder `content`.
    pub(crate) fn with_content(self, site: &TestSite) -> Self {
        site.write_to(&self.path("content"));
        self
    }

    /// The program with these arguments, in this folder, with nothing of the tests' own environment that could
    /// configure it.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ardoise"));
        command.args(arguments).current_dir(self.folder.path());
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("ARDOISE_") {
                command.env_remove(name);
            }
        }
        command
            .env_remove("STATE_DIRECTORY")
            .env("XDG_DATA_HOME", self.path("xdg"))
            .env("HOME", self.path("home"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// Runs the program until it ends by itself.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ended {
        ended(self.command(arguments))
    }

    /// Starts serving on a free port, with its data in this folder.
    pub(crate) fn serve(&self, arguments: &[&str]) -> Server {
        let mut all = vec!["serve", "--listen", "127.0.0.1:0", "--data", "data"];
        all.extend(arguments);
        Server::start(self.command(&all))
    }
}

/// Runs a command until it ends by itself.
pub(crate) fn ended(mut command: Command) -> Ended {
    let output = command.output().unwrap();
    Ended {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Ended {
    /// The one line that says why the program did not start, with each of these words in it.
    #[track_caller]
    pub(crate) fn assert_refused(&self, words: &[&str]) {
        assert_eq!(self.code, Some(1), "{self:?}");
        assert_eq!(self.stdout, "", "{self:?}");
        assert_eq!(self.stderr.lines().count(), 1, "{self:?}");
        for word in words {
            assert!(self.stderr.contains(word), "{word:?} is not in {self:?}");
        }
    }
}

/// A program that serves. It is killed when this value goes.
pub(crate) struct Server {
    child: Child,
    address: String,
    /// The lines on standard error before it answered.
    pub(crate) said: Vec<String>,
    later: Receiver<String>,
}

impl Server {
    /// Waits until it answers.
    fn start(mut command: Command) -> Self {
        let mut child = command.spawn().unwrap();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        let (sender, later) = channel();
        // Held from now on, so that it ends with the test in any case.
        let mut server = Self {
            child,
            address: String::new(),
            said: Vec::new(),
            later,
        };
        thread::spawn(move || {
            for line in stderr.lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        while server.address.is_empty() {
            let Ok(line) = server.later.recv_timeout(PATIENCE) else {
                panic!("the program does not answer; it said {:#?}", server.said);
            };
            match line.split_once("Ardoise answers at http://") {
                Some((_, address)) => server.address = address.trim().to_owned(),
                None => server.said.push(line),
            }
        }
        server
    }

    /// The address and port.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// Opens a page: status and body.
    pub(crate) fn get(&self, path: &str) -> (u16, String) {
        exchange(&self.address, "GET", path, "").unwrap()
    }

    /// The most memory that it has held so far, in bytes, as Linux counts it.
    #[cfg(target_os = "linux")]
    pub(crate) fn most_memory(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.unwrap().trim().trim_end_matches(" kB").trim();
        kilobytes.parse::<u64>().unwrap() * 1024
    }

    /// Tells it to end, as a service manager does, and waits for it.
    pub(crate) fn terminate(mut self) -> (ExitStatus, String) {
        let pid = self.child.id().to_string();
        let kill = Command::new("sh")
            .args(["-c", "kill -TERM \"$0\"", &pid])
            .status();
        assert!(kill.unwrap().success());
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(10) {
            if let Some(status) = self.child.try_wait().unwrap() {
                return (status, self.later.iter().collect::<Vec<_>>().join("\n"));
            }
            thread::sleep(Duration::from_millis(10));
        }
        panic!("the program did not end within ten seconds");
    }

    /// Ends it as a power cut does.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// One request and its answer: status and body. HTTP/1.0, so that the answer ends with the connection.
pub(crate) fn exchange(
    address: &str,
    method: &str,
    path: &str,
    body: &str,
) -> std::io::Result<(u16, String)> {
    exchange_with(
        address,
        method,
        path,
        "content-type: application/json\r\n",
        body,
    )
}

/// The same with these headers, each with its line's end.
pub(crate) fn exchange_with(
    address: &str,
    method: &str,
    path: &str,
    headers: &str,
    body: &str,
) -> std::io::Result<(u16, String)> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    write!(
        stream,
        "{method} {path} HTTP/1.0\r\nhost: {address}\r\n{headers}content-length: {}\r\n\r\n{body}",
        body.len()
    )?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let cut_off = || std::io::Error::other("the answer was cut off");
    let (head, body) = answer.split_once("\r\n\r\n").ok_or_else(cut_off)?;
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        let is_length = name.eq_ignore_ascii_case("content-length");
        is_length.then(|| value.trim().parse::<usize>().unwrap())
    });
    if length.is_some_and(|length| length != body.len()) {
        return Err(cut_off());
    }
    let status = head.split(' ').nth(1).ok_or_else(cut_off)?;
    Ok((status.parse().unwrap(), body.to_owned()))
}

/// The names of what stands in a folder, sorted.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .map(|name| OsStr::to_string_lossy(&name).into_owned())
        .collect();
    names.sort();
    names
}
