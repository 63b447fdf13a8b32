//! How far the guide is, as one page: static, without scripts, styles inside.

use amparo_author::{FileStatus, LocaleStatus, Status};
use amparo_core::Date;

use crate::commands::status::{HEADS, data, hard, numbers, totals};
use crate::dates::day;
use crate::picture::escaped;

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1c2530}\
    table{border-collapse:collapse;width:100%}th,td{padding:.25rem .6rem;border-bottom:1px solid #d5dce3;text-align:right}\
    th:first-child,td:first-child,td:last-child,th:last-child{text-align:left}thead th{background:#eef3f7}\
    .open{background:#fff1d6}.bad{background:#fbdcd8}.draft{border-left:.4rem solid #c77700;padding:.5rem 1rem;background:#fff7e6}\
    .safety::before{content:'\\26A0\\FE0E  '}div{overflow-x:auto}";

/// Columns, from the left, in which any number is something to mend.
const BAD: [usize; 4] = [3, 4, 5, 7];
/// The column of what is left to review.
const OPEN: usize = 6;

/// The page.
pub(crate) fn page(found: &Status, date: Date) -> String {
    let date = day(date);
    let locales: String = found.locales.iter().map(language).collect();
    let data: String = data(found).iter().map(|line| format!("<li>{}</li>\n", escaped(line))).collect();
    let broken = if found.problems > 0 {
        format!("<p class=\"bad\">{} problems stand against any pack.</p>\n", found.problems)
    } else {
        String::new()
    };
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width\">\n<title>Amparo: status of {date}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n\
         <h1>Status of {date}</h1>\n<p class=\"draft\">Only what a person has signed is called reviewed or approved. \
         All else is a draft.</p>\n{broken}{locales}<h2>Contacts and facts</h2>\n<ul>\n{data}</ul>\n</body>\n</html>\n"
    )
}

fn language(locale: &LocaleStatus) -> String {
    let heads: String = HEADS.iter().map(|head| format!("<th scope=\"col\">{head}</th>")).collect();
    let rows: String = locale.files.iter().map(row).collect();
    let (tag, totals) = (escaped(&locale.tag), escaped(&totals(locale)));
    format!(
        "<h2>{tag}</h2>\n<p>{totals}. The mark \u{26A0}\u{FE0E} stands at words that somebody must approve before a \
         release.</p>\n<div><table>\n<thead><tr><th scope=\"col\">flow or file</th>{heads}<th scope=\"col\">reading\
         </th></tr></thead>\n<tbody>\n{rows}</tbody>\n</table></div>\n"
    )
}

fn row(file: &FileStatus) -> String {
    let cell = |(column, number): (usize, usize)| {
        let class = match number {
            0 => "",
            _ if BAD.contains(&column) => " class=\"bad\"",
            _ if column == OPEN => " class=\"open\"",
            _ => "",
        };
        format!("<td{class}>{number}</td>")
    };
    let cells: String = numbers(file).into_iter().enumerate().map(cell).collect();
    let safety = if file.safety { " class=\"safety\"" } else { "" };
    format!(
        "<tr><th scope=\"row\"{safety}>{}</th>{cells}<td>{}</td></tr>\n",
        escaped(&file.name),
        escaped(&hard(file))
    )
}
