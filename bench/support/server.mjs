// Serves built pages on this machine as a careful web server would: everything compressed beforehand with Brotli.

import { readdirSync, readFileSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import zlib from "node:zlib";

const TYPES = {
  ".bin": "application/octet-stream",
  ".css": "text/css",
  ".ftl": "text/plain; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** Brotli at its smallest, as the targets count bytes. */
export function brotli(bytes) {
  const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_SIZE_HINT: hint } = zlib.constants;
  return zlib.brotliCompressSync(bytes, { params: { [quality]: 11, [hint]: bytes.length } });
}

/**
 * Serves folders below `/<name>/`; `answer` gives JSON for what is no file. Gives the address, the bytes of a file by
 * its path, and a way to end it.
 */
export async function serve(folders, answer = () => undefined) {
  const files = new Map(Object.entries(folders).flatMap(([name, folder]) => read(name, folder)));
  const packed = new Map([...files].map(([name, bytes]) => [name, brotli(bytes)]));
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const said = answer(pathname);
    if (said) return send(response, ".json", brotli(Buffer.from(JSON.stringify(said))));
    const bytes = packed.get(pathname);
    if (bytes) return send(response, path.extname(pathname), bytes);
    response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, bytes: (name) => files.get(name), end: () => server.close() };
}

function send(response, ending, bytes) {
  response.writeHead(200, {
    "content-type": TYPES[ending] ?? "application/octet-stream",
    "content-encoding": "br",
    "content-length": bytes.length,
    "cache-control": "no-store",
  });
  response.end(bytes);
}

/** All files of a folder without their compressed twins. */
function read(name, folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const wanted = entries.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name));
  return wanted.map((entry) => {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    return [`/${name}/${path.relative(folder, file).split(path.sep).join("/")}`, readFileSync(file)];
  });
}
