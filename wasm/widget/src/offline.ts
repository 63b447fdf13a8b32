/** Registers the partner's service worker (`amparo-offline.js`, loaded only where a partner opted in). */

/** The one policy of the guide, and only here: the address of the worker is the partner's own. */
const POLICY = "amparo";

/** Has the worker keep the files of the guide and this page. */
export async function stay(worker: URL, base: URL): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  worker.searchParams.set("base", base.pathname);
  const address = trusted(worker.href);
  const registered = await navigator.serviceWorker.register(address, { updateViaCache: "none" });
  await navigator.serviceWorker.ready;
  registered.active?.postMessage({ page: location.pathname });
}

function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): Policy } };
  return trustedTypes?.createPolicy(POLICY, { createScriptURL: (same: string) => same }).createScriptURL(url) ?? url;
}

interface Policy {
  createScriptURL(url: string): string;
}
