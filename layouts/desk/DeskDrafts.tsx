import type { WaitingDraft } from "../../src/desk/view-desk.ts";
import { sayDay } from "../../src/text/editor-language.ts";
import { NBSP } from "../../src/text/quote.ts";
import { deskAddress } from "./on-desk.tsx";

/** Every draft that waits, the oldest first, each under its own address. */
export function DeskDrafts({ waiting, shown }: { waiting: readonly WaitingDraft[]; shown?: string }) {
  if (waiting.length < 2 && (shown !== undefined || waiting.length === 0)) return null;
  return (
    <nav class="desk-drafts" aria-label="Brouillons qui attendent">
      <ul>
        {waiting.map(({ date, number, count }) => (
          <li>
            <a href={deskAddress(date)} aria-current={date === shown ? "page" : undefined}>
              {number === undefined ? "brouillon illisible" : `n°${NBSP}${number}`}, {sayDay(date)}
              {count !== undefined && ` · ${count}`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
