//! Counting words.

/// Words over several pieces of text: `**mo**t` is one word.
#[derive(Debug, Default)]
pub(crate) struct WordCounter {
    words: usize,
    in_word: bool,
    /// Signs of Chinese and Japanese that are not yet counted as a word.
    signs: usize,
}

impl WordCounter {
    /// Reads on. A word is a run without white space that holds a letter or a digit, so that French `mot :` is one. What
    /// is written without spaces is counted by its signs.
    pub(crate) fn read(&mut self, text: &str) {
        for c in text.chars() {
            if c.is_whitespace() {
                self.in_word = false;
            } else if is_sign(c) {
                self.in_word = false;
                self.signs += 1;
                if self.signs == SIGNS_A_WORD {
                    self.signs = 0;
                    self.words += 1;
                }
            } else if !self.in_word && c.is_alphanumeric() {
                self.in_word = true;
                self.words += 1;
            }
        }
    }

    /// Ends a word: a block, a line or a cell ends here.
    pub(crate) fn pause(&mut self) {
        self.in_word = false;
    }

    /// The words so far.
    pub(crate) fn so_far(&self) -> usize {
        self.words
    }

    /// The words so far; counting starts again.
    pub(crate) fn take(&mut self) -> usize {
        self.in_word = false;
        let rest = usize::from(std::mem::take(&mut self.signs) > 0);
        std::mem::take(&mut self.words) + rest
    }
}

/// Chinese and Japanese are read at about 400 signs a minute, where other languages are read at 200 words.
const SIGNS_A_WORD: usize = 2;

/// Kana, and ideographs of the blocks in daily use.
fn is_sign(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn punctuation_and_markup_inside_a_word_are_no_words() {
        let mut counter = WordCounter::default();
        counter.read("Un mot : l'au");
        counter.read("tre !");
        counter.pause();
        counter.read("fin");
        assert_eq!(counter.take(), 4);
        assert_eq!(counter.take(), 0);
    }

    #[test]
    fn what_is_written_without_spaces_is_counted_by_its_signs() {
        let mut counter = WordCounter::default();
        counter.read("这是一个句子。");
        assert_eq!(counter.take(), 3);
        counter.read("PeerTubeは自由な動画");
        assert_eq!(counter.take(), 4);
    }
}
