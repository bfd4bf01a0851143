//! Counting words.

/// Words over several pieces of text: `**mo**t` is one word.
#[derive(Debug, Default)]
pub(crate) struct WordCounter {
    words: usize,
    in_word: bool,
}

impl WordCounter {
    /// Reads on. A word is a run without white space that holds a letter or a digit, so that French `mot :` is one.
    pub(crate) fn read(&mut self, text: &str) {
        for c in text.chars() {
            if c.is_whitespace() {
                self.in_word = false;
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

    /// The words so far; counting starts again.
    pub(crate) fn take(&mut self) -> usize {
        self.in_word = false;
        std::mem::take(&mut self.words)
    }
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
}
