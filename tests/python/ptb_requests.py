"""Reads requests that a bot made, one JSON object a line, and judges them by python-telegram-bot's own types.

Usage: ptb_requests.py < REQUESTS
Each line has the method and its params. Exit code 0 means that the library knows every method and every parameter, reads
every nested object without a field that it has never heard of, and finds every limit kept that it has a constant for.
"""

import inspect
import json
import re
import sys

from telegram import (
    Bot,
    BotCommand,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    TelegramObject,
    Update,
)
from telegram.constants import (
    BotCommandLimit,
    BotDescriptionLimit,
    BotNameLimit,
    InlineKeyboardButtonLimit,
    MessageLimit,
    ParseMode,
)

# Parameters that the library makes itself out of others.
OTHER_NAMES = {"link_preview_options", "parse_mode", "disable_notification"}
NESTED = {"reply_markup": InlineKeyboardMarkup, "link_preview_options": LinkPreviewOptions}


def known(value: object) -> None:
    """No field that this version of the library has never heard of, at any depth."""
    if isinstance(value, (list, tuple)):
        for item in value:
            known(item)
    elif isinstance(value, TelegramObject):
        assert not value.api_kwargs, (type(value).__name__, value.api_kwargs)
        for kind in type(value).__mro__:
            for name in getattr(kind, "__slots__", ()):
                if not name.startswith("_") and name != "api_kwargs":
                    known(getattr(value, name, None))


def snake(method: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", method).lower()


def keyboard(markup: InlineKeyboardMarkup) -> None:
    for row in markup.inline_keyboard:
        for button in row:
            size = len((button.callback_data or "").encode())
            assert InlineKeyboardButtonLimit.MIN_CALLBACK_DATA <= size <= InlineKeyboardButtonLimit.MAX_CALLBACK_DATA
            assert button.text.strip()


def commands(given: list) -> None:
    for item in given:
        command = BotCommand.de_json(item, None)
        known(command)
        assert len(command.command) <= BotCommandLimit.MAX_COMMAND
        assert BotCommandLimit.MIN_DESCRIPTION <= len(command.description) <= BotCommandLimit.MAX_DESCRIPTION


def judge(method: str, params: dict) -> None:
    signature = inspect.signature(getattr(Bot, snake(method))).parameters
    for name, value in params.items():
        assert name in signature or name in OTHER_NAMES, f"{method} has no {name}"
        if name in NESTED:
            read = NESTED[name].de_json(value, None)
            known(read)
            if name == "reply_markup":
                keyboard(read)
    text = str(params.get("text", ""))
    if method in ("sendMessage", "editMessageText"):
        bare = re.sub(r"<[^>]+>", "", text)
        assert MessageLimit.MIN_TEXT_LENGTH <= len(bare) <= MessageLimit.MAX_TEXT_LENGTH
        assert params.get("parse_mode") in (None, ParseMode.HTML)
    if "allowed_updates" in params:
        assert set(params["allowed_updates"]) <= set(Update.ALL_TYPES)
    commands(params.get("commands", []) if method == "setMyCommands" else [])
    assert len(params.get("name", "")) <= BotNameLimit.MAX_NAME_LENGTH
    assert len(params.get("description", "")) <= BotDescriptionLimit.MAX_DESCRIPTION_LENGTH
    assert len(params.get("short_description", "")) <= BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH


def main() -> None:
    count = 0
    for line in sys.stdin:
        call = json.loads(line)
        judge(call["method"], call["params"])
        count += 1
    assert count, "nothing to judge"


if __name__ == "__main__":
    main()
