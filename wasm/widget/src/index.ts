/** The one file that a page includes: it makes `<amparo-guide>` known, unless the page knows it already. */

import { AmparoGuide } from "./element";

if (!customElements.get("amparo-guide")) customElements.define("amparo-guide", AmparoGuide);
