/** Characters that YAML 1.2 wants escaped and JSON does not. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** A text as a YAML scalar between double quotes, always on one line: JSON's strings are YAML's. */
export function quoteYaml(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
