import type { Way } from "../../model/schema/delivery.ts";

/**
 * Where a message is: waiting; on its way, so that a crash leaves it unknown; taken by the server; turned down by it for good; or
 * handed over without an answer, so that only a person can decide.
 */
export type State = "pending" | "submitting" | "accepted" | "refused" | "uncertain";

/** What the first line of a ledger says. */
export type LedgerHeader = {
  ledger: 1;
  /** `liens-101` */
  edition: string;
  way: Way;
  /** 1, or more where the edition was sent again on purpose. */
  round: number;
  /** Tells the key of the pseudonyms from any other, without telling the key. */
  key: string;
  /** ISO 8601. */
  at: string;
};

/** One line: a message came to a state. */
export type LedgerLine = {
  /** The recipient's pseudonym, or the name of a campaign. */
  to: string;
  state: State;
  /** ISO 8601. */
  at: string;
  /** The server's own words, without the address. */
  reply?: string;
  /** True where the refusal concerns the address, and not the message. */
  gone?: true;
};

export type LedgerContent = {
  header: LedgerHeader;
  /** The last line of each recipient, in the order of their first. */
  lines: Map<string, LedgerLine>;
  /** True once every message of the edition has left or been turned down, and none was added since that waits. */
  isDone: boolean;
  /** Bytes up to the last whole line; what follows was cut by a crash. */
  length: number;
};

export type EndLine = { done: string };

/** Reads a ledger of JSON lines. Throws the number of the line that cannot be read, other than a last one that a crash cut. */
export function parseLedger(bytes: Buffer): LedgerContent {
  const length = bytes.lastIndexOf(0x0a) + 1;
  const [first, ...rest] = bytes.toString("utf8", 0, length).split("\n").slice(0, -1);
  const header = parseLine(first, 1);
  if (!isHeader(header)) throw new DamagedLedger(1);
  const content: LedgerContent = { header, lines: new Map(), isDone: false, length };
  for (const [index, text] of rest.entries()) {
    const line = parseLine(text, index + 2);
    if (isEnd(line)) content.isDone = true;
    else if (isLine(line)) {
      content.lines.set(line.to, line);
      if (line.state === "pending") content.isDone = false;
    } else throw new DamagedLedger(index + 2);
  }
  return content;
}

/** A ledger that holds something else than what was written into it. */
export class DamagedLedger extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`line ${line}`);
    this.line = line;
  }
}

export function renderLine(line: LedgerHeader | LedgerLine | EndLine): string {
  return `${JSON.stringify(line)}\n`;
}

function parseLine(text: string | undefined, number: number): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    throw new DamagedLedger(number);
  }
}

const STATES: ReadonlySet<unknown> = new Set<State>(["pending", "submitting", "accepted", "refused", "uncertain"]);

function isHeader(value: unknown): value is LedgerHeader {
  const { ledger, edition, way, round, key } = Object(value);
  return ledger === 1 && [edition, way, key].every((part) => typeof part === "string") && Number.isInteger(round);
}

function isLine(value: unknown): value is LedgerLine {
  const { to, state } = Object(value);
  return typeof to === "string" && STATES.has(state);
}

function isEnd(value: unknown): value is EndLine {
  return typeof Object(value).done === "string";
}
