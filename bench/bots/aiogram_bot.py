"""A peer: a menu of three buttons with aiogram and fluent.runtime, as small as a bot can be.

Usage: API_URL=… MODE=polling|webhook WEBHOOK_PORT=… python aiogram_bot.py
"""

import asyncio
import os
import re
from pathlib import Path

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web
from fluent.runtime import FluentBundle, FluentResource

MENU = (Path(__file__).parent / "menu.mjs").read_text(encoding="utf-8")
TOKEN = re.search(r'TOKEN = "([^"]+)"', MENU).group(1)
BUNDLES = {}
for language, source in re.findall(r"(\w\w): `([^`]*)`", MENU):
    BUNDLES[language] = FluentBundle([language], use_isolating=False)
    BUNDLES[language].add_resource(FluentResource(source))

dispatcher = Dispatcher()


def text(language: str, name: str, **values: int) -> str:
    bundle = BUNDLES.get(language) or BUNDLES["en"]
    return bundle.format_pattern(bundle.get_message(name).value, values)[0]


@dispatcher.callback_query()
async def tapped(query: CallbackQuery) -> None:
    language = query.from_user.language_code or "en"
    n = int(query.data.split(":")[1])
    names = ("yes", "no", "unsure")
    rows = [[InlineKeyboardButton(text=text(language, it), callback_data=f"{it}:{n % 12 + 1}")] for it in names]
    await query.answer()
    await query.message.edit_text(text(language, "left", n=n), reply_markup=InlineKeyboardMarkup(inline_keyboard=rows))


async def main() -> None:
    server = TelegramAPIServer.from_base(os.environ["API_URL"])
    bot = Bot(TOKEN, session=AiohttpSession(api=server))
    if os.environ["MODE"] != "webhook":
        await dispatcher.start_polling(bot, handle_signals=False)
        return
    port = int(os.environ["WEBHOOK_PORT"])
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot).register(app, path="/telegram")
    setup_application(app, dispatcher, bot=bot)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await bot.set_webhook(f"http://127.0.0.1:{port}/telegram")
    await asyncio.Event().wait()


asyncio.run(main())
