//! `ardoise user`: accounts, from the command line.

use std::{io::Write, process::Stdio};

use crate::program::{Ended, Place};

/// Runs `ardoise user …` on the database in this place.
fn user(place: &Place, arguments: &[&str]) -> Ended {
    let mut all = vec!["user"];
    all.extend(arguments);
    all.extend(["--data", "data"]);
    place.run(&all)
}

#[track_caller]
fn done(ended: &Ended) {
    assert_eq!(ended.code, Some(0), "{ended:?}");
}

/// The columns of the accounts, without days and identities.
fn listed(place: &Place, query: &[&str]) -> Vec<[String; 3]> {
    let listed = user(place, &[&["list"], query].concat());
    done(&listed);
    let lines = listed.stdout.lines().map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        assert_eq!(cells.len(), 6, "{line:?}");
        assert_eq!(cells[5].len(), 32, "{line:?}");
        [cells[0], cells[1], cells[2]].map(str::to_owned)
    });
    lines.collect()
}

#[test]
fn the_first_administrator_is_made_on_an_empty_machine() {
    let place = Place::new();
    let made = user(&place, &["create", "Chef", "--role", "admin"]);
    done(&made);
    let password = made.stdout.trim();
    assert_eq!(password.len(), 24, "{made:?}");
    assert!(!made.stderr.contains(password), "{made:?}");
    assert_eq!(listed(&place, &[]), [["Chef", "admin", "active"]]);
    let again = user(&place, &["create", "CHEF"]);
    again.assert_refused(&["pseudonym"]);
    // Every password is another one.
    let other = user(&place, &["create", "Lilas"]);
    done(&other);
    assert_ne!(other.stdout, made.stdout);
}

#[test]
fn a_password_is_read_and_not_said_again() {
    let place = Place::new();
    let run = |password: &str| {
        let arguments = [
            "user",
            "create",
            "Lilas",
            "--password-stdin",
            "--data",
            "data",
        ];
        let mut command = place.command(&arguments);
        let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(password.as_bytes())
            .unwrap();
        let output = child.wait_with_output().unwrap();
        Ended {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    };
    run("").assert_refused(&["standard input"]);
    let short = run("geheim\n");
    assert_eq!(short.code, Some(1), "{short:?}");
    assert!(!short.stderr.contains("geheim"), "{short:?}");
    let good = run("quatre tabourets verts\nand more\n");
    done(&good);
    assert_eq!(good.stdout, "");
    assert!(!good.stderr.contains("tabourets"), "{good:?}");
    assert_eq!(listed(&place, &["lil"]), [["Lilas", "learner", "active"]]);
    assert!(listed(&place, &["zoé"]).is_empty());
}

#[test]
fn an_account_is_disabled_enabled_promoted_and_deleted() {
    let place = Place::new();
    done(&user(&place, &["create", "Lilas"]));
    done(&user(&place, &["disable", "lilas"]));
    assert_eq!(listed(&place, &[]), [["Lilas", "learner", "disabled"]]);
    user(&place, &["disable", "Lilas"]).assert_refused(&["so already"]);
    done(&user(&place, &["enable", "Lilas"]));
    done(&user(&place, &["role", "Lilas", "author"]));
    assert_eq!(listed(&place, &[]), [["Lilas", "author", "active"]]);
    user(&place, &["delete", "Lilas"]).assert_refused(&["--yes", "Lilas"]);
    done(&user(&place, &["delete", "Lilas", "--yes"]));
    assert!(listed(&place, &[]).is_empty());
    for act in [
        &["disable", "Lilas"] as &[&str],
        &["role", "Lilas", "admin"],
        &["delete", "Lilas", "--yes"],
    ] {
        user(&place, act).assert_refused(&["nobody is called", "Lilas"]);
    }
}

#[test]
fn the_last_administrator_stays() {
    let place = Place::new();
    done(&user(&place, &["create", "Chef", "--role", "admin"]));
    for act in [
        &["disable", "Chef"] as &[&str],
        &["role", "Chef", "learner"],
        &["delete", "Chef", "--yes"],
    ] {
        user(&place, act).assert_refused(&["last administrator"]);
    }
    assert_eq!(listed(&place, &[]), [["Chef", "admin", "active"]]);
}

#[test]
fn a_link_for_a_new_password_begins_with_the_public_address() {
    let place = Place::new();
    done(&user(&place, &["create", "Lilas", "--language", "en"]));
    user(&place, &["reset", "Lilas"]).assert_refused(&["public_url"]);
    place.write(
        "ardoise.toml",
        "public_url = \"https://cours.example.org\"\n",
    );
    let link = user(&place, &["reset", "Lilas"]);
    done(&link);
    let begin = "https://cours.example.org/en/reset/";
    assert!(link.stdout.starts_with(begin), "{link:?}");
    assert_eq!(link.stdout.trim().len(), begin.len() + 32, "{link:?}");
}

#[test]
fn it_works_beside_a_site_that_is_served() {
    let place = Place::new();
    let server = place.serve(&[]);
    done(&user(&place, &["create", "Lilas"]));
    assert_eq!(listed(&place, &[]), [["Lilas", "learner", "active"]]);
    assert_eq!(server.get("/readyz").0, 200);
}
