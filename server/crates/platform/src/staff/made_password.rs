//! A password that is made for somebody, who changes it later or keeps it.

use rand::Rng;

use crate::Platform;

/// The letters of it: 32, none of which looks like another.
const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// Groups of letters, with hyphens between.
const GROUPS: usize = 5;

/// The letters of a group. All of them together hold 100 random bits.
const GROUP: usize = 4;

impl Platform {
    /// A password that nobody can guess and that can be read out.
    #[must_use]
    pub fn made_password(&self) -> String {
        let mut rng = self.inner.outside.entropy.rng();
        let mut password = String::new();
        for group in 0..GROUPS {
            if group > 0 {
                password.push('-');
            }
            password.extend((0..GROUP).map(|_| letter(&mut rng)));
        }
        password
    }
}

/// Each of them as likely as the others.
fn letter(rng: &mut impl Rng) -> char {
    let index = usize::try_from(rng.next_u32() % 32).unwrap_or_default();
    LETTERS.get(index).map_or('a', |byte| char::from(*byte))
}
