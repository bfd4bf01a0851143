//! How `common.txt` is made. Not a test of anything: run it after the packages of zxcvbn-ts were installed somewhere by
//! `npm install @zxcvbn-ts/language-common @zxcvbn-ts/language-fr`:
//!
//! `ZXCVBN_TS=…/node_modules/@zxcvbn-ts cargo test -p platform make_list -- --ignored`

use std::{collections::BTreeSet, fs, path::Path};

use super::{fold, is_padding};

/// How many of the passwords, which are sorted by how often they leaked.
const PASSWORDS: usize = 16_000;
/// How many French words, sorted by how often they are said.
const WORDS: usize = 5_000;
/// A word that is as long as a password must be, of all those of the list.
const LONG: usize = 12;
/// The shortest core: four letters and a date make a password of twelve characters.
const SHORTEST: usize = 4;

/// What the packages lack: what French sites see, and this one would.
const OURS: [&str; 31] = [
    "administrateur",
    "apprendre",
    "ardoise",
    "azertyuiop",
    "azertyuiopqsdfghjklm",
    "bienvenue",
    "changermoi",
    "changezmoi",
    "chatons",
    "connexion",
    "entrezvotremotdepasse",
    "formation",
    "framasoft",
    "jenesaispas",
    "jetaimemonamour",
    "jetaimepourlavie",
    "lemotdepasse",
    "logiciellibre",
    "logicielslibres",
    "monmotdepasse",
    "motdepass",
    "motdepasse",
    "nouveaumotdepasse",
    "ouvretoi",
    "passedemot",
    "qsdfghjklm",
    "sesameouvretoi",
    "tonmotdepasse",
    "utilisateur",
    "votremotdepasse",
    "wxcvbn",
];

fn entries(packages: &Path, file: &str) -> Vec<String> {
    let text = fs::read_to_string(packages.join(file)).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[test]
#[ignore = "it writes common.txt anew, from packages that are not here"]
fn make_list() {
    let packages = std::env::var("ZXCVBN_TS").unwrap();
    let packages = Path::new(&packages);
    let passwords = entries(packages, "language-common/src/passwords.json");
    let words = entries(packages, "language-fr/src/commonWords.json");
    let names = entries(packages, "language-fr/src/lastnames.json");
    let ranked = passwords.iter().take(PASSWORDS);
    let ranked = ranked.chain(words.iter().take(WORDS)).chain(&names);
    let long = passwords.iter().chain(&words);
    let long = long.filter(|word| word.chars().count() >= LONG);
    let ours = OURS.into_iter().map(str::to_owned);
    let cores: BTreeSet<String> = ranked
        .chain(long)
        .map(|entry| fold(entry).trim_matches(is_padding).to_owned())
        .chain(ours)
        .filter(|core| core.chars().count() >= SHORTEST && !core.contains('\n'))
        .collect();
    let mut text = String::new();
    for core in cores {
        text.push_str(&core);
        text.push('\n');
    }
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/passwords/common.txt");
    fs::write(list, text).unwrap();
}
