import type { Article } from "../../../src/model/model.ts";
import { hasLetter } from "../../../src/model/parts.ts";
import { findPromise } from "../../../src/model/views/find-promise.ts";
import { useRoutes, useSite } from "../../site-context.tsx";

/** Where to begin, and how to be told of what appears. */
export function HomeStart({ pages }: { pages: readonly Article[] }) {
  const { model } = useSite();
  if (pages.length === 0 && !hasLetter(model)) return null;
  return (
    <div class="front-start">
      {pages.length > 0 && <Pages pages={pages} />}
      {hasLetter(model) && <Letter />}
    </div>
  );
}

function Pages({ pages }: { pages: readonly Article[] }) {
  const { home } = useSite().strings;
  return (
    <section class="front-pages" aria-labelledby="une_reperes">
      <h2 class="label" id="une_reperes">
        {home.start}
      </h2>
      <ul>
        {pages.map(({ title, path, summary }) => (
          <li>
            <h3>
              <a href={path}>{title}</a>
            </h3>
            <p>{summary}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Letter() {
  const routes = useRoutes();
  const { strings, model } = useSite();
  const { home, letterPage } = strings;
  const promise = findPromise(model);
  return (
    <section class="front-letter" aria-labelledby="une_lettre">
      <h2 class="label" id="une_lettre">
        <a href={routes.letter()}>{letterPage.title(promise)}</a>
      </h2>
      <p>{home.letterInvitation(promise)}</p>
      <ul class="more inline">
        <li>
          <a href={routes.letter()}>{home.letterPage}</a>
        </li>
      </ul>
    </section>
  );
}
