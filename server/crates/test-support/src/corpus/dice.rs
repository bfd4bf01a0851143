//! Chance that is the same every time, on every machine and with every version of a library.

/// A sequence of numbers: SplitMix64 (Steele, Lea, Flood, OOPSLA 2014).
pub(super) struct Dice(u64);

impl Dice {
    /// The sequence of a text, by its number and its kind.
    pub(super) fn new(number: usize, kind: u64) -> Self {
        let number = u64::try_from(number).unwrap();
        Self(number.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ kind)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from `least` to `most`, both among them.
    pub(super) fn between(&mut self, least: usize, most: usize) -> usize {
        let among = u64::try_from(most - least + 1).unwrap();
        least + usize::try_from(self.next() % among).unwrap()
    }

    /// One of some.
    pub(super) fn one_of<'a, T>(&mut self, some: &'a [T]) -> &'a T {
        some.get(self.between(0, some.len() - 1)).unwrap()
    }
}
