import type { PullQuote } from "../../../src/model/model.ts";

/** The sentences of one section that are shown large; they stand in the text, so that a screen reader passes them over. */
export function PullQuotes({ quotes, anchor }: { quotes: readonly PullQuote[]; anchor?: string }) {
  return (
    <>
      {quotes
        .filter((quote) => quote.anchor === anchor)
        .map(({ text }) => (
          <p class="pull-quote" aria-hidden="true">
            {text}
          </p>
        ))}
    </>
  );
}
