//! Serving large media: what they weigh is the disk's matter and not the memory's.

use std::{
    fs::{self, File},
    io::{Read, Write},
    net::TcpStream,
};

use test_support::standard_site;

use crate::program::{Place, Server};

const LENGTH: u64 = 300 << 20;

/// The head of the answer and the length of its body, which is thrown away piece by piece.
fn download(server: &Server, path: &str, header: &str) -> (String, u64) {
    let mut stream = TcpStream::connect(server.address()).unwrap();
    write!(stream, "GET {path} HTTP/1.0\r\nhost: x\r\n{header}\r\n").unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        head.extend(byte);
    }
    let length = std::io::copy(&mut stream, &mut std::io::sink()).unwrap();
    (String::from_utf8(head).unwrap().to_lowercase(), length)
}

#[test]
#[cfg(target_os = "linux")]
fn a_large_film_is_served_without_being_in_memory() {
    let site = standard_site().edited(
        "courses/essai/01-premier/01-lecon.md",
        "![Un point](point.png)",
        "[Le film](film.webm)",
    );
    let place = Place::new().with_content(&site);
    let film = place.path("content/courses/essai/01-premier/film.webm");
    File::create(&film).unwrap().set_len(LENGTH).unwrap();
    let server = place.serve(&["--content", "content"]);
    let (_, page) = server.get("/fr/courses/essai/premier/lecon");
    let mut quoted = page.split('"');
    let address = quoted.find(|part| part.ends_with("/film.webm")).unwrap();
    let before = server.most_memory();
    let (head, length) = download(&server, address, "");
    assert!(head.starts_with("http/1.0 200"), "{head}");
    assert_eq!(length, LENGTH);
    let (head, length) = download(&server, address, "range: bytes=100000000-299999999\r\n");
    assert!(head.starts_with("http/1.0 206"), "{head}");
    assert!(
        head.contains("content-range: bytes 100000000-299999999/314572800"),
        "{head}"
    );
    assert_eq!(length, 200_000_000);
    let (head, length) = download(&server, address, "range: bytes=-1\r\n");
    assert!(head.starts_with("http/1.0 206"), "{head}");
    assert_eq!(length, 1);
    let grown = server.most_memory() - before;
    assert!(grown < 50 << 20, "the program grew by {grown} bytes");
    fs::remove_file(&film).unwrap();
    assert_eq!(server.get(address).0, 404);
}
