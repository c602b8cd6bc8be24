/** JSON that a feed got wrong → its title and its whole items, one more than `most` at most; undefined where there is no list of items. */
export function salvageJson(source: string, most: number): { feed: unknown; isCut: boolean } | undefined {
  const list = /"items"\s*:\s*\[/.exec(source);
  if (list === null) return undefined;
  const { items, isCut } = readItems(source, list.index + list[0].length, most);
  const head = source.slice(0, list.index);
  const title = parseLoosely(/"title"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(head)?.[1] ?? "null");
  return { feed: { title, items }, isCut };
}

/** Reads one object after the other; what can be read as none is left out. */
function readItems(source: string, from: number, most: number): { items: unknown[]; isCut: boolean } {
  const items: unknown[] = [];
  for (let at = from; at < source.length && items.length <= most; ) {
    const start = source.slice(at).search(/[{\]]/);
    if (start < 0) break;
    at += start;
    if (source[at] === "]") return { items, isCut: false };
    const end = findEnd(source, at);
    if (end === undefined) break;
    const item = parseLoosely(source.slice(at, end));
    if (item !== undefined) items.push(item);
    at = end;
  }
  return { items, isCut: true };
}

/** Where the object that begins here ends; undefined where it does not. */
function findEnd(source: string, start: number): number | undefined {
  const marks = /"(?:[^"\\]|\\.)*"|[{}]/gs;
  marks.lastIndex = start;
  let depth = 0;
  for (let mark = marks.exec(source); mark !== null; mark = marks.exec(source)) {
    depth += Number(mark[0] === "{") - Number(mark[0] === "}");
    if (depth === 0) return marks.lastIndex;
  }
  return undefined;
}

/** JSON, with control characters in its texts and commas too many forgiven. */
function parseLoosely(text: string): unknown {
  const forgiven = text.replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/gs, (token) =>
    token === "," ? "" : token.replace(/\p{Cc}/gu, escapeControl),
  );
  for (const candidate of [text, forgiven]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next reading forgives more.
    }
  }
  return undefined;
}

function escapeControl(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
