//! How long something takes.

use super::Lang;

impl Lang {
    /// `45 min`, `3 h`, `1 h 30`.
    #[must_use]
    pub fn minutes(self, minutes: u32) -> String {
        match (minutes / 60, minutes % 60) {
            (0, minutes) => self.duration_minutes(minutes),
            (hours, 0) => self.duration_hours(hours),
            (hours, minutes) => self.duration_hours_and_minutes(hours, minutes),
        }
    }

    /// “45 min read”.
    #[must_use]
    pub fn reading_minutes(self, minutes: u32) -> String {
        self.reading_duration(&self.minutes(minutes))
    }

    /// “about 45 min”; beyond an hour, to five minutes.
    #[must_use]
    pub fn about_minutes(self, minutes: u32) -> String {
        let rounded = if minutes > 60 {
            minutes.saturating_add(2) / 5 * 5
        } else {
            minutes
        };
        self.about_duration(&self.minutes(rounded))
    }
}
