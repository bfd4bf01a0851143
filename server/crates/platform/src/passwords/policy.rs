//! What a new password must be: long enough, and not one of the first that anybody would try. No rule about its
//! characters: such rules make passwords harder to remember, and no harder to guess
//! (NIST SP 800-63B-4, section 3.1.1.2; CNIL, recommendation of 21 July 2022).

use super::{
    MAX_BYTES, MIN_BYTES, Password,
    common::{fold, is_common, padding_of, repeated_unit},
};

/// Why a new password is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RefusedPassword {
    /// It is shorter than [`MIN_BYTES`].
    #[error("the password is too short by {missing} characters")]
    TooShort {
        /// How many more characters are enough, of whatever script.
        missing: usize,
    },
    /// It is longer than [`MAX_BYTES`].
    #[error("the password is longer than {MAX_BYTES} bytes")]
    TooLong,
    /// It is in the list of common passwords, or one of them made up.
    #[error("the password is a common one")]
    Common,
    /// It is a short piece again and again, or goes along the alphabet, the digits or a keyboard.
    #[error("the password is a repetition or a sequence")]
    Predictable,
    /// It is the account's pseudonym, or little more.
    #[error("the password is little more than the pseudonym")]
    Pseudonym,
}

/// How many different characters are few.
const FEW: usize = 3;
/// How long the pieces of a sequence are on the average, at least.
const RUN: usize = 4;

/// Rows of keys, forwards. A step to a neighbour on one of them is a step of a sequence.
const ROWS: [&str; 10] = [
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "qwertyuiop",
    "qwertzuiop",
    "asdfghjkl",
    "zxcvbnm",
    "yxcvbnm",
];

/// Judges a new password for the account with this pseudonym.
///
/// # Errors
///
/// What is wrong with it: the first of several.
pub fn check_password(password: &Password, pseudonym: &str) -> Result<(), RefusedPassword> {
    let length = password.bytes().len();
    if length < MIN_BYTES {
        return Err(RefusedPassword::TooShort {
            missing: MIN_BYTES - length,
        });
    }
    if length > MAX_BYTES {
        return Err(RefusedPassword::TooLong);
    }
    let folded = fold(password.text());
    if is_predictable(&folded) {
        return Err(RefusedPassword::Predictable);
    }
    if is_little_more_than(&folded, &fold(pseudonym)) {
        return Err(RefusedPassword::Pseudonym);
    }
    if is_common(&folded) {
        return Err(RefusedPassword::Common);
    }
    Ok(())
}

fn is_predictable(folded: &str) -> bool {
    let characters: Vec<char> = folded.chars().collect();
    let mut different = characters.clone();
    different.sort_unstable();
    different.dedup();
    // What repeats counts once, and is too short then.
    let unit = repeated_unit(&characters);
    let repeats_too_little = unit.is_some_and(|unit| unit.len() < MIN_BYTES);
    different.len() <= FEW || repeats_too_little || is_sequence(&characters)
}

fn is_sequence(characters: &[char]) -> bool {
    let breaks = characters
        .iter()
        .zip(characters.iter().skip(1))
        .filter(|(one, next)| !follows(**one, **next))
        .count();
    (breaks + 1) * RUN <= characters.len()
}

/// Whether two characters are the same, or neighbours in the alphabet, among the digits or on a keyboard.
fn follows(one: char, next: char) -> bool {
    one == next
        || ROWS.iter().any(|row| {
            let pairs = row.chars().zip(row.chars().skip(1));
            pairs
                .into_iter()
                .any(|pair| pair == (one, next) || pair == (next, one))
        })
}

