/**
 * Leaving quickly: the page is covered before anything else happens, then it is replaced, so that Back does not
 * bring it back. Cannot clear the list of visited pages; the guide says so.
 */

/** The third press within this time leaves. */
const PRESSES = 3;
const WITHIN_MS = 5000;

/** Covers, forgets and goes to the address that the partner chose. */
export function leave(forget: () => void, address: string | null): void {
  document.documentElement.style.setProperty("display", "none", "important");
  forget();
  location.replace(neutral(address));
}

/** A web address, or else an empty page: it needs no network, is no third party and says nothing. */
function neutral(address: string | null): string {
  const url = address && URL.canParse(address, document.baseURI) && new URL(address, document.baseURI);
  return url && url.protocol.startsWith("http") ? url.href : "about:blank";
}

/**
 * Listens for Shift pressed three times, anywhere on the page; `said` is told how often it has been. Any other key
 * in between starts afresh, as capital letters would leave otherwise. Gives what ends the listening.
 */
export function onShiftThrice(said: (presses: number) => void, go: () => void): () => void {
  let presses: number[] = [];
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== "Shift") presses = [];
    else if (!event.repeat) {
      presses = [...presses.filter((then) => event.timeStamp - then < WITHIN_MS), event.timeStamp];
      if (presses.length >= PRESSES) go();
      else said(presses.length);
    }
  };
  const stop = new AbortController();
  addEventListener("keydown", pressed, { capture: true, signal: stop.signal });
  addEventListener("pointerdown", () => (presses = []), { capture: true, signal: stop.signal });
  return () => stop.abort();
}
