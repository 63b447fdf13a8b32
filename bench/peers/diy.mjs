// What a good team would make by hand from well-known parts: Fluent for the words, XState for the way, Lit for the page.
// `RULES` is put in by the bundler.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import { css, html, LitElement } from "lit";
import { assign, createActor, createMachine } from "xstate";

function following(at, answers) {
  const asked = ({ only }) => !only || only.answers.includes(answers[only.question]);
  let next = at + 1;
  while (next < RULES.length && !asked(RULES[next])) next += 1;
  return next;
}

const answer = assign(({ context, event }) => {
  const answers = { ...context.answers, [RULES[context.at].id]: event.value };
  return { at: following(context.at, answers), answers };
});

const machine = createMachine({
  context: { at: 0, answers: {} },
  initial: "ask",
  states: { ask: { on: { ANSWER: { actions: answer } } } },
});

class Questions extends LitElement {
  static properties = { lang: {}, state: { state: true } };

  static styles = css`
    :host { display: block; font: 1rem/1.5 sans-serif }
    fieldset { border: 1px solid #888; border-radius: 8px }
    button, label { min-height: 44px; display: flex; gap: .5rem; align-items: center }
  `;

  async connectedCallback() {
    super.connectedCallback();
    const words = await (await fetch(`${this.lang}.ftl`)).text();
    this.words = new FluentBundle(this.lang);
    this.words.addResource(new FluentResource(words));
    this.actor = createActor(machine);
    this.actor.subscribe((snapshot) => (this.state = snapshot.context));
    this.actor.start();
  }

  text(id, values) {
    const message = this.words.getMessage(id);
    return message ? this.words.formatPattern(message.value, values) : "";
  }

  submit(event) {
    event.preventDefault();
    const value = new FormData(event.target).get("option");
    if (value) this.actor.send({ type: "ANSWER", value });
  }

  render() {
    if (!this.state) return "";
    const question = RULES[this.state.at];
    if (!question) return html`<p>fin</p>`;
    const { id, options } = question;
    const option = (value) =>
      html`<label><input type="radio" name="option" .value=${value}>${this.text(`${id}-${value}`)}</label>`;
    return html`<form @submit=${(event) => this.submit(event)}>
      <fieldset><legend class="q">${this.text(id)}</legend><p>${this.text(`${id}-help`)}</p>${options.map(option)}</fieldset>
      <p>${this.text("left", { n: RULES.length - this.state.at })}</p><button>→</button>
    </form>`;
  }
}

customElements.define("hand-made", Questions);
