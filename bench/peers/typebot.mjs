// Typebot's embed asks its server for every message. Here the server answers at once, with the first question.

import { QUESTIONS } from "./flow.mjs";

/** The answer to the call that starts a chat; nothing for any other path. */
export function startChat(pathname) {
  if (!pathname.endsWith("/startChat")) return undefined;
  const { title, options } = QUESTIONS[0];
  const content = { type: "richText", richText: [{ type: "p", children: [{ text: title }] }] };
  const settings = { typingEmulation: { enabled: false }, general: { isBrandingEnabled: false } };
  return {
    sessionId: "s1",
    resultId: "r1",
    typebot: { id: "t1", version: "6.1", theme: {}, settings, publishedAt: "1970-01-01T00:00:00.000Z" },
    messages: [{ id: "m1", type: "text", content }],
    input: { id: "i1", type: "choice input", items: options.map(([id, label]) => ({ id, content: label })), options: {} },
    clientSideActions: [],
  };
}

/** What its documentation says to put into a page. */
export const EMBED = `<script type="module">
import Typebot from "./typebot.js";
Typebot.initStandard({ typebot: "t1", apiHost: location.origin });
</script>
<typebot-standard style="width: 100%; height: 600px"></typebot-standard>`;
