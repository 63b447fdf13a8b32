// A peer: a menu of three buttons with grammY, its runner and @grammyjs/i18n, as small as a bot can be.
// Usage: API_URL=… MODE=polling|webhook WEBHOOK_PORT=… node grammy_bot.mjs
import http from "node:http";
import { I18n } from "@grammyjs/i18n";
import { run } from "@grammyjs/runner";
import { Bot, InlineKeyboard, webhookCallback } from "grammy";
import { CHOICES, TEXTS, TOKEN, next, number } from "./menu.mjs";

const i18n = new I18n({
  defaultLocale: "en",
  useSession: false,
  localeNegotiator: (context) => context.from?.language_code ?? "en",
  fluentBundleOptions: { useIsolating: false },
});
for (const [language, source] of Object.entries(TEXTS)) {
  await i18n.loadLocale(language, { source });
}

const bot = new Bot(TOKEN, { client: { apiRoot: process.env.API_URL } });
bot.use(i18n);
bot.on("callback_query:data", async (context) => {
  const n = number(context.callbackQuery.data);
  const keyboard = new InlineKeyboard();
  for (const id of CHOICES) {
    keyboard.text(context.t(id), next(id, n)).row();
  }
  await context.answerCallbackQuery();
  await context.editMessageText(context.t("left", { n }), { reply_markup: keyboard });
});
bot.catch((failure) => console.error(String(failure.error)));

await bot.init();
if (process.env.MODE === "webhook") {
  const port = Number(process.env.WEBHOOK_PORT);
  const server = http.createServer(webhookCallback(bot, "http"));
  server.listen(port, "127.0.0.1", () => bot.api.setWebhook(`http://127.0.0.1:${port}/telegram`));
} else {
  run(bot);
}
