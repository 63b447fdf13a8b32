// SurveyJS as its documentation says to use it: three scripts, one sheet, and the questions as JSON.

import { QUESTIONS } from "./flow.mjs";

/** What the page needs from the packages. */
export const FILES = [
  "survey-core/survey.core.min.js",
  "survey-core/survey-core.fontless.min.css",
  "survey-core/i18n/spanish.min.js",
  "survey-js-ui/survey-js-ui.min.js",
];

export const HEAD = `<link rel="stylesheet" href="survey-core.fontless.min.css">
<script defer src="survey.core.min.js"></script>
<script defer src="survey-js-ui.min.js"></script>
<script defer src="spanish.min.js"></script>`;

export const BODY = `<div id="survey"></div>
<script type="module">
const survey = new Survey.Model(await (await fetch("survey.json")).json());
survey.render(document.getElementById("survey"));
</script>`;

/** The questions in its own form. */
export function survey() {
  const elements = QUESTIONS.map(({ id, title, help, options, only }) => ({
    type: "radiogroup",
    name: id,
    title,
    description: help,
    choices: options.map(([value, text]) => ({ value, text })),
    ...(only && { visibleIf: only.answers.map((answer) => `{${only.question}} = '${answer}'`).join(" or ") }),
  }));
  return { locale: "es", showQuestionNumbers: "off", questionsOnPageMode: "questionPerPage", elements };
}
