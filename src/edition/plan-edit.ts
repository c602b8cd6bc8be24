import type { DeskAction } from "../desk/action.ts";
import type { Edit, Place } from "./edit.ts";
import { findBlock } from "./edit-draft.ts";
import type { DraftForm } from "./parse-draft.ts";

type Planned = Exclude<DeskAction, { kind: "undo" | "redo" }>;

/** The edit that an action asks of a draft; undefined where there is nothing to do. `block` is the text of a link to bring back. */
export function planEdit(action: Planned, form: DraftForm, block: string | undefined): Edit | undefined {
  switch (action.kind) {
    case "up":
    case "down": {
      const place = step(form, action.key, action.kind === "up" ? -1 : 1);
      return place && { kind: "move", key: action.key, ...place };
    }
    case "restore":
      return block === undefined ? undefined : { kind: "restore", block, part: action.part, at: action.at };
    default:
      return action;
  }
}

/** One place up or down, from a section into its neighbour at the ends; undefined at the ends of the draft. */
function step(form: DraftForm, key: string, by: -1 | 1): Place | undefined {
  const block = findBlock(form, key);
  const part = form.parts.findIndex(({ blocks }) => block !== undefined && blocks.includes(block));
  const home = form.parts[part];
  if (block === undefined || home === undefined) return undefined;
  const at = home.blocks.indexOf(block) + by;
  if (at >= 0 && at < home.blocks.length) return { part, at };
  const next = form.parts[part + by];
  return next && { part: part + by, at: by === 1 ? 0 : next.blocks.length };
}
