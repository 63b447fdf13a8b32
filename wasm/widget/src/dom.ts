/** Makes elements. No markup is ever parsed, so there is nothing for Trusted Types to refuse. */

/** What may stand inside an element; `undefined` and `false` stand for nothing. */
export type Child = Node | string | undefined | false;

type Attributes = Record<string, string | undefined>;

/** An element with attributes (those that are `undefined` are left away) and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) element.setAttribute(key, value);
  }
  for (const child of children) {
    if (child) element.append(child);
  }
  return element;
}

/** A button that does something when it is tapped. */
export function button(attributes: Attributes, tapped: () => void, ...children: Child[]): HTMLButtonElement {
  const element = h("button", { type: "button", ...attributes }, ...children);
  element.addEventListener("click", tapped);
  return element;
}

/** Does what can wait, once the browser has painted what cannot. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
