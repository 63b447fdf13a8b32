/** The screen on paper: a small card to carry, in black on white, with all numbers and the line about the draft. */

const PAPER = `
.tools{display:flex;flex-wrap:wrap;gap:.5em;padding:0 var(--side) .75em}
.tools button{color:var(--accent);font-size:.9375em}
.tools [hidden]{display:none}
.handover{inline-size:100%;display:flex;flex-wrap:wrap;gap:.75em}
.handover>p{inline-size:100%;color:var(--quiet)}
.handover svg{inline-size:10em;block-size:auto;margin-block:.4em}
.handover a{color:var(--accent);display:inline-block;min-block-size:44px}
@media print{
.guide.guide{--paper:#fff;--ink:#000;--quiet:#222;--line:#000;--accent:#000;--on:#fff;--soft:#fff;--alarm:#000;--on-alarm:#fff;
font-size:10pt;max-inline-size:9cm;border:1px dashed #000}
.first,.top,.bar,.tools button,.hint,.choices,summary,[aria-live]{display:none}
.handover svg{inline-size:3cm}
details:not([open])>ul{display:none}
.screen{opacity:1;padding:.5cm}
.card,blockquote,.way{break-inside:avoid}
a.way bdi{text-decoration:none}
}`;

/** Leaves nothing of the page around the guide on the paper. */
const ALONE = "@media print{body :not(:has(amparo-guide)):not(amparo-guide){display:none!important}}";

let made: CSSStyleSheet | undefined;

/** The sheet of the tools and of paper, made once for all guides of a page. */
export function printSheet(): CSSStyleSheet {
  return (made ??= sheet(PAPER));
}

/** Prints the guide and nothing else of the page. */
export function printGuide(): void {
  const alone = sheet(ALONE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, alone];
  const over = (): void => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== alone);
  };
  addEventListener("afterprint", over, { once: true });
  print();
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
