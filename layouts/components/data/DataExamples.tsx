import { DATA_FILES, type DataFileName, fileNamesOf } from "../../../src/model/file-names.ts";
import type { Strings } from "../../../src/words/strings.ts";
import { useSite } from "../../site-context.tsx";

/** Requests to copy, with the site's own addresses; all of them ask for fiches. */
export function DataExamples({ words }: { words: Strings["data"] }) {
  const { model, routes } = useSite();
  const { settings, actors } = model;
  if (actors.length === 0) return null;
  const [csv, json] = (["actors", "actorsInFull"] as const).map(
    (file) => new URL(routes.dataFile(file), settings.url).href,
  );
  const names = fileNamesOf(settings);
  const nameOf = (file: DataFileName) => DATA_FILES[file](names);
  const codes = {
    curl: `curl -O ${csv}`,
    jq: `curl -s ${json} |\n  jq -r '.[] | select(.status == "closed") | .name'`,
    python: `import pandas\n${names.actors} = pandas.read_csv(\n  "${csv}",\n  dtype=str)\n${names.actors}.functions.str.split("|").explode().value_counts()`,
    r: `${names.actors} <- readr::read_csv(\n  "${csv}",\n  col_types = readr::cols(.default = "c"))`,
  };
  return (
    <>
      <h2>{words.examples}</h2>
      <h3>{words.calcTitle}</h3>
      <p>{words.calcText(nameOf("workbook"), nameOf("actorsForSpreadsheets"), nameOf("actors"))}</p>
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
