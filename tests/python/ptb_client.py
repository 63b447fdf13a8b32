"""A bot written with python-telegram-bot that checks, with that library's own types, what the fake Bot API answers.

Usage: ptb_client.py API_URL TOKEN CHAT BLOCKED_CHAT FLOODED_CHAT
The Rust test that starts it plays the people: it writes first, taps what this bot offers, and ends by blocking it.
Exit code 0 means that every answer was accepted and every refusal became the library's matching exception.
"""

import asyncio
import sys

from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    TelegramObject,
    Update,
)
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter
from telegram.request import HTTPXRequest

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("Go on", callback_data="go-on")]])


def known(answer: TelegramObject) -> None:
    """No field that this version of the library has never heard of, at any depth."""
    assert not answer.api_kwargs, (type(answer).__name__, answer.api_kwargs)
    names = (name for kind in type(answer).__mro__ for name in getattr(kind, "__slots__", ()))
    for value in [getattr(answer, name, None) for name in names if not name.startswith("_")]:
        for item in value if isinstance(value, (list, tuple)) else [value]:
            if isinstance(item, TelegramObject):
                known(item)


async def refused(kind: type[Exception], words: str, call) -> Exception:
    """The call must fail with this exception and these words."""
    try:
        await call
    except kind as error:
        assert words.lower() in str(error).lower(), f"{error!r} lacks {words!r}"
        return error
    raise AssertionError(f"no {kind.__name__} for {words!r}")


class Reader:
    """Long polling of one chat's updates, one at a time, each confirmed by asking for the next."""

    def __init__(self, bot: Bot, chat: int) -> None:
        self.bot, self.chat, self.offset, self.waiting = bot, chat, None, []

    async def next(self) -> Update:
        while True:
            while not self.waiting:
                kinds = Update.ALL_TYPES
                self.waiting = list(await self.bot.get_updates(self.offset, timeout=10, allowed_updates=kinds))
            update = self.waiting.pop(0)
            self.offset = update.update_id + 1
            known(update)
            if update.effective_chat.id == self.chat:
                return update


async def people_write(reader: Reader, chat: int) -> None:
    start = (await reader.next()).message
    assert isinstance(start, Message) and start.chat.id == chat and start.text == "/start"
    assert start.parse_entities() != {} and start.from_user.language_code == "es"
    seen = []
    for _ in range(8):
        message = (await reader.next()).message
        assert message.effective_attachment is not None
        seen.append(next(name for name in KINDS if getattr(message, name)))
    assert seen == KINDS, seen
    assert (await reader.next()).message.text == "unchanged"
    assert (await reader.next()).edited_message.text == "changed"


KINDS = ["voice", "photo", "document", "location", "contact", "sticker", "video_note", "poll"]


async def a_dialogue(bot: Bot, reader: Reader, chat: int) -> None:
    text = "<b>Hola</b> &amp; <i>bienvenida</i>"
    sent = await bot.send_message(chat, text, parse_mode=ParseMode.HTML, reply_markup=KEYBOARD)
    known(sent)
    assert (sent.text, sent.text_html, sent.reply_markup) == ("Hola & bienvenida", text, KEYBOARD)
    assert sent.from_user.id == bot.id and sent.date is not None

    tap = (await reader.next()).callback_query
    assert isinstance(tap, CallbackQuery) and tap.data == "go-on" and isinstance(tap.message, Message)
    assert await tap.answer("One moment") is True
    edited = await tap.edit_message_text("Next", reply_markup=KEYBOARD)
    known(edited)
    assert edited.message_id == sent.message_id and edited.edit_date is not None
    await refused(BadRequest, "message is not modified", tap.edit_message_text("Next", reply_markup=KEYBOARD))

    late = (await reader.next()).callback_query
    # This version of the library reads any message of a tap as a Message, and tells the two apart by the date alone.
    assert late.message.is_accessible is False and late.message.message_id == sent.message_id, late
    assert await late.answer() is True

    doomed = [await bot.send_message(chat, words) for words in ("a", "b", "c")]
    assert await doomed[0].delete() is True
    assert await bot.delete_messages(chat, [message.message_id for message in doomed]) is True
    bare = await bot.send_message(chat, "keyboard goes", reply_markup=KEYBOARD)
    assert (await bare.edit_reply_markup()).reply_markup is None
    assert await bot.send_chat_action(chat, ChatAction.TYPING) is True


