// A peer: a menu of three buttons with telegraf and @fluent/bundle, as small as a bot can be.
// Usage: API_URL=… MODE=polling|webhook WEBHOOK_PORT=… node telegraf_bot.mjs
import http from "node:http";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { Markup, Telegraf } from "telegraf";
import { CHOICES, TEXTS, TOKEN, next, number } from "./menu.mjs";

const bundles = {};
for (const [language, source] of Object.entries(TEXTS)) {
  bundles[language] = new FluentBundle(language, { useIsolating: false });
  bundles[language].addResource(new FluentResource(source));
}

function text(language, id, values) {
  const bundle = bundles[language] ?? bundles.en;
  return bundle.formatPattern(bundle.getMessage(id).value, values);
}

// Answers in the body of a webhook would be read by nobody here.
const bot = new Telegraf(TOKEN, { telegram: { apiRoot: process.env.API_URL, webhookReply: false } });
bot.on("callback_query", async (context) => {
  const language = context.from.language_code;
  const n = number(context.callbackQuery.data);
  const button = (id) => [Markup.button.callback(text(language, id), next(id, n))];
  await context.answerCbQuery();
  await context.editMessageText(text(language, "left", { n }), Markup.inlineKeyboard(CHOICES.map(button)));
});

if (process.env.MODE === "webhook") {
  const port = Number(process.env.WEBHOOK_PORT);
  const server = http.createServer(bot.webhookCallback("/telegram"));
  server.listen(port, "127.0.0.1", () => bot.telegram.setWebhook(`http://127.0.0.1:${port}/telegram`));
} else {
  bot.launch();
}
