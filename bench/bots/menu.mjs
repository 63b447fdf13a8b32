// What all peers say: one question in three languages with a number in it, and three buttons.
export const TOKEN = "7001:AAfakefakefakefakefakefakefakefakef";
export const CHOICES = ["yes", "no", "unsure"];

/** The number that a button carries. */
export function number(data) {
  return Number(data.split(":")[1]);
}

/** What the next button carries. */
export function next(choice, n) {
  return `${choice}:${(n % 12) + 1}`;
}

export const TEXTS = {
  en: `left = { $n ->
   [one] Question: are you in a safe place right now? { $n } step left
  *[other] Question: are you in a safe place right now? { $n } steps left
 }
yes = Yes
no = No
unsure = I am not sure
`,
  es: `left = { $n ->
   [one] Pregunta: ¿estás ahora en un lugar seguro? Falta { $n } paso
  *[other] Pregunta: ¿estás ahora en un lugar seguro? Faltan { $n } pasos
 }
yes = Sí
no = No
unsure = No lo sé
`,
  ar: `left = { $n ->
   [one] هل أنت في مكان آمن الآن؟ خطوة واحدة
   [few] هل أنت في مكان آمن الآن؟ { $n } خطوات
  *[other] هل أنت في مكان آمن الآن؟ { $n } خطوة
 }
yes = نعم
no = لا
unsure = لست متأكدا
`,
};
