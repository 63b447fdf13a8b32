// Many measurements of one thing, and rows for the tables that `cargo xtask bench` prints: cells with tabs between them.

/** Prints a row; the first of a script names the columns. */
export const row = (...cells) => console.log(cells.join("\t"));

/** The measurement that this many of a hundred do not exceed (nearest rank); 50 is the median. */
export function percentile(measured, hundredth) {
  const sorted = [...measured].sort((left, right) => left - right);
  return sorted[Math.max(Math.ceil((sorted.length * hundredth) / 100) - 1, 0)] ?? NaN;
}

/** Median, and the span of all. */
export function span(measured, digits = 0) {
  const [median, least, most] = [50, 0, 100].map((hundredth) => percentile(measured, hundredth).toFixed(digits));
  return [median, `${least} - ${most}`];
}
