//! The one table: what was measured, beside what it should be.

/// Rows in the order in which they were measured.
#[derive(Default)]
pub(super) struct Table {
    rows: Vec<[String; 4]>,
    missed: bool,
}

impl Table {
    /// A figure to compare others with.
    pub(super) fn reference(&mut self, what: &str, value: f64, unit: &str) {
        self.rows.push([what.to_owned(), show(value, unit), String::new(), String::new()]);
    }

    /// A figure that should not be above a limit.
    pub(super) fn limited(&mut self, what: &str, value: f64, limit: f64, unit: &str) {
        let holds = value <= limit;
        self.missed |= !holds;
        let verdict = if holds { "yes" } else { "**no**" };
        self.rows.push([
            what.to_owned(),
            show(value, unit),
            format!("≤ {}", show(limit, unit)),
            verdict.to_owned(),
        ]);
    }

    /// What could not be measured.
    pub(super) fn failed(&mut self, what: &str) {
        self.missed = true;
        self.rows.push([what.to_owned(), "failed".to_owned(), String::new(), "**no**".to_owned()]);
    }

    /// Whether every limit holds.
    pub(super) fn holds(&self) -> bool {
        !self.missed
    }

    /// The table as Markdown, its columns aligned to be read as it is.
    pub(super) fn markdown(&self) -> String {
        let head = ["what", "measured", "target", "holds"].map(str::to_owned);
        let mut widths = [0; 4];
        for row in self.rows.iter().chain([&head]) {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(cell.chars().count());
            }
        }
        let line = |row: &[String; 4]| {
            let cells = row.iter().zip(widths).map(|(cell, width)| format!(" {cell:<width$} "));
            format!("|{}|\n", cells.collect::<Vec<_>>().join("|"))
        };
        let rule = widths.map(|width| "-".repeat(width + 2)).join("|");
        let rows: String = self.rows.iter().map(line).collect();
        format!("{}|{rule}|\n{rows}", line(&head))
    }
}

fn show(value: f64, unit: &str) -> String {
    match unit {
        // a share of something
        "×" => format!("{value:.2} ×"),
        "" => format!("{value:.0}"),
        _ if value < 10.0 => format!("{value:.2} {unit}"),
        _ => format!("{value:.1} {unit}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_that_is_missed_is_seen() {
        let mut table = Table::default();
        table.reference("stock", 15.4, "s");
        table.limited("ours", 0.41, 0.5, "×");
        assert!(table.holds());
        table.limited("binary", 113.0, 50.0, "MB");
        assert!(!table.holds());
        assert_eq!(
            table.markdown(),
            "| what   | measured | target    | holds  |\n\
             |--------|----------|-----------|--------|\n\
             | stock  | 15.4 s   |           |        |\n\
             | ours   | 0.41 ×   | ≤ 0.50 ×  | yes    |\n\
             | binary | 113.0 MB | ≤ 50.0 MB | **no** |\n"
        );
    }
}
