import { findAlike, findUnproven } from "../../ledger/judge-refusal.ts";
import type { Ledger } from "../../ledger/open-ledger.ts";
import type { LedgerLine } from "../../ledger/parse-ledger.ts";
import type { Stop } from "../../ledger/report-ledger.ts";
import type { Outcome } from "./judge-answer.ts";

/** The server turns down this many messages in a row, and not for their addresses: the others would share their fate. */
const MOST_REFUSALS = 10;
/** The same before any message was taken: a list may begin with the people of one domain that is gone. */
const MOST_DEAD_AT_FIRST = 50;

/** What a server refuses in one run, seen as a whole: a server that refuses everybody refuses nobody. */
export type Refusals = {
  /** Takes note of an outcome; why the run is to stop, where the others would fare alike. */
  watch: (outcome: Outcome, line: LedgerLine) => Stop | undefined;
  /**
   * People whom the server refused although they are not what it refuses wait again: another try may follow a correction of the
   * letter, or of what the server holds against us. Says why, where there are such.
   */
  giveBack: (why: Stop["why"] | undefined) => Promise<Stop | undefined>;
};

type Seen = { line: LedgerLine; isAddress: boolean; isContent: boolean };

export function openRefusals({ ledger, clock }: { ledger: Ledger; clock: () => Date }): Refusals {
  let hasTaken = [...ledger.lines.values()].some(({ state }) => state === "accepted");
  let refusals: Seen[] = [];
  const watch: Refusals["watch"] = (outcome, line) => {
    const { kind } = outcome;
    if (kind === "accepted") {
      refusals = [];
      hasTaken = true;
    }
    if (kind !== "refused" && kind !== "held") return undefined;
    const isAddress = kind === "refused" && outcome.isAddress;
    refusals.push({ line, isAddress, isContent: kind === "refused" && !isAddress });
    return decide(refusals, hasTaken);
  };
  const giveBack: Refusals["giveBack"] = async (why) => {
    const isAllRefused = why === "refused-content" || why === "refused-all";
    const alike = findAlike(refusals.filter(({ isAddress }) => isAddress).map(({ line }) => line));
    const back = isAllRefused ? refusals.map(({ line }) => line) : [...findUnproven(ledger.lines.values()), ...alike];
    const at = clock().toISOString();
    await ledger.record(...listOnce(back).map(({ to, reply }) => ({ to, state: "pending" as const, at, reply })));
    if (hasTaken && alike.length > 0) return { why: "refused-alike", reply: alike.at(-1)?.reply ?? "" };
    const last = refusals.findLast(({ line }) => ledger.lines.get(line.to)?.state === "pending");
    return last && (isAllRefused || !hasTaken) ? explain(last) : undefined;
  };
  return { watch, giveBack };
}

function decide(refusals: readonly Seen[], hasTaken: boolean): Stop | undefined {
  const ours = refusals.filter(({ isAddress }) => !isAddress);
  const last = ours.at(-1) ?? refusals.at(-1);
  const isEnough = ours.length >= MOST_REFUSALS || (!hasTaken && refusals.length >= MOST_DEAD_AT_FIRST);
  return last && isEnough ? explain(last) : undefined;
}

function explain({ line, isContent }: Seen): Stop {
  return { why: isContent ? "refused-content" : "refused-all", reply: line.reply ?? "" };
}

function listOnce(lines: readonly LedgerLine[]): LedgerLine[] {
  return [...new Map(lines.map((line) => [line.to, line])).values()];
}
