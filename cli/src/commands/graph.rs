//! `amparo graph`: a flow as a picture, for editors: its steps from top to bottom, and what leads where.

use std::path::PathBuf;

use amparo_core::{Content, Step, Target};
use miette::{Result, miette};
use petgraph::Graph;
use petgraph::dot::{Config, Dot};
use petgraph::graph::NodeIndex;

use crate::content::compiled;
use crate::picture;

/// Draw a flow as SVG or as DOT (Graphviz).
#[derive(Debug, clap::Args)]
pub(crate) struct Draw {
    /// Id of the flow.
    flow: String,
    /// What to draw.
    #[arg(long, value_enum, default_value_t = Format::Svg)]
    format: Format,
    /// Where to write it; the terminal if not given.
    #[arg(long)]
    out: Option<PathBuf>,
}

/// How a flow is drawn.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    /// A picture.
    Svg,
    /// Text for Graphviz.
    Dot,
}

/// A step or a place outside the flow, and a way between two.
pub(crate) type Ways = Graph<Node, String>;

/// What is drawn as a box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Node {
    /// Id of the step, or of another flow.
    pub(crate) id: String,
    /// Kind of the step; "flow" for a way out.
    pub(crate) kind: String,
}

/// Writes the picture.
///
/// # Errors
/// An unknown flow, content that does not compile, or a file that cannot be written.
pub(crate) fn run(draw: &Draw) -> Result<()> {
    let content = compiled(false)?;
    let ways = ways(&content, &draw.flow)?;
    let text = match draw.format {
        Format::Svg => picture::svg(&ways),
        Format::Dot => dot(&ways),
    };
    match &draw.out {
        Some(path) => std::fs::write(path, text)
            .map_err(|error| miette!("`{}` cannot be written: {error}", path.display())),
        None => {
            print!("{text}");
            Ok(())
        }
    }
}

fn ways(content: &Content, flow: &str) -> Result<Ways> {
    let structure = &content.structure;
    let (index, _) = structure.flow_by_id(flow).ok_or_else(|| {
        let known: Vec<&str> = structure.flows.iter().map(|flow| flow.id.as_str()).collect();
        let near = amparo_author::closest(flow, &known).unwrap_or_default();
        miette!("the guide has no flow `{flow}`; did you mean `{near}`?")
    })?;
    let mut ways = Ways::new();
    let own = || structure.steps.iter().filter(|step| step.flow == index);
    for step in own() {
        ways.add_node(Node { id: step.id.clone(), kind: step.kind.as_str().into() });
    }
    for step in own() {
        let from = node(&mut ways, &step.id, step.kind.as_str());
        let choices = step.choices.iter().map(|choice| (choice.to, choice.id.as_str()));
        for (to, label) in choices.chain([(step.next, "next")]) {
            if let Some(to) = end(content, &mut ways, step, to) {
                ways.update_edge(from, to, label.into());
            }
        }
    }
    Ok(ways)
}

/// The box a target leads to; a flow outside has one of its own.
fn end(content: &Content, ways: &mut Ways, from: &Step, to: Target) -> Option<NodeIndex> {
    let structure = &content.structure;
    match to {
        Target::None => None,
        Target::Return => Some(node(ways, "where one was", "flow")),
        Target::Flow(flow) => structure.flows.get(usize::from(flow)).map(|flow| node(ways, &flow.id, "flow")),
        Target::Step(index) => {
            let step = structure.step(index).filter(|step| step.flow == from.flow)?;
            Some(node(ways, &step.id, step.kind.as_str()))
        }
    }
}

/// The box of this name, made if it is new.
fn node(ways: &mut Ways, id: &str, kind: &str) -> NodeIndex {
    let same = |node: &Node| node.id == id && (node.kind == "flow") == (kind == "flow");
    let found = ways.node_indices().find(|index| ways.node_weight(*index).is_some_and(same));
    found.unwrap_or_else(|| ways.add_node(Node { id: id.into(), kind: kind.into() }))
}

fn dot(ways: &Ways) -> String {
    let quoted = |text: &str| text.replace('"', "'");
    let edge = |_: &Ways, edge: petgraph::graph::EdgeReference<'_, String>| {
        format!("label=\"{}\"", quoted(edge.weight()))
    };
    let node = |_: &Ways, (_, node): (NodeIndex, &Node)| {
        let shape = match node.kind.as_str() {
            "flow" => "cds",
            "ask" | "pick" => "diamond",
            "end" => "doubleoctagon",
            _ => "box",
        };
        format!("label=\"{}\" shape={shape}", quoted(&node.id))
    };
    let plain = [Config::EdgeNoLabel, Config::NodeNoLabel];
    format!("{:?}", Dot::with_attr_getters(ways, &plain, &edge, &node))
}
