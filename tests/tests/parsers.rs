//! Our parser of Fluent and those of its makers see the same: every shipped file gives the same tree in Rust, Python and
//! JavaScript, and every text renders the same in `fluent-bundle`, of which `author/tests/oracle.rs` proves that it says
//! what the packs say, and in `@fluent/bundle`. The makers' own fixtures come with an old edition of their crate.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use amparo_author::{SourceFile, read_dir};
use amparo_tests::oracle::{ran, target};
use amparo_tests::{python, skipped};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::{Entry, Resource};
use serde_json::{Map, Value, json};

const READERS: [&str; 4] = ["young", "child", "teen", "guardian"];

fn house() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All shipped files: path and text.
fn shipped() -> Vec<(String, String)> {
    let files = read_dir(&house().join("..")).unwrap();
    let fluent = files.into_iter().filter(|file| file.path.ends_with(".ftl"));
    let text = |file: SourceFile| (file.path, String::from_utf8(file.bytes).unwrap());
    fluent.map(text).collect()
}

fn tree(text: &str) -> Value {
    let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(text);
    canonical(serde_json::to_value(resource).unwrap())
}

/// A tree without what the parsers may write differently: places, names of kinds that the place of a node tells, empty
/// fields, and texts in several parts.
fn canonical(value: Value) -> Value {
    match value {
        Value::Array(list) => Value::Array(merged(list.into_iter().map(canonical).collect())),
        Value::Object(fields) => {
            let implied = [
                "Resource",
                "Identifier",
                "Pattern",
                "Attribute",
                "Variant",
                "CallArguments",
                "NamedArgument",
                "SelectExpression",
            ];
            let field = |(name, value): (String, Value)| {
                let silent = match name.as_str() {
                    "span" | "annotations" => true,
                    "type" => implied.iter().any(|kind| value == *kind),
                    _ => value.is_null() || value == json!([]),
                };
                let value = if name == "content" { Value::String(joined(&value)) } else { canonical(value) };
                (!silent).then_some((name, value))
            };
            let mut fields: Map<String, Value> = fields.into_iter().filter_map(field).collect();
            // A comment above a message has its kind from its place.
            if let Some(Value::Object(comment)) = fields.get_mut("comment") {
                comment.remove("type");
            }
            Value::Object(fields)
        }
        other => other,
    }
}

/// The lines of a comment as one text.
fn joined(content: &Value) -> String {
    let lines =
        content.as_array().map(|lines| lines.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n"));
    lines.or_else(|| content.as_str().map(String::from)).unwrap_or_default()
}

fn merged(list: Vec<Value>) -> Vec<Value> {
    let mut merged: Vec<Value> = Vec::new();
    for item in list {
        let text = |value: &Value| {
            (value["type"] == "TextElement").then(|| value["value"].as_str().unwrap().to_string())
        };
        match (merged.last_mut(), text(&item)) {
            (Some(last), Some(next)) if text(last).is_some() => {
                last["value"] = (text(last).unwrap() + &next).into()
            }
            _ => merged.push(item),
        }
    }
    merged
}

#[track_caller]
fn assert_same(files: &[(String, String)], theirs: &str, parser: &str) {
    let theirs: Vec<Value> = serde_json::from_str(theirs).unwrap();
    assert_eq!(theirs.len(), files.len());
    for ((path, text), theirs) in files.iter().zip(theirs) {
        let ours = tree(text);
        assert!(ours["body"].as_array().unwrap().len() > 3, "{path}");
        assert_eq!(ours, canonical(theirs), "{path} in {parser}");
    }
}

fn texts(files: &[(String, String)]) -> String {
    serde_json::to_string(&files.iter().map(|(_, text)| text).collect::<Vec<_>>()).unwrap()
}

#[tokio::test]
async fn python_sees_the_same_trees() {
    let files = shipped();
    match python::environment().await {
        Err(why) => python::skip("python_sees_the_same_trees", &why),
        Ok(python) => {
            let mut oracle = Command::new(python);
            oracle.arg(python::scripts().join("oracle.py")).arg("trees");
            assert_same(&files, &ran(&mut oracle, &texts(&files)).unwrap(), "fluent.syntax");
        }
    }
}

/// The folder with the makers' packages, installed on first use; or why there can be none here.
fn packages() -> Result<PathBuf, String> {
    static ONE_AT_A_TIME: std::sync::Mutex<()> = std::sync::Mutex::new(());
    let _guard = ONE_AT_A_TIME.lock().unwrap();
    let (from, home) = (house().join("fluent"), target().join("node-fluent"));
    let lock = fs::read_to_string(from.join("package-lock.json")).unwrap();
    let stamp = home.join("installed.json");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(home);
    }
    fs::create_dir_all(&home).unwrap();
    for name in ["package.json", "package-lock.json"] {
        fs::copy(from.join(name), home.join(name)).unwrap();
    }
    ran(Command::new("npm").args(["ci", "--loglevel=error"]).current_dir(&home), "")?;
    fs::write(stamp, lock).unwrap();
    Ok(home)
}

fn node(task: &str, input: &str) -> Result<String, String> {
    let home = packages()?;
    Ok(ran(Command::new("node").arg(house().join("fluent/oracle.mjs")).arg(home).arg(task), input).unwrap())
}

