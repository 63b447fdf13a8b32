// What the makers' parser and runtime of Fluent make of our files. Takes the folder of the packages and a task; reads
// JSON from the standard input and writes JSON. Owns no judgement: tests/tests/parsers.rs compares.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [, , packages, task] = process.argv;
const require = createRequire(join(packages, "package.json"));

// A list of texts; gives their trees.
function trees(texts) {
  const { FluentParser } = require("@fluent/syntax");
  const parser = new FluentParser({ withSpans: false });
  return texts.map((text) => parser.parse(text));
}

// Texts by language, readers, and values; gives every text by language, `message` or `message.attribute`, and reader.
function rendered({ languages, readers, values }) {
  const { FluentBundle, FluentResource } = require("@fluent/bundle");
  const said = {};
  for (const [tag, texts] of Object.entries(languages)) {
    const bundle = new FluentBundle(tag, { useIsolating: false });
    texts.forEach((text) => failing(bundle.addResource(new FluentResource(text))));
    const slots = [...bundle._messages.values()].flatMap(({ id, value, attributes }) => [
      ...(value ? [[id, value]] : []),
      ...Object.entries(attributes).map(([name, pattern]) => [`${id}.${name}`, pattern]),
    ]);
    said[tag] = Object.fromEntries(
      slots.map(([key, pattern]) => [key, readers.map((audience) => format(bundle, pattern, { ...values, audience }))]),
    );
  }
  return said;
}

function format(bundle, pattern, values) {
  const errors = [];
  const text = bundle.formatPattern(pattern, values, errors);
  failing(errors);
  return text;
}

function failing(errors) {
  if (errors.length > 0) {
    throw errors[0];
  }
}

const input = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(task === "trees" ? trees(input) : rendered(input)));
