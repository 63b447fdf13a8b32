//! A table of what measurements print, as Markdown.

use crate::process::said;
use miette::Result;
use std::{fmt, process::Command};

/// Rows of cells; the first row names the columns.
#[derive(Default)]
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    /// Runs a measurement to its end. A line with tabs is a row, and the first of them names the columns; where they
    /// have been named already it is left away. Any other line is passed on.
    ///
    /// # Errors
    /// When the measurement fails; it has said why.
    pub(crate) fn take(&mut self, measurement: &mut Command) -> Result<()> {
        for line in said(measurement)?.lines() {
            if !line.contains('\t') {
                println!("{line}");
                continue;
            }
            let row: Vec<String> = line.split('\t').map(str::to_owned).collect();
            if self.rows.first() != Some(&row) {
                self.rows.push(row);
            }
        }
        Ok(())
    }

    fn widths(&self) -> Vec<usize> {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let width =
            |at: usize| self.rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.chars().count()).max();
        (0..columns).map(|at| width(at).unwrap_or(0).max(3)).collect()
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let widths = self.widths();
        for (at, row) in self.rows.iter().enumerate() {
            writeln!(f, "{}", line(row, &widths))?;
            if at == 0 {
                writeln!(f, "{}", rule(&widths))?;
            }
        }
        Ok(())
    }
}

/// Words to the left in the first column, figures to the right in the others.
fn line(row: &[String], widths: &[usize]) -> String {
    let cell = |(at, width): (usize, &usize)| {
        let cell = row.get(at).map_or("", String::as_str);
        if at == 0 { format!("| {cell:<width$} ") } else { format!("| {cell:>width$} ") }
    };
    widths.iter().enumerate().map(cell).chain(["|".to_owned()]).collect()
}

/// The line under the names of the columns, which says on which side they stand.
fn rule(widths: &[usize]) -> String {
    let cell = |(at, width): (usize, &usize)| {
        let (dashes, side) = ("-".repeat(width + 1), if at == 0 { "-" } else { ":" });
        format!("|{dashes}{side}")
    };
    widths.iter().enumerate().map(cell).chain(["|".to_owned()]).collect()
}
