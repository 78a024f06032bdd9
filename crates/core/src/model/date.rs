//! A calendar date as data. There is no clock in this crate: "today" is the library's search date.

use crate::pack::packed;
use core::fmt;

const MONTHS: [&str; 12] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
];

packed! {
    /// A day, or a month or year where no page gives more (`day` or `month` is then 0).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Date {
        /// The year of the common era.
        pub year: u16,
        /// 1 to 12, or 0 when only the year is known.
        pub month: u8,
        /// 1 to 31, or 0 when only the month is known.
        pub day: u8,
    }
}

impl Date {
    /// Reads `2026`, `2026-11` or `2026-11-21`; `None` for anything else or a day that no calendar has.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)?;
        let month = parts.next().map_or(Some(0), |part| number(part, 2).filter(|m| (1..=12).contains(m)))?;
        let last = last_day(year, month);
        let day = parts.next().map_or(Some(0), |part| number(part, 2).filter(|d| (1..=last).contains(d)))?;
        if parts.next().is_some() || (month == 0 && day != 0) {
            return None;
        }
        Some(Self { year, month: u8::try_from(month).ok()?, day: u8::try_from(day).ok()? })
    }

    /// Whether a full year lies between this date and `later`; an unknown day or month counts as the last.
    pub fn is_a_year_before(self, later: Self) -> bool {
        let month = if self.month == 0 { 12 } else { self.month };
        let day = if self.day == 0 { 31 } else { self.day };
        (self.year.saturating_add(1), month, day) <= (later.year, later.month, later.day)
    }
}

fn last_day(year: u16, month: u16) -> u16 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

fn number(part: &str, digits: usize) -> Option<u16> {
    (part.len() == digits && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse().ok())?
}

impl fmt::Display for Date {
    /// Writes `21 November 2026`, `November 2026` or `2026`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.day > 0 {
            write!(f, "{} ", self.day)?;
        }
        if let Some(name) = usize::from(self.month).checked_sub(1).and_then(|m| MONTHS.get(m)) {
            write!(f, "{name} ")?;
        }
        write!(f, "{}", self.year)
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    fn date(text: &str) -> Date {
        Date::parse(text).expect("a date")
    }

    #[test]
    fn a_date_reads_and_writes_what_is_known_of_it() {
        for (text, shown) in [("2026-11-21", "21 November 2026"), ("2026-11", "November 2026"), ("2026", "2026")] {
            assert_eq!(date(text).to_string(), shown);
        }
    }

    #[test]
    fn what_no_calendar_has_is_refused() {
        for text in
            ["2026-13", "2026-00", "2026-02-30", "2025-02-29", "26-01-01", "2026-1-1", "2026-01-01-01", "", "soon"]
        {
            assert_eq!(Date::parse(text), None, "{text}");
        }
        assert!(Date::parse("2024-02-29").is_some());
    }

    #[test]
    fn a_year_is_over_only_when_it_is_surely_over() {
        let searched = date("2026-11-21");
        assert!(date("2025-11-21").is_a_year_before(searched));
        assert!(!date("2025-11-22").is_a_year_before(searched));
        assert!(!date("2025-11").is_a_year_before(searched));
        assert!(date("2025-10").is_a_year_before(searched));
        assert!(!date("2025").is_a_year_before(searched));
        assert!(date("2024").is_a_year_before(searched));
    }
}
