//! `ardoise config`: what is in force, and where each value comes from.

use std::{collections::BTreeSet, fs, path::Path};

use crate::program::{Place, ended};

/// The example that explains every key.
fn example() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/ardoise.toml");
    fs::read_to_string(file).unwrap()
}

/// The line of a key in what is printed.
#[track_caller]
fn line<'a>(printed: &'a str, key: &str) -> &'a str {
    let begins = format!("{key} = ");
    let line = printed.lines().find(|line| line.starts_with(&begins));
    line.unwrap_or_else(|| panic!("{key} is not in\n{printed}"))
}

#[test]
fn each_value_is_shown_with_its_origin() {
    let place = Place::new();
    place.write(
        "ardoise.toml",
        "content = \"cours\"\nlisten = \"127.0.0.1:1\"\n\n[legal]\nhost = \"Chez \\\"nous\\\"\"\nbackup_days = 30\n",
    );
    let mut command = place.command(&["config", "--public-url", "https://Cours.example.org/"]);
    command
        .env("ARDOISE_LISTEN", "127.0.0.1:2")
        .env("ARDOISE_LEGAL_PHONE", "+33 1")
        .env("ARDOISE_TRUSTED_PROXIES", "127.0.0.1, 10.0.0.0/8")
        .env("ARDOISE_LOG", "");
    let shown = ended(command);
    assert_eq!(shown.code, Some(0), "{shown:?}");
    assert_eq!(shown.stderr, "");
    for (key, value, origin) in [
        ("listen", "\"127.0.0.1:2\"", "the variable ARDOISE_LISTEN"),
        ("content", "\"cours\"", "ardoise.toml, line 1"),
        (
            "public_url",
            "\"https://Cours.example.org/\"",
            "the option --public-url",
        ),
        (
            "trusted_proxies",
            "[\"127.0.0.1\", \"10.0.0.0/8\"]",
            "the variable ARDOISE_TRUSTED_PROXIES",
        ),
        ("log", "\"info\"", "default"),
        ("insecure_http", "false", "default"),
        ("registration", "\"open\"", "default"),
        ("host", "'Chez \"nous\"'", "ardoise.toml, line 5"),
        ("backup_days", "30", "ardoise.toml, line 6"),
        ("phone", "\"+33 1\"", "the variable ARDOISE_LEGAL_PHONE"),
    ] {
        let line = line(&shown.stdout, key);
        assert!(line.starts_with(&format!("{key} = {value} ")), "{line}");
        assert!(line.ends_with(&format!("# {origin}")), "{line}");
    }
    assert!(shown.stdout.contains("# director is not set"), "{shown:?}");
    // It is TOML, and says the same again.
    place.write("again.toml", &shown.stdout);
    let again = place.run(&["config", "--config", "again.toml"]);
    assert_eq!(again.code, Some(0), "{again:?}");
    assert!(
        line(&again.stdout, "host").contains("'Chez \"nous\"'"),
        "{again:?}"
    );
}

#[test]
fn secrets_are_never_shown_wherever_they_stand() {
    let place = Place::new();
    place.write(
        "ardoise.toml",
        "registration = \"code\"\nregistration_code = \"GEHEIM-1234\"\n",
    );
    let url = "postgres://me:GEHEIM@db.example.org/x?sslmode=require&password=GEHEIM";
    let shown = place.run(&["config", "--database", url]);
    assert_eq!(shown.code, Some(0), "{shown:?}");
    assert!(line(&shown.stdout, "registration_code").contains("\"***\""));
    let database = line(&shown.stdout, "database");
    assert!(database.contains("postgres://me:***@db.example.org/x?sslmode=require&password=***"));
    let mut command = place.command(&["config"]);
    command.env("ARDOISE_REGISTRATION_CODE", "GEHEIM");
    let refused = ended(command);
    refused.assert_refused(&[
        "registration_code",
        "ARDOISE_REGISTRATION_CODE",
        "8 characters",
    ]);
    place.write("ardoise.toml", "registration_code = [\"GEHEIM\"]\n");
    let other = place.run(&["config"]);
    other.assert_refused(&["ardoise.toml", "line 1", "registration_code"]);
    place.write("ardoise.toml", "registration_code = \"GEHEIM\nlisten = 1\n");
    let broken = place.run(&["config"]);
    broken.assert_refused(&["ardoise.toml", "line 1"]);
    for said in [shown, refused, other, broken] {
        assert!(!format!("{said:?}").contains("GEHEIM"), "{said:?}");
    }
}

