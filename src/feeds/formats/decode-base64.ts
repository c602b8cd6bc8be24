/** Text in base64, of UTF-8 as Atom 0.3 had it; what is no base64 is left as it is. */
export function decodeBase64(text: string): string {
  const letters = text.replace(/\s+/g, "");
  if (letters.length % 4 !== 0 || !/^[\w+/]+={0,2}$/.test(letters)) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(letters, "base64"));
  } catch {
    return text;
  }
}
