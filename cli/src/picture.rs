//! A flow as SVG, laid out by hand: each step one row below the lowest that leads to it, ways as curves between rows.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use petgraph::Direction;
use petgraph::algo::toposort;
use petgraph::graph::NodeIndex;

use crate::commands::graph::{Node, Ways};

const WIDTH: usize = 190;
const HEIGHT: usize = 44;
const GAP: usize = 36;
const EDGE: usize = 20;

/// Where the boxes stand: column and row.
type Places = BTreeMap<NodeIndex, (usize, usize)>;

/// Draws the boxes and what leads where.
pub(crate) fn svg(ways: &Ways) -> String {
    let places = places(ways);
    let columns = places.values().map(|(column, _)| column + 1).max().unwrap_or(1);
    let rows = places.values().map(|(_, row)| row + 1).max().unwrap_or(1);
    let (width, height) = (EDGE * 2 + columns * (WIDTH + GAP), EDGE * 2 + rows * (HEIGHT + GAP));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" \
         font-size=\"12\">\n<rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>\n"
    );
    for edge in ways.edge_indices() {
        let ends = ways.edge_endpoints(edge);
        let at = |index| places.get(&index).copied();
        if let Some((from, to)) = ends.and_then(|(from, to)| at(from).zip(at(to))) {
            draw_way(&mut svg, from, to, ways.edge_weight(edge).map_or("", String::as_str));
        }
    }
    for (index, place) in &places {
        if let Some(node) = ways.node_weight(*index) {
            draw_box(&mut svg, node, *place);
        }
    }
    svg + "</svg>\n"
}

/// A flow has no circle, so its steps can be put in order; if one has all the same, every step gets a row.
fn places(ways: &Ways) -> Places {
    let order = toposort(ways, None).unwrap_or_else(|_| ways.node_indices().collect());
    let mut rows: BTreeMap<NodeIndex, usize> = BTreeMap::new();
    let mut taken: BTreeMap<usize, usize> = BTreeMap::new();
    let mut places = Places::new();
    for index in order {
        let above =
            ways.neighbors_directed(index, Direction::Incoming).filter_map(|from| rows.get(&from)).max();
        let row = above.map_or(0, |above| above + 1);
        let column = taken.entry(row).or_default();
        places.insert(index, (*column, row));
        rows.insert(index, row);
        *column += 1;
    }
    places
}

fn corner((column, row): (usize, usize)) -> (usize, usize) {
    (EDGE + column * (WIDTH + GAP), EDGE + row * (HEIGHT + GAP))
}

fn draw_box(svg: &mut String, node: &Node, place: (usize, usize)) {
    let (x, y) = corner(place);
    let (round, fill) = match node.kind.as_str() {
        "flow" => (HEIGHT / 2, "#eee"),
        "ask" | "pick" => (4, "#e3f0f7"),
        "end" => (12, "#e6f4e6"),
        _ => (4, "#fff"),
    };
    let (middle, line) = (x + WIDTH / 2, y + HEIGHT / 2);
    let _ = writeln!(
        svg,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" rx=\"{round}\" fill=\"{fill}\" stroke=\"#333\"/>\
         <text x=\"{middle}\" y=\"{line}\" text-anchor=\"middle\">{}</text>\
         <text x=\"{middle}\" y=\"{}\" text-anchor=\"middle\" fill=\"#555\" font-size=\"10\">{}</text>",
        escaped(&node.id),
        line + 15,
        escaped(&node.kind)
    );
}

fn draw_way(svg: &mut String, from: (usize, usize), to: (usize, usize), label: &str) {
    let ((x1, y1), (x2, y2)) = (corner(from), corner(to));
    let (x1, y1, x2) = (x1 + WIDTH / 2, y1 + HEIGHT, x2 + WIDTH / 2);
    let bend = y1.midpoint(y2);
    let _ = writeln!(
        svg,
        "<path d=\"M{x1} {y1}C{x1} {bend} {x2} {bend} {x2} {y2}\" fill=\"none\" stroke=\"#888\"/>\
         <text x=\"{}\" y=\"{}\" font-size=\"9\" fill=\"#444\">{}</text>",
        (x1 * 3 + x2) / 4 + 3,
        y1 + GAP / 2,
        escaped(label)
    );
}

/// A text between tags.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
