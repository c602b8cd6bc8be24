import type { DeskRemark } from "./list-missing.ts";
import type { Repository } from "./repository.ts";

/** A sending as the desk shows it: what was said so far, what is asked, how far it is, and how it ended. */
export type SendingState = {
  number: number;
  /** The address of a trial. */
  trial?: string;
  lines: readonly string[];
  question?: string;
  progress?: { done: number; total: number };
  end?: { isClean: boolean };
};

/** Where an edition stands between the desk and its readers. */
export type Parution = {
  /** The Sunday that its name says, and its file. */
  date: string;
  file: string;
  number: number;
  title: string;
  isDraft: boolean;
  /** True while its day has not come. */
  isUpcoming: boolean;
  /** Changes with every byte of the file. */
  version: string;
  /** What the last act did, and whether it can be undone. */
  said?: string;
  canUndo: boolean;
  /** What stands in its way and what is said of it, while it is a draft. */
  remarks: readonly DeskRemark[];
  /** The clone that holds it. */
  repository?: Repository;
  /** The message of its commit, as it is proposed. */
  commitMessage: string;
  sending?: SendingState;
  /** What a step that was asked has come to. */
  notice?: Notice;
};

/** A step between the desk and the readers. */
export type ParutionStep = "publish" | "undo" | "commit" | "push" | "propose" | "trial" | "sending";
export type Notice = { step: ParutionStep; isGood: boolean; text: string };

/** The branch that an edition is proposed on. */
export function nameBranch({ number }: Pick<Parution, "number">): string {
  return `liens-${number}`;
}
