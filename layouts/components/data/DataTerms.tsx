import type { Strings } from "../../../src/words/strings.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { When } from "../page/When.tsx";

/** Under which licence the data are, when they change, what stays, and how the CSV is written. */
export function DataTerms({ words }: { words: Strings["data"] }) {
  const routes = useRoutes();
  const { settings, today } = useSite().model;
  const { name, url } = settings.licence;
  return (
    <>
      <h2>{words.licence}</h2>
      <p>{words.licenceText(name)}</p>
      <blockquote>
        <p>{words.attribution(settings.title, new URL(routes.data(), settings.url).href, name)}</p>
      </blockquote>
      <p>
        <a href={url}>{words.licenceLink}</a>
      </p>
      <h2>{words.updates}</h2>
      <p>
        {words.updatesText} <When date={today} />.
      </p>
      <p>{words.absent}</p>
      <h2>{words.stability}</h2>
      <p>{words.stabilityText}</p>
      <h2>{words.reading}</h2>
      <dl>
        {words.rules.map(([term, rule]) => (
          <div>
            <dt>{term}</dt>
            <dd>{rule}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
