/** The link in the address of a page: it names a topic and never an answer, and is taken away as soon as it is read. */

/** What stands before it. */
export const MARK = "#guide=";

/** What the address says, if it says anything; it is gone from there afterwards. */
export function linked(): string | undefined {
  if (!location.hash.startsWith(MARK)) return undefined;
  const link = location.hash.slice(MARK.length);
  history.replaceState(history.state, "", location.pathname + location.search);
  return link;
}