#[test]
fn a_value_that_cannot_be_is_named_with_its_key_and_origin() {
    let place = Place::new();
    for (text, words) in [
        (
            "registration = \"perhaps\"\n",
            &["registration", "line 1", "perhaps", "closed"] as &[&str],
        ),
        (
            "\nregistration = \"code\"\n",
            &["registration", "line 2", "registration_code"],
        ),
        (
            "insecure_http = \"yes\"\n",
            &["insecure_http", "line 1", "true or false"],
        ),
        (
            "[legal]\nbackup_days = -1\n",
            &["legal.backup_days", "line 2", "whole number"],
        ),
        ("[legal]\nbackup_days = 99999999999999999999\n", &["line 2"]),
        (
            "[legal]\nbackup_days = 4000\n",
            &["legal.backup_days", "line 2", "3650"],
        ),
        (
            "[legal]\ncontact = \"nobody\"\n",
            &["legal.contact", "line 2", "nobody"],
        ),
        (
            "\ntrusted_proxies = [\"127.0.0.1\", \"localhost\"]\n",
            &["trusted_proxies", "line 2", "localhost"],
        ),
        (
            "trusted_proxies = \"127.0.0.1\"\n",
            &["trusted_proxies", "line 1", "list"],
        ),
        ("[legal]\nhots = \"x\"\n", &["legal.hots", "line 2"]),
        ("[leagl]\nhost = \"x\"\n", &["leagl", "line 1"]),
        ("legal = 3\n", &["legal", "line 1"]),
        ("listen = { host = \"x\" }\n", &["listen", "line 1"]),
        ("listen = \"a\"\nlisten = \"b\"\n", &["line 2"]),
    ] {
        place.write("ardoise.toml", text);
        place
            .run(&["config"])
            .assert_refused(&[&["ardoise.toml"], words].concat());
    }
    fs::remove_file(place.path("ardoise.toml")).unwrap();
    for (variable, value) in [
        ("ARDOISE_INSECURE_HTTP", "yes"),
        ("ARDOISE_REGISTRATION", "Open"),
        ("ARDOISE_TRUSTED_PROXIES", "127.0.0.1,10.0.0.0/33"),
        ("ARDOISE_LEGAL_BACKUP_DAYS", "a month"),
    ] {
        let mut command = place.command(&["config"]);
        command.env(variable, value);
        ended(command).assert_refused(&[variable]);
    }
}

#[test]
fn a_file_that_is_named_has_to_be_there() {
    let place = Place::new();
    place
        .run(&["config", "--config", "other.toml"])
        .assert_refused(&["other.toml"]);
    place.write("other.toml", "registration = \"closed\"\n");
    place.write("ardoise.toml", "registration = \"perhaps\"\n");
    let shown = place.run(&["config", "--config", "other.toml"]);
    assert!(line(&shown.stdout, "registration").ends_with("# other.toml, line 1"));
    let mut command = place.command(&["config"]);
    command.env("ARDOISE_CONFIG", "other.toml");
    assert_eq!(ended(command).code, Some(0));
}

#[test]
fn a_code_that_means_nothing_is_told() {
    let place = Place::new();
    place.write("ardoise.toml", "registration_code = \"12345678\"\n");
    let shown = place.run(&["config"]);
    assert_eq!(shown.code, Some(0), "{shown:?}");
    assert!(shown.stderr.contains("registration_code"), "{shown:?}");
}

#[test]
fn the_example_explains_every_key_and_can_be_read() {
    let place = Place::new();
    place.write("ardoise.toml", &example());
    let shown = place.run(&["config"]);
    assert_eq!(shown.code, Some(0), "{shown:?}");
    // With every key taken out of its comment.
    let said: String = example()
        .lines()
        .map(|line| match line.strip_prefix('#') {
            Some(rest) if !rest.starts_with([' ', '#']) => format!("{rest}\n"),
            _ => format!("{line}\n"),
        })
        .collect();
    place.write("ardoise.toml", &said);
    let shown = place.run(&["config"]);
    assert_eq!(shown.code, Some(0), "{shown:?}");
    let missing: BTreeSet<_> = shown
        .stdout
        .lines()
        .filter(|line| line.ends_with(" is not set") || line.ends_with("# default"))
        .collect();
    assert!(missing.is_empty(), "docs/ardoise.toml lacks {missing:?}");
}

#[test]
fn the_start_says_what_the_legal_pages_lack_and_what_travels_without_tls() {
    let place = Place::new();
    let server = place.serve(&[]);
    let said = server.said.join("\n");
    for words in [
        "[legal]",
        "director",
        "host_phone",
        "backup_days",
        "this machine alone",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert_eq!(server.get("/fr/legal").0, 200);
    drop(server);

    let complete: String = example()
        .lines()
        .skip_while(|line| *line != "[legal]")
        .map(|line| match line.strip_prefix('#') {
            Some(rest) if !rest.starts_with(' ') => format!("{rest}\n"),
            _ => format!("{line}\n"),
        })
        .collect();
    place.write("ardoise.toml", &complete);
    let server = place.serve(&["--public-url", "https://cours.example.org"]);
    let said = server.said.join("\n");
    assert!(!said.contains("[legal]") && !said.contains("TLS"), "{said}");
    assert!(server.get("/fr/legal").1.contains("Les Libres du Quartier"));
    drop(server);

    let server = place.serve(&["--public-url", "http://cours.example.org"]);
    let said = server.said.join("\n");
    assert!(said.contains("there are no accounts"), "{said}");
}
