/**
 * The one file that a page includes: it makes `<amparo-guide>` known, unless the page knows it already. What it
 * exports is for the modules beside it, not for pages.
 */

import { AmparoGuide } from "./element";

export { core, hand, hidden, pack } from "./load";

if (!customElements.get("amparo-guide")) customElements.define("amparo-guide", AmparoGuide);
