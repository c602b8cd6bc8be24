import type { Strings } from "../../../src/words/strings.ts";
import { useSite } from "../../site-context.tsx";

/** Requests to copy, with the site's own addresses; all of them ask for fiches. */
export function DataExamples({ words }: { words: Strings["data"] }) {
  const { model, routes } = useSite();
  const { settings, actors } = model;
  if (actors.length === 0) return null;
  const addressOf = (name: string) => new URL(routes.dataFile(name), settings.url).href;
  const [csv, json] = [addressOf("acteurs.csv"), addressOf("acteurs.json")];
  const codes = {
    curl: `curl -O ${csv}`,
    jq: `curl -s ${json} |\n  jq -r '.[] | select(.status == "closed") | .name'`,
    python: `import pandas\nacteurs = pandas.read_csv(\n  "${csv}",\n  dtype=str)\nacteurs.functions.str.split("|").explode().value_counts()`,
    r: `acteurs <- readr::read_csv(\n  "${csv}",\n  col_types = readr::cols(.default = "c"))`,
  };
  return (
    <>
      <h2>{words.examples}</h2>
      <h3>{words.calcTitle}</h3>
      <p>{words.calcText}</p>
      {(Object.keys(codes) as (keyof typeof codes)[]).map((key) => (
        <>
          <h3>{words.exampleTitles[key]}</h3>
          <pre>
            <code>{codes[key]}</code>
          </pre>
        </>
      ))}
    </>
  );
}
