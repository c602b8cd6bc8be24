/** listmonk's shorthands, as `models/common.go` rewrites them before it compiles a body; the last is of its older versions. */
const SHORTHANDS: readonly (readonly [RegExp, string])[] = [
  [/\{\{\s*TrackLink\s+"([^"]+)"\s*\}\}/gu, '{{ TrackLink "$1" . }}'],
  [/(https?:\/\/[\p{L}\p{N}_\-.~!#$&'()*+,/:;=?@[\]%]*)@TrackLink/gu, '{{ TrackLink "$1" . }}'],
  [/\{\{(\s+)?(TrackView|UnsubscribeURL|ManageURL|OptinURL|MessageURL)(\s+)?\}\}/gu, "{{ $2 . }}"],
  [/(https?:\/\/.+?)@TrackLink/gu, '{{ TrackLink "$1" . }}'],
];

export type GoRendering = {
  text: string;
  /** Actions that were run, other than the quoting of a text. */
  actions: string[];
};

/**
 * Renders a Go template as listmonk would, for a recipient whose address of unsubscription is given: shorthands first, then each
 * action. Knows string literals, `Safe` and `UnsubscribeURL`; whatever else it meets it reports, and a template that Go would not
 * compile it refuses.
 */
export function renderGoTemplate(source: string, unsubscribeUrl: string): GoRendering {
  const template = SHORTHANDS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), source);
  const rendering: GoRendering = { text: "", actions: [] };
  let rest = template;
  for (let open = rest.indexOf("{{"); open >= 0; open = rest.indexOf("{{")) {
    rendering.text += rest.slice(0, open);
    const action = readAction(rest.slice(open + 2));
    run(action.source, rendering, unsubscribeUrl);
    rest = rest.slice(open + 2 + action.length);
  }
  rendering.text += rest;
  return rendering;
}

/** Up to `}}`, which does not count within a literal. */
function readAction(text: string): { source: string; length: number } {
  const [whole = "", source = ""] = /^((?:"(?:[^"\\\n]|\\.)*"|`[^`]*`|[^"`])*?)\}\}/u.exec(text) ?? [];
  if (whole === "") throw new Error(`unclosed action: ${text.slice(0, 80)}`);
  return { source: source.trim(), length: whole.length };
}

function run(source: string, rendering: GoRendering, unsubscribeUrl: string): void {
  const literal = /^(?:Safe )?("(?:[^"\\\n]|\\.)*")$/u.exec(source)?.[1];
  if (literal !== undefined) rendering.text += unquote(literal);
  else {
    rendering.actions.push(source);
    if (source === "UnsubscribeURL .") rendering.text += unsubscribeUrl;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ a: "\u0007", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v", "\\": "\\", '"': '"' },
};

/** The Go specification, « String literals »: an interpreted literal. */
function unquote(literal: string): string {
  return literal.slice(1, -1).replace(/\\(u[\da-f]{4}|x[\da-f]{2}|.)/giu, (_, sequence: string) => {
    if (sequence.length > 1) {
      const code = Number.parseInt(sequence.slice(1), 16);
      if (code >= 0xd800 && code <= 0xdfff) throw new Error(`half of a surrogate pair: \\${sequence}`);
      return String.fromCodePoint(code);
    }
    const character = ESCAPES[sequence];
    if (character === undefined) throw new Error(`unknown sequence: \\${sequence}`);
    return character;
  });
}
