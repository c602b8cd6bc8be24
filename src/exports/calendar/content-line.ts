/** The longest line in octets, its end not counted (RFC 5545, 3.1). */
const LONGEST = 75;

/** A value of type TEXT (RFC 5545, 3.3.11): the characters that mean something are escaped, others that no text holds left out. */
export function escapeText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/gu, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 5545, 3.1 allows no control character but the tab.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, "")
      .replace(/[\\;,]/gu, "\\$&")
      .replaceAll("\n", "\\n")
  );
}

/** A line with its end, folded where it is too long: never inside a character (RFC 5545, 3.1). */
export function foldLine(line: string): string {
  const rows: string[] = [];
  let row = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST) {
      rows.push(row);
      row = " ";
      octets = 1;
    }
    row += character;
    octets += size;
  }
  return [...rows, row].map((one) => `${one}\r\n`).join("");
}
