/**
 * The drawings, as a module of their own (`amparo-icons.js`): bundled from `../icons`, where each file is one
 * path on a square of 24. A test holds them against the names that the content uses.
 */

import alone from "../icons/alone.svg";
import bed from "../icons/bed.svg";
import card from "../icons/card.svg";
import child from "../icons/child.svg";
import complain from "../icons/complain.svg";
import country from "../icons/country.svg";
import family from "../icons/family.svg";
import feelings from "../icons/feelings.svg";
import followed from "../icons/followed.svg";
import food from "../icons/food.svg";
import heart from "../icons/heart.svg";
import hello from "../icons/hello.svg";
import help from "../icons/help.svg";
import home from "../icons/home.svg";
import hurt from "../icons/hurt.svg";
import language from "../icons/language.svg";
import leave from "../icons/leave.svg";
import lost from "../icons/lost.svg";
import no from "../icons/no.svg";
import online from "../icons/online.svg";
import papers from "../icons/papers.svg";
import person from "../icons/person.svg";
import phone from "../icons/phone.svg";
import rights from "../icons/rights.svg";
import sad from "../icons/sad.svg";
import safe from "../icons/safe.svg";
import school from "../icons/school.svg";
import settings from "../icons/settings.svg";
import siblings from "../icons/siblings.svg";
import stop from "../icons/stop.svg";
import talk from "../icons/talk.svg";
import wait from "../icons/wait.svg";
import work from "../icons/work.svg";
import yes from "../icons/yes.svg";
import type { Drawings } from "./icons";

const files = {
  alone, bed, card, child, complain, country, family, feelings, followed, food, heart, hello, help,
  home, hurt, language, leave, lost, no, online, papers, person, phone, rights, sad, safe, school,
  settings, siblings, stop, talk, wait, work, yes,
};

/** Path data by name. */
export const drawings: Drawings = Object.fromEntries(
  Object.entries(files).map(([name, file]) => [name, / d="([^"]+)"/.exec(file)?.[1] ?? ""]),
);