/// Whether only padding is left of a password without the pseudonym in it.
fn is_little_more_than(folded: &str, pseudonym: &str) -> bool {
    // A pseudonym of one or two letters is in many a good password.
    if pseudonym.chars().count() < 3 || !folded.contains(pseudonym) {
        return false;
    }
    padding_of(&folded.replace(pseudonym, ""))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{RefusedPassword, check_password};
    use crate::passwords::Password;

    fn judged(password: &str) -> Result<(), RefusedPassword> {
        check_password(&Password::new(password), "Camille-du-13")
    }

    #[track_caller]
    fn all_are(passwords: &[&str], judgement: Result<(), RefusedPassword>) {
        for password in passwords {
            assert_eq!(judged(password), judgement, "{password}");
        }
    }

    #[test]
    fn length_is_counted_in_bytes_from_12_to_1_024() {
        let too_short = |missing| Err(RefusedPassword::TooShort { missing });
        assert_eq!(judged(""), too_short(12));
        assert_eq!(judged("kf8 wq2 zp1"), too_short(1));
        // An accented letter is two bytes: ten such characters can be enough.
        assert_eq!(judged("kéf8 wà2zp"), Ok(()));
        let long = |length| {
            "kf8 wq2 zp1é"
                .chars()
                .cycle()
                .take(length)
                .collect::<String>()
        };
        // 1,024 characters, some of them of two bytes.
        assert_eq!(judged(&long(1_024)), Err(RefusedPassword::TooLong));
        let words = |count| {
            (0..count)
                .map(|word| format!("m{}", word * word))
                .collect::<String>()
        };
        let mut longest = words(400);
        longest.truncate(1_024);
        assert_eq!(longest.len(), 1_024);
        assert_eq!(judged(&longest), Ok(()));
        longest.push('x');
        assert_eq!(judged(&longest), Err(RefusedPassword::TooLong));
    }

    proptest! {
        #[test]
        fn any_text_is_judged(text in "\\PC{0,300}", pseudonym in "\\PC{0,40}") {
            let judgement = check_password(&Password::new(text.as_str()), &pseudonym);
            if judgement.is_ok() {
                prop_assert!((12..=1_024).contains(&Password::new(text.as_str()).bytes().len()));
            }
        }

        #[test]
        fn what_is_put_around_a_common_password_does_not_help(
            before in "[0-9!? ]{0,4}",
            after in "[0-9!? ]{0,4}",
            capital in any::<bool>(),
        ) {
            let core = if capital { "MotDePasse" } else { "motdepasse" };
            let judgement = judged(&format!("{before}{core}{after}"));
            prop_assert!(judgement.is_err());
        }
    }

    #[test]
    fn whatever_is_long_and_not_obvious_is_taken_without_a_rule_about_its_characters() {
        all_are(
            &[
                "chevalpilerouge",
                "correct horse battery staple",
                "les sanglots longs des violons",
                "xkqjwzvbprtl",
                "7302 9418 5526",
                "kVt7#pQ2!mZx",
                "كلمة سر طويلة جدا",
                "長いパスワードです",
                "🐢🦊🐝🌵🍋🧵",
            ],
            Ok(()),
        );
    }

    #[test]
    fn common_passwords_are_refused() {
        all_are(
            &[
                "administrateur",
                "administrator",
                "unbelievable",
                "1qaz2wsx3edc",
                "anniversaire",
            ],
            Err(RefusedPassword::Common),
        );
    }

    #[test]
    fn common_passwords_made_up_are_refused() {
        all_are(
            &[
                "motdepasse2024!",
                "MotDePasse2024",
                "Mot de passe 123",
                "mot-de-passe-2024",
                "m0tdep4sse!!",
                "azertyuiop2024!",
                "P@ssw0rd!2024",
                "!!!password!!!",
                "password1password2",
                "Soleil13012004",
                "chocolat!!2023",
                "Bonjour12345!",
                "Élodie20051987",
                "nicolas-1987!!",
                "2024motdepasse",
                "Ardoise2026!!",
                "motdepasse2024motdepasse2024",
            ],
            Err(RefusedPassword::Common),
        );
    }

    #[test]
    fn repetitions_and_sequences_are_refused() {
        all_are(
            &[
                "aaaaaaaaaaaa",
                "            ",
                "abababababab",
                "passwordpassword",
                "kqzwvpkqzwvp",
                "kqzwvpkqzwvpkqz",
                "123456789012",
                "012345678901234567890",
                "abcdefghijkl",
                "zyxwvutsrqpo",
                "azertyuiopqsdfghjklm",
                "qwertyuiopasdfgh",
                "AzErTyUiOp1234",
                "aaabbbcccddd111",
                "112233445566",
                "000000111111",
                "            k            ",
                "ééééééééé",
            ],
            Err(RefusedPassword::Predictable),
        );
    }

    #[test]
    fn the_pseudonym_is_no_password_with_or_without_padding() {
        all_are(
            &[
                "Camille-du-13",
                "camille-du-13!!",
                "CAMILLE-DU-13",
                "2024camille-du-13",
            ],
            Err(RefusedPassword::Pseudonym),
        );
        assert_eq!(judged("camille-du-13 mange des pommes"), Ok(()));
        let short = check_password(&Password::new("jo aime les crêpes"), "jo");
        assert_eq!(short, Ok(()));
        // Without a pseudonym nothing is.
        let none = check_password(&Password::new("jo aime les crêpes"), "");
        assert_eq!(none, Ok(()));
    }
}
