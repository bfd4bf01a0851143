//! Sentences that look like French and say little.

use super::dice::Dice;

const WHO: &[&str] = &[
    "l’association",
    "la trésorière",
    "un bénévole",
    "le conseil",
    "une adhérente",
    "l’équipe du jeudi",
    "la commune",
    "un voisin",
    "le collectif",
    "chaque membre",
    "la formatrice",
    "l’hébergeur",
];
const DOES: &[&str] = &[
    "choisit",
    "prépare",
    "relit",
    "partage",
    "installe",
    "explique",
    "compare",
    "archive",
    "présente",
    "corrige",
    "publie",
    "vérifie",
    "organise",
    "traduit",
];
const WHAT: &[&str] = &[
    "le compte rendu",
    "les statuts",
    "un agenda partagé",
    "la liste de diffusion",
    "les sauvegardes",
    "un tableur",
    "le budget de l’année",
    "une carte du quartier",
    "les adresses",
    "le site",
    "un logiciel libre",
    "la documentation",
    "les photos de la fête",
    "un mot de passe plus long",
    "la charte",
];
const HOW: &[&str] = &[
    "avant l’assemblée générale",
    "sans rien demander à un autre serveur",
    "une fois par semaine",
    "avec soin",
    "pour que chacun s’y retrouve",
    "à plusieurs mains",
    "depuis un vieux téléphone",
    "dès le premier essai",
    "en gardant une copie",
    "quand la connexion est lente",
    "le temps d’un café",
];
const LINKS: &[&str] = &[
    "Puis",
    "Cependant",
    "Ensuite",
    "D’ailleurs",
    "En pratique",
    "Pour finir",
];
const ABOUT: &[&str] = &[
    "Choisir",
    "Comprendre",
    "Préparer",
    "Partager",
    "Sauvegarder",
    "Animer",
    "Écrire",
    "Relire",
    "Accueillir",
    "Mesurer",
];

/// A sentence, with its point.
pub(super) fn sentence(dice: &mut Dice) -> String {
    let (who, does, what, how) = (
        dice.one_of(WHO),
        dice.one_of(DOES),
        dice.one_of(WHAT),
        dice.one_of(HOW),
    );
    match dice.between(0, 3) {
        0 => format!("{}, {who} {does} {what}.", dice.one_of(LINKS)),
        1 => format!(
            "{} {does} {what}\u{a0}: {} le demande.",
            capital(who),
            dice.one_of(WHO)
        ),
        _ => format!("{} {does} {what} {how}.", capital(who)),
    }
}

/// Some sentences, some words of which are marked.
pub(super) fn paragraph(dice: &mut Dice) -> String {
    let sentences = (0..dice.between(2, 5)).map(|_| {
        let sentence = sentence(dice);
        match dice.between(0, 9) {
            0 => format!("**{sentence}**"),
            1 => sentence.replacen("le ", "*le* ", 1),
            2 => format!("{sentence} Voir `commande --aide`."),
            _ => sentence,
        }
    });
    sentences.collect::<Vec<_>>().join(" ")
}

/// A few words without a point.
pub(super) fn words(dice: &mut Dice) -> String {
    format!("{} {}", dice.one_of(DOES), dice.one_of(WHAT))
}

/// A title.
pub(super) fn title(dice: &mut Dice) -> String {
    format!("{} {}", dice.one_of(ABOUT), dice.one_of(WHAT))
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(chars).collect()
}
