//! Dates as readers write them.

use icu_calendar::Iso;
use icu_datetime::{DateTimeFormatter, fieldsets::YMD, input::Date};

use super::{Lang, formats::locale};

impl Lang {
    /// A date, given as ISO 8601 has it (`2026-03-02`), in words: “2 March 2026”. In the calendar that readers of the
    /// language use; a time after the date is left out. What is no date comes back as it is.
    #[must_use]
    pub fn date(self, date: &str) -> String {
        let formatter = DateTimeFormatter::try_new(locale(self.formats()).into(), YMD::long());
        match (Date::try_from_str(date, Iso), formatter) {
            (Ok(day), Ok(formatter)) => self.first_day(formatter.format(&day).to_string()),
            _ => date.to_owned(),
        }
    }

    /// French says “1er mars”, which CLDR's patterns cannot.
    fn first_day(self, date: String) -> String {
        match date.strip_prefix("1 ") {
            Some(rest) if self == Self::Fr => format!("1er {rest}"),
            _ => date,
        }
    }
}
