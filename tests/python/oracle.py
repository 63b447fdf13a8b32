"""What two libraries in Python make of our texts: the makers' parser of Fluent, and textstat for reading ease.

Takes a task; reads JSON from the standard input and writes JSON. tests/tests/parsers.rs and readings.rs compare.
"""

import json
import sys


def trees(texts):
    """A list of texts; gives their trees."""
    from fluent.syntax import FluentParser

    parser = FluentParser(with_spans=False)
    return [parser.parse(text).to_json() for text in texts]


def scores(texts):
    """A list of [language, text]; gives the reading ease of each, by the formula of its language."""
    import textstat

    # It would round syllables per word to one digit: four points of the score.
    textstat.set_rounding(False)
    found = []
    for language, text in texts:
        # Its "en" divides words by British patterns, which leave many syllables out ("family", "another").
        textstat.set_lang("en_US" if language == "en" else language)
        ease = textstat.szigriszt_pazos if language == "es" else textstat.flesch_reading_ease
        found.append(ease(text))
    return found


TASKS = {"trees": trees, "scores": scores}
json.dump(TASKS[sys.argv[1]](json.load(sys.stdin)), sys.stdout)
