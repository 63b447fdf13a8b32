/**
 * How the guide looks: one adopted sheet, so that a page without inline styles in its policy can have it. Sizes
 * follow the reader's letters (those of the frame, and room beside text, only as far as a narrow page has room for more),
 * directions the language, colours the device or the attribute `theme`. Columns and margins instead of grids: a grid
 * measures every text twice, and a slow phone spends most of a tap on that.
 */

const DARK =
  "--paper:#15191d;--ink:#f1f3f4;--quiet:#b9c2c9;--line:#59636c;--accent:#8fd0ee;--on:#0b1a22;--soft:#20282f;--alarm:#ffb3ab;--on-alarm:#410e0b";

const CSS = `
:host{all:initial;display:block}
:host([hidden]){display:none}
*{box-sizing:border-box;margin:0;padding:0}
:is(a,button,select,option){font:inherit;color:inherit}
.guide{all:initial;display:block;
--paper:#fff;--ink:#1a1f24;--quiet:#4a545d;--line:#87919a;--accent:var(--amparo-accent,#0b557a);--on:#fff;--soft:#eef4f7;--alarm:#a3161a;--on-alarm:#fff;--side:min(.75em,4vw);
font:medium/1.45 system-ui,sans-serif;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:.6em;overflow-wrap:anywhere}
@media (prefers-color-scheme:dark){.guide:not([data-theme=light]){${DARK}}}
.guide[data-theme=dark]{${DARK}}
.guide[data-discreet]{--accent:var(--quiet);--on:var(--paper);--soft:var(--paper);--alarm:var(--quiet);--on-alarm:var(--paper)}
.hidden,.first:not(:focus){position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.first{margin:.5em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
button,select,summary,.way{min-block-size:max(44px,2.75em);border-radius:.5em;cursor:pointer}
button{display:flex;align-items:center;gap:.6em;padding:.4em var(--side);text-align:start;background:var(--paper);border:1px solid var(--line);line-height:1.25}
select{padding-inline:.5em;background:var(--paper);border:1px solid var(--line);max-inline-size:100%}
.top,.ways{display:flex;flex-wrap:wrap;gap:.35em}
.top{padding:.5em .5em 0;justify-content:space-between;font-size:min(1em,max(16px,5vw))}
.top :is(button,select){padding-inline:.5em;font-size:.9375em}
.top label{margin-inline-start:auto;max-inline-size:100%}
.back{gap:0}
.back::before{content:"\\2039\\a0"/"";font-weight:700}
.screen,.card{display:flex;flex-direction:column;gap:.75em}
.screen{padding:.75em var(--side)}
.screen[aria-busy=true]{opacity:.55}
.screen>*{max-inline-size:38em}
header{display:flex;flex-wrap:wrap;align-items:center;gap:.6em}
h2{flex:1 1 0;max-inline-size:100%;overflow-wrap:break-word;scroll-margin-block:.5em 9em;font-size:min(1.35em,max(20px,10vw));line-height:1.2;font-weight:700}
header .icon{font-size:min(1.5em,max(24px,10vw));color:var(--accent)}
.icon{flex:none;inline-size:1.6em;block-size:1.6em;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
strong{font-weight:700}
ul{list-style:none}
.screen>ul:not(.choices){list-style:disc;padding-inline-start:1.25em}
.draft,.hint{font-size:.8125em;color:var(--quiet)}
.draft{font-size:min(.8125em,max(13px,5vw));border-inline-start:3px solid var(--line);padding-inline-start:.6em;line-height:1.3}
.hint{padding:0 .95em .75em}
.notice{background:var(--soft);border-radius:.5em;padding:.6em var(--side)}
blockquote{font-size:1.5em;line-height:1.35;font-weight:600;white-space:pre-line;padding:.6em min(.6em,4vw);border:2px solid var(--ink);border-radius:.4em}
.choices li+li{margin-block-start:.5em}
.choices button{flex-wrap:wrap;inline-size:100%;border:2px solid var(--accent);font-weight:600}
.choices span{flex:1 1 0;max-inline-size:100%;overflow-wrap:break-word}
.choices .icon{color:var(--accent)}
.choices .next{background:var(--accent);color:var(--on);text-align:center}
.choices .skip,.choices .more{border:1px solid var(--line);font-weight:400;text-align:center}
[aria-pressed=true]{background:var(--soft)}
[aria-pressed=true]::after{content:"\\2713"/"";margin-inline-start:auto;font-weight:700}
.card{border:1px solid var(--line);border-radius:.5em;padding:.6em var(--side);gap:.3em;background:var(--soft)}
[data-urgency=now] .card{border-color:var(--alarm);border-inline-start-width:5px}
.kind,.source,summary,details li{font-size:.875em;color:var(--quiet)}
.caution{font-weight:700}
h3{font-size:min(1.1em,max(18px,8vw));font-weight:700;line-height:1.25}
.channels{padding-block:.2em}
.channels li+li{margin-block-start:.4em}
.way{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 .75em;padding:.3em var(--side);background:var(--paper);border:2px solid var(--line);cursor:auto}
a.way{border-color:var(--accent);text-decoration:none;cursor:pointer}
.way bdi{font-weight:700}
[data-channel=phone] bdi,[data-channel=sms] bdi,[data-channel=whatsapp] bdi{font-size:1.35em}
a.way bdi,a.page{color:var(--accent);text-decoration:underline}
a.page{display:inline-block;min-block-size:44px;padding-block:.7em}
summary{padding-block:.7em}
details ul{padding-block-end:.4em}
details li+li{margin-block-start:.4em}
.bar{position:sticky;inset-block-end:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(6em,100%),1fr));gap:.5em;padding:.5em .75em;font-size:min(1em,max(16px,6vw));background:var(--paper);border-block-start:1px solid var(--line);border-radius:0 0 .6em .6em}
.bar button{justify-content:center;padding-inline:.4em;text-align:center;font-weight:700}
.help{background:var(--alarm);color:var(--on-alarm);border-color:var(--alarm)}
.leave{background:var(--ink);color:var(--paper);border-color:var(--ink)}
@media (forced-colors:active){button,.way,.card{border:1px solid ButtonText}.help,.leave,.next{border-width:3px}[aria-pressed=true]{border-width:4px}}
`;

let made: CSSStyleSheet | undefined;

/** The sheet, made once for all guides of a page. */
export function sheet(): CSSStyleSheet {
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync(CSS);
  }
  return made;
}