async def refusals(bot: Bot, chat: int, blocked: int, flooded: int) -> None:
    data = InlineKeyboardMarkup([[InlineKeyboardButton("x", callback_data="x" * 65)]])
    await refused(BadRequest, "button_data_invalid", bot.send_message(chat, "x", reply_markup=data))
    await refused(BadRequest, "message is too long", bot.send_message(chat, "x" * 4097))
    await refused(BadRequest, "can't parse entities", bot.send_message(chat, "<p>", parse_mode=ParseMode.HTML))
    await refused(BadRequest, "message to delete not found", bot.delete_message(chat, 9999))
    await refused(BadRequest, "query is too old", bot.answer_callback_query("1"))
    await refused(Forbidden, "blocked by the user", bot.send_message(blocked, "x"))
    flood = await refused(RetryAfter, "retry in 7 seconds", bot.send_message(flooded, "x"))
    seconds = flood.retry_after
    assert getattr(seconds, "total_seconds", lambda: seconds)() == 7
    await refused(NetworkError, "bad gateway", bot.send_message(flooded, "x"))
    await refused(NetworkError, "", bot.send_message(flooded, "x"))
    assert (await bot.send_message(flooded, "at last")).text == "at last"


async def profile(bot: Bot, chat: int) -> None:
    commands = [BotCommand("help", "Help now"), BotCommand("hide", "Hide this chat")]
    scope = BotCommandScopeAllPrivateChats()
    assert await bot.set_my_commands(commands, scope=scope, language_code="es") is True
    assert list(await bot.get_my_commands(scope=scope, language_code="es")) == commands
    assert await bot.delete_my_commands(scope=scope, language_code="es") is True
    assert list(await bot.get_my_commands(scope=scope, language_code="es")) == []
    await bot.set_my_name("Amparo")
    await bot.set_my_description("Long", language_code="es")
    await bot.set_my_short_description("Short")
    assert (await bot.get_my_name()).name == "Amparo"
    assert (await bot.get_my_description("es")).description == "Long"
    assert (await bot.get_my_short_description("fr")).short_description == "Short"
    known(await bot.get_chat(chat))


async def webhooks(bot: Bot) -> None:
    assert await bot.set_webhook("https://example.org/hook", secret_token="a-b_c") is True
    info = await bot.get_webhook_info()
    known(info)
    assert info.url == "https://example.org/hook"
    await refused(Conflict, "webhook is active", bot.get_updates())
    assert await bot.delete_webhook() is True


async def main(url: str, token: str, chat: int, blocked: int, flooded: int) -> None:
    # Everything stays on this machine, whatever proxy its environment names.
    requests = [HTTPXRequest(httpx_kwargs={"trust_env": False}) for _ in range(3)]
    bot = Bot(token, base_url=f"{url}/bot", request=requests[0], get_updates_request=requests[1])
    async with bot:
        known(await bot.get_me())
        reader = Reader(bot, chat)
        await people_write(reader, chat)
        await a_dialogue(bot, reader, chat)
        await refusals(bot, chat, blocked, flooded)
        stranger = Bot("1:wrong", base_url=f"{url}/bot", request=requests[2])
        await refused(InvalidToken, "", stranger.initialize())
        await profile(bot, chat)
        await bot.send_message(chat, "You may block me")
        gone = (await reader.next()).my_chat_member
        assert (gone.old_chat_member.status, gone.new_chat_member.status) == ("member", "kicked")
        await webhooks(bot)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:6])))
