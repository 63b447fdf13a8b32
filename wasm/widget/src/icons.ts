/**
 * Shows pictures. The drawings are a module of their own that comes after the first question; until then, and where
 * it cannot be had, their place stays empty: every picture has words beside it.
 */

import type { Icon } from "./types";

const SVG = "http://www.w3.org/2000/svg";

/** Path data by name; what the module `amparo-icons.js` exports. */
export type Drawings = Record<string, string>;

let drawings: Drawings | undefined;

/** Fetches the drawings once. */
export async function loadIcons(base: URL): Promise<void> {
  if (drawings) return;
  const module = (await import(new URL("amparo-icons.js", base).href)) as { drawings: Drawings };
  drawings = module.drawings;
}

/** The place of a picture, with the picture in it if it is there. */
export function icon(of: Icon | undefined): SVGElement | undefined {
  if (!of) return undefined;
  const place = document.createElementNS(SVG, "svg");
  place.setAttribute("class", "icon");
  place.setAttribute("viewBox", "0 0 24 24");
  place.setAttribute("aria-hidden", "true");
  place.dataset["icon"] = of.name;
  fill(place);
  return place;
}

/** Puts the pictures into their places once the drawings have come. */
export function fillIcons(root: ParentNode): void {
  root.querySelectorAll<SVGElement>("[data-icon]").forEach(fill);
}

function fill(place: SVGElement): void {
  const data = drawings?.[place.dataset["icon"] ?? ""];
  if (!data || place.firstChild) return;
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", data);
  place.append(path);
}
