/** What stands in a form where a person has something to write. */
export const TO_FILL = "à remplir";

/** What stands at the end of a line that a program guessed, for a person to check. */
export const GUESS_MARK = "# à vérifier";
