// The questions that every peer asks, so that they carry the same words: twelve, some of them asked of some people only.
// They serve the measurement of speed and nothing else; nobody has reviewed them and nobody is shown them.

const YES_NO = [
  ["a", "Sí"],
  ["b", "No"],
  ["c", "No estoy seguro"],
];

/** Asked only of those who gave one of these answers to the first question. */
const only = (...answers) => ({ question: "q1", answers });

export const QUESTIONS = [
  {
    id: "q1",
    title: "¿Quién pregunta hoy?",
    help: "Elige la opción que mejor te describe.",
    options: [
      ["a", "Tengo menos de 12 años"],
      ["b", "Tengo de 12 a 17 años"],
      ["c", "Cuido a un niño o una niña"],
    ],
  },
  {
    id: "q2",
    title: "¿Estás ahora en un lugar seguro?",
    help: "Puedes cerrar esta página cuando quieras.",
    options: YES_NO,
  },
  {
    id: "q3",
    title: "¿Está contigo un adulto de tu familia?",
    help: "Madre, padre, abuela, abuelo, tía o tío.",
    options: YES_NO,
    only: only("a", "b"),
  },
  {
    id: "q4",
    title: "¿El niño que te acompaña es de tu familia?",
    help: "Así mostramos los pasos correctos.",
    options: YES_NO,
    only: only("c"),
  },
  {
    id: "q5",
    title: "¿Qué idioma entiendes mejor?",
    help: "Puedes pedir un intérprete.",
    options: [
      ["a", "Español"],
      ["b", "Árabe"],
      ["c", "Inglés"],
      ["d", "Otro"],
    ],
  },
  {
    id: "q6",
    title: "¿Alguien te ha quitado los papeles o el teléfono?",
    help: "Nadie tiene derecho a quedárselos.",
    options: YES_NO,
  },
  {
    id: "q7",
    title: "¿Alguien te ofreció por internet un trabajo demasiado bueno?",
    help: "Esas ofertas pueden ser una trampa.",
    options: YES_NO,
    only: only("b", "c"),
  },
  {
    id: "q8",
    title: "¿Alguien te obliga a hacer cosas que no quieres?",
    help: "No es culpa tuya.",
    options: YES_NO,
  },
  {
    id: "q9",
    title: "¿Debes dinero por tu viaje?",
    help: "Cuéntalo solo si quieres.",
    options: YES_NO,
    only: only("b", "c"),
  },
  {
    id: "q10",
    title: "¿Estás en un lugar del que no puedes salir?",
    help: "Para los niños hay otras soluciones.",
    options: YES_NO,
  },
  {
    id: "q11",
    title: "¿Te gustaría volver a casa?",
    help: "Nadie debe presionarte.",
    options: YES_NO,
  },
  {
    id: "q12",
    title: "¿Quieres ver puntos de contacto cerca de ti?",
    help: "Son gratis y guardan tu secreto.",
    options: YES_NO,
  },
];

/** What a page keeps beside the words: ids, and who is asked. */
export const rules = () =>
  QUESTIONS.map(({ id, options, only }) => ({ id, options: options.map(([value]) => value), only }));

/** The words as Fluent. */
export function fluent() {
  const question = ({ id, title, help, options }) => [
    `${id} = ${title}`,
    `${id}-help = ${help}`,
    ...options.map(([value, label]) => `${id}-${value} = ${label}`),
  ];
  const left = ["left = { $n ->", "    [one] Falta { $n } paso", "   *[other] Faltan { $n } pasos", "  }"];
  return [...QUESTIONS.flatMap(question), ...left, ""].join("\n");
}
