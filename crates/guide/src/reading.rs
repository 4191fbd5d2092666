//! How hard a text is to read, in English: the two formulas that WRITING.md names.
//!
//! Syllables are counted by rule, which is right for some nine words of ten; that is enough for a
//! limit on a whole page.

/// What the formulas are made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Words with a letter in them.
    pub words: u32,
    /// Sentences, headings and items of lists.
    pub sentences: u32,
    /// Syllables of all words.
    pub syllables: u32,
}

impl Reading {
    /// Counts a text whose lines are sentences, headings or items.
    pub fn of(text: &str) -> Self {
        let mut reading = Self::default();
        for line in text.lines() {
            for sentence in line.split_inclusive(['.', '?', '!', ':']) {
                let words: Vec<&str> = sentence
                    .split(|c: char| c.is_whitespace() || c == '—' || c == '/')
                    .filter(|word| word.contains(char::is_alphabetic))
                    .collect();
                reading.sentences += u32::from(!words.is_empty());
                for word in words {
                    reading.words += 1;
                    reading.syllables += syllables(word);
                }
            }
        }
        reading
    }

    /// The Flesch–Kincaid grade (Kincaid and others, 1975); 0 of an empty text.
    pub fn grade(self) -> f64 {
        if self.words == 0 {
            return 0.0;
        }
        0.39 * self.words_a_sentence() + 11.8 * self.syllables_a_word() - 15.59
    }

    /// The reading ease (Flesch, 1948); 100 of an empty text.
    pub fn ease(self) -> f64 {
        if self.words == 0 {
            return 100.0;
        }
        206.835 - 1.015 * self.words_a_sentence() - 84.6 * self.syllables_a_word()
    }

    fn words_a_sentence(self) -> f64 {
        f64::from(self.words) / f64::from(self.sentences.max(1))
    }

    fn syllables_a_word(self) -> f64 {
        f64::from(self.syllables) / f64::from(self.words.max(1))
    }
}

/// Groups of vowels, without the silent e at the end.
fn syllables(word: &str) -> u32 {
    let letters: String = word
        .chars()
        .filter(|c| c.is_alphabetic())
        .flat_map(char::to_lowercase)
        .collect();
    let is_vowel = |c: char| "aeiouy".contains(c);
    let mut count = 0;
    let mut before = false;
    for letter in letters.chars() {
        count += u32::from(is_vowel(letter) && !before);
        before = is_vowel(letter);
    }
    let ends = |ending: &str| letters.ends_with(ending);
    let silent = (ends("e") && !ends("le")) || (ends("es") && !ends("ses") && !ends("ces"));
    let silent = silent || (ends("ed") && !ends("ted") && !ends("ded"));
    if silent && count > 1 {
        count -= 1;
    }
    count.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_as_people_say_them() {
        for (word, count) in [
            ("the", 1),
            ("work", 1),
            ("computer", 3),
            ("security", 4),
            ("closed", 1),
            ("needed", 2),
            ("table", 2),
            ("nothing.", 2),
            ("0x904", 1),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn simple_text_is_easy_and_hard_text_is_hard() {
        let easy = Reading::of("The cat sat on the mat. It was a good cat.");
        assert_eq!((easy.words, easy.sentences), (11, 2));
        assert!(easy.grade() < 2.0 && easy.ease() > 95.0);
        let hard = Reading::of(
            "Organisational infrastructure considerations necessitate comprehensive reconfiguration.",
        );
        assert!(hard.grade() > 20.0 && hard.ease() < 0.0);
        assert!(Reading::of("").grade() < easy.grade().max(0.1));
    }
}
