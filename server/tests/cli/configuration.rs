//! What keeps the program from starting: one clear line, and an exit code that is not zero.

use std::{fs, net::TcpListener};

use test_support::standard_site;

use crate::program::{Ended, Place, ended};

/// A place with content, where everything but the one thing under test is in order.
fn good_place() -> Place {
    Place::new().with_content(&standard_site())
}

/// Starts with good options, then these.
fn start(place: &Place, arguments: &[&str]) -> Ended {
    let mut all = vec!["serve"];
    for (option, value) in [
        ("--listen", "127.0.0.1:0"),
        ("--data", "data"),
        ("--content", "content"),
    ] {
        if !arguments.contains(&option) {
            all.extend([option, value]);
        }
    }
    all.extend(arguments);
    place.run(&all)
}

#[test]
fn a_port_in_use_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    start(&good_place(), &["--listen", &address]).assert_refused(&[&address, "in use", "--listen"]);
}

#[test]
fn a_missing_or_empty_content_folder_is_named() {
    let place = good_place();
    start(&place, &["--content", "missing"]).assert_refused(&["content folder", "missing"]);
    fs::create_dir(place.path("empty")).unwrap();
    start(&place, &["--content", "empty"]).assert_refused(&["content folder", "empty"]);
    place.write("file", "");
    start(&place, &["--content", "file"]).assert_refused(&["content folder", "file"]);
}

#[test]
fn a_folder_without_a_course_says_what_to_write() {
    let place = good_place();
    place.write("other/readme.md", "# Nothing\n");
    let refused = start(&place, &["--content", "other"]);
    assert_eq!(refused.code, Some(1), "{refused:?}");
    assert!(refused.stderr.contains("site.yml"), "{refused:?}");
}

#[test]
fn a_data_folder_that_cannot_be_written_is_named() {
    let place = good_place();
    place.write("taken", "");
    start(&place, &["--data", "taken"]).assert_refused(&["data folder", "taken"]);
    start(&place, &["--data", "taken/below"]).assert_refused(&["data folder", "taken/below"]);
}

#[test]
fn a_bad_address_to_listen_on_is_named_wherever_it_comes_from() {
    for bad in [
        "nonsense",
        "127.0.0.1",
        "127.0.0.1:99999",
        ":3000",
        "http://127.0.0.1:3000",
    ] {
        let place = good_place();
        start(&place, &["--listen", bad]).assert_refused(&["listen", bad]);
        let mut command = place.command(&["serve", "--data", "data", "--content", "content"]);
        command.env("ARDOISE_LISTEN", bad);
        ended(command).assert_refused(&["listen", bad]);
        place.write("ardoise.toml", &format!("listen = \"{bad}\"\n"));
        place
            .run(&["serve", "--data", "data", "--content", "content"])
            .assert_refused(&["listen", bad]);
    }
}

#[test]
fn an_address_that_is_not_this_machines_is_refused() {
    // 192.0.2.0/24 is kept for documentation (RFC 5737): no machine has it.
    start(&good_place(), &["--listen", "192.0.2.1:0"]).assert_refused(&["192.0.2.1"]);
}

#[test]
fn a_mistake_in_the_configuration_file_is_named_with_its_line() {
    for (text, words) in [
        (
            "data = \"data\"\nlisen = \"127.0.0.1:0\"\n",
            &["ardoise.toml", "line 2", "lisen"] as &[&str],
        ),
        ("data = 7\n", &["ardoise.toml", "line 1"]),
        ("data = \"data\"\n\n= 7\n", &["ardoise.toml", "line 3"]),
    ] {
        let place = good_place();
        place.write("ardoise.toml", text);
        start(&place, &[]).assert_refused(words);
    }
}

#[test]
fn a_bad_database_is_named_without_its_password() {
    let place = good_place();
    for (url, words) in [
        (
            "mysql://me:GEHEIM@127.0.0.1/x",
            &["sqlite://", "postgres://"] as &[&str],
        ),
        ("nonsense", &["sqlite://", "postgres://"]),
        ("sqlite://missing/folder/x.db", &["database"]),
        ("postgres://me:GEHEIM@127.0.0.1:notaport/x", &["database"]),
    ] {
        let refused = start(&place, &["--database", url]);
        refused.assert_refused(words);
        assert!(!refused.stderr.contains("GEHEIM"), "{refused:?}");
    }
}

#[test]
fn a_bad_public_address_is_named() {
    for bad in ["cours.example.org", "ftp://x", "https://x/path", ""] {
        start(&good_place(), &["--public-url", bad]).assert_refused(&["public_url"]);
    }
}

#[test]
fn an_unknown_option_or_command_is_refused_with_the_usage() {
    for arguments in [["--lisen", "x"], ["servve", "x"], ["import", "scorm"]] {
        let refused = Place::new().run(&arguments);
        assert_eq!(refused.code, Some(2), "{refused:?}");
        assert!(refused.stderr.contains("--help"), "{refused:?}");
    }
}

#[test]
fn an_unknown_variable_only_warns() {
    let place = good_place();
    place.write(
        "ardoise.toml",
        "listen = \"127.0.0.1:0\"\ndata = \"data\"\n",
    );
    let mut command = place.command(&["--content", "missing"]);
    command.env("ARDOISE_LISEN", "x");
    let refused = ended(command);
    assert!(refused.stderr.contains("ARDOISE_LISEN"), "{refused:?}");
    assert_eq!(refused.stderr.lines().count(), 2, "{refused:?}");
}

#[test]
fn an_option_wins_over_a_variable_and_a_variable_over_the_file() {
    let place = good_place();
    place.write(
        "ardoise.toml",
        "listen = \"of the file\"\ndata = \"data\"\n",
    );
    let run = |arguments: &[&str], variable: Option<&str>| {
        let mut command = place.command(arguments);
        if let Some(value) = variable {
            command.env("ARDOISE_LISTEN", value);
        }
        ended(command).stderr
    };
    assert!(run(&[], None).contains("of the file"));
    assert!(run(&[], Some("of the variable")).contains("of the variable"));
    let option = run(&["--listen", "of the option"], Some("of the variable"));
    assert!(option.contains("of the option"), "{option}");
}