#[test]
fn javascript_sees_the_same_trees() {
    let files = shipped();
    match node("trees", &texts(&files)) {
        Err(why) => skipped("javascript_sees_the_same_trees", &why, "Node.js 20 or later with npm"),
        Ok(theirs) => assert_same(&files, &theirs, "@fluent/syntax"),
    }
}

/// Every value that a text shows, as a word in brackets.
fn values(files: &[(String, String)]) -> BTreeMap<String, String> {
    let named = |rest: &str| {
        rest.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-' && sign != '_')
            .next()
            .unwrap()
            .to_string()
    };
    let names = files.iter().flat_map(|(_, text)| text.split('$').skip(1).map(named).collect::<Vec<_>>());
    let names: BTreeSet<String> = names.filter(|name| !name.is_empty() && name != "audience").collect();
    names.into_iter().map(|name| (name.clone(), format!("«{name}»"))).collect()
}

fn rendered(tag: &str, texts: &[String], values: &BTreeMap<String, String>) -> Value {
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
    bundle.set_use_isolating(false);
    for text in texts {
        bundle.add_resource(FluentResource::try_new(text.clone()).unwrap()).unwrap();
    }
    let mut said = Map::new();
    for text in texts {
        let resource: Resource<&str> = fluent_syntax::parser::parse(text.as_str()).unwrap();
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let found = bundle.get_message(id).unwrap();
            let attributes = found.attributes().map(|one| (format!("{id}.{}", one.id()), one.value()));
            for (key, pattern) in
                found.value().map(|value| (id.to_string(), value)).into_iter().chain(attributes)
            {
                let each = READERS.map(|audience| {
                    let mut args: FluentArgs<'_> =
                        values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                    args.set("audience", audience);
                    let mut errors = Vec::new();
                    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
                    assert!(errors.is_empty(), "{key}: {errors:?}");
                    text
                });
                said.insert(key, json!(each));
            }
        }
    }
    Value::Object(said)
}

#[test]
fn javascript_says_the_same_words() {
    let files = shipped();
    let values = values(&files);
    let mut languages: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (path, text) in &files {
        languages.entry(path.split('/').nth(1).unwrap().into()).or_default().push(text.clone());
    }
    let input = json!({ "languages": languages, "readers": READERS, "values": values }).to_string();
    let said = match node("rendered", &input) {
        Err(why) => return skipped("javascript_says_the_same_words", &why, "Node.js 20 or later with npm"),
        Ok(said) => said,
    };
    let theirs: BTreeMap<String, Value> = serde_json::from_str(&said).unwrap();
    let mut compared = 0;
    for (tag, texts) in &languages {
        let ours = rendered(tag, texts, &values);
        let (ours, theirs) = (ours.as_object().unwrap(), theirs[tag].as_object().unwrap());
        assert_eq!(ours.keys().collect::<BTreeSet<_>>(), theirs.keys().collect::<BTreeSet<_>>());
        for (key, text) in ours {
            assert_eq!(text, &theirs[key], "{tag} {key}");
            compared += READERS.len();
        }
    }
    assert!(compared > 8_000, "{compared} texts were compared");
}

/// The folder of the fixtures, where cargo keeps the crate that carries them.
fn fixtures() -> PathBuf {
    let metadata = ran(Command::new(env!("CARGO")).args(["metadata", "--format-version=1"]), "").unwrap();
    let metadata: Value = serde_json::from_str(&metadata).unwrap();
    let mut packages = metadata["packages"].as_array().unwrap().iter();
    let found =
        packages.find(|package| package["name"] == "fluent-syntax" && package["version"] == "0.9.3").unwrap();
    Path::new(found["manifest_path"].as_str().unwrap()).with_file_name("tests").join("fixtures")
}

#[test]
fn the_makers_fixtures_give_the_trees_they_name() {
    let mut names: Vec<PathBuf> =
        fs::read_dir(fixtures()).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.retain(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    names.sort();
    assert!(names.len() >= 35, "{}", names.len());
    let mut differ = Vec::new();
    for path in names {
        let text = fs::read_to_string(&path).unwrap();
        let named = fs::read_to_string(path.with_extension("json")).unwrap();
        if tree(&text) != canonical(serde_json::from_str(&named).unwrap()) {
            differ.push(path.file_stem().unwrap().to_str().unwrap().to_string());
        }
    }
    assert_eq!(differ, Vec::<String>::new());
}

/// What the makers' `cr_*` fixtures ask, which that edition does not carry: a lone carriage return ends no line. In the
/// last two all known parsers, ours too, lose the return at the very end.
#[test]
fn a_lone_return_ends_no_line() {
    for junk in
        ["open = { \"words\r\r# never closed\r", "which = { $reader -> }\r\r# nothing to choose from\r"]
    {
        assert_eq!(tree(junk), json!({ "body": [{ "type": "Junk", "content": junk }] }));
    }
    let values =
        ["First\rsecond = Second\r\r### All in one line.\r", "\r    First\r    more\r    .title = Title\r"];
    for value in values {
        let elements = json!([{ "type": "TextElement", "value": value.strip_suffix('\r').unwrap() }]);
        let message =
            json!({ "type": "Message", "id": { "name": "first" }, "value": { "elements": elements } });
        assert_eq!(tree(&format!("first ={value}")), json!({ "body": [message] }));
    }
}
