/** The bundler hands over drawings as text. */
declare module "*.svg" {
  const text: string;
  export default text;
}
