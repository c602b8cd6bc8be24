import { rememberByKey } from "../text/remember-by-key.ts";
import { listEdits } from "./list-edits.ts";
import type { TextEdit } from "./pair-marks.ts";

/** A piece of a sentence: its place in the HTML, and its place in the sentence once that is put together. */
type Segment = {
  from: number;
  to: number;
  /** True where its language has rules. */
  isSet: boolean;
  /** True where no superscript may be put: a title, or a superscript. */
  isFlat: boolean;
  start: number;
  text: string;
};

/** What stands in a sentence for an object that is not text. */
const OBJECT = "\ufffc";

/** What some rule looks for: most pieces of a page hold none of it, and cost no more than this look. */
const HOT = /[;:!?«»'"\d–—§]|\.\.|(?:^|\s)-|[VX]|I[IVXe]|[MDP](?:\.|me|lle|gr|e|re?) /u;

/** Sentences whose edits are remembered: those of a large site that stand on several pages or in feeds, some 10 MB. */
const MOST_SENTENCES = 40_000;

const findEdits = rememberByKey(listEdits, MOST_SENTENCES);

/** Collects the sentences of an HTML text piece by piece, and gives back the HTML with each of them set. */
export function openSentences(html: string) {
  let [out, copied, isHot] = ["", 0, false];
  let segments: Segment[] = [];
  const end = () => {
    if (isHot) {
      const sentence = joinSegments(segments, html);
      const edits = findEdits(sentence);
      for (const segment of edits.length > 0 ? segments : []) {
        const own = pickEdits(edits, segment, sentence);
        if (own.length === 0) continue;
        out += html.slice(copied, segment.from) + applyEdits(segment, own);
        copied = segment.to;
      }
    }
    isHot = false;
    if (segments.length > 0) segments = [];
  };
  return {
    add: (from: number, to: number, isSet: boolean, isFlat: boolean) => {
      if (isSet && !isHot) isHot = HOT.test(html.slice(from, to));
      segments.push({ from, to, isSet, isFlat, start: 0, text: "" });
    },
    addObject: () => {
      segments.push({ from: 0, to: 0, isSet: false, isFlat: true, start: 0, text: OBJECT });
    },
    end,
    finish: () => {
      end();
      return out + html.slice(copied);
    },
  };
}

/** The sentence that segments make; each is told its text and its place in the sentence. */
function joinSegments(segments: Segment[], html: string): string {
  let sentence = "";
  for (const segment of segments) {
    segment.start = sentence.length;
    if (segment.to > 0) segment.text = decode(html.slice(segment.from, segment.to));
    sentence += segment.text;
  }
  return sentence;
}

/** What is inserted between two segments goes to the second, but after « to the first. */
function pickEdits(edits: readonly TextEdit[], { start, text, isSet }: Segment, sentence: string): TextEdit[] {
  if (!isSet) return [];
  const end = start + text.length;
  return edits.filter((edit) => {
    if (edit.within && !(edit.start > start && edit.end < end)) return false;
    if (edit.start < edit.end) return edit.start < end && edit.end > start;
    if (edit.start === end) return text.endsWith("«");
    return edit.start > start ? edit.start < end : edit.start === start && sentence[start - 1] !== "«";
  });
}

function applyEdits({ start, text, isFlat }: Segment, edits: readonly TextEdit[]): string {
  let [html, from] = ["", start];
  for (const edit of edits) {
    html += encode(text.slice(from - start, Math.max(edit.start - start, 0)));
    const set = edit.start >= start ? encode(edit.text) : "";
    html += edit.raised && !isFlat && set !== "" ? `<sup>${set}</sup>` : set;
    from = Math.min(edit.end, start + text.length);
  }
  return html + encode(text.slice(from - start));
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: "\u00a0" };

function decode(html: string): string {
  return !html.includes("&")
    ? html
    : html.replace(/&(amp|lt|gt|quot|#39|nbsp);/gu, (_, name: string) => ENTITIES[name] ?? "");
}

function encode(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}
