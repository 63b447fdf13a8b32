import init, { Guide } from "amparo-wasm";
type Binding = Pick<typeof import("amparo-wasm"), "Guide">;
async function load(): Promise<Binding> {
  try {
    await init({ module_or_path: new URL("amparo.wasm", import.meta.url) });
    return { Guide };
  } catch {
    return (await import(new URL("amparo-plain.js", import.meta.url).href)) as Binding;
  }
}
const binding = await load();
try { new binding.Guide(new Uint8Array()); } catch (error) { document.body.append(`stub: ${String(error)}`); }
