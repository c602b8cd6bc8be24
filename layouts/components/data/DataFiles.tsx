import type { OpenData } from "../../../src/exports/data/list-data-files.ts";
import { DATA_FILES, type DataFileName, fileNamesOf } from "../../../src/model/file-names.ts";
import { formatAmount } from "../../../src/words/format-names.ts";
import type { Strings } from "../../../src/words/strings.ts";
import { useSite } from "../../site-context.tsx";

type Props = { files: OpenData["files"]; words: Strings["data"] };

/** What each file of the open data holds, and its size. */
export function DataFiles({ files, words }: Props) {
  const { model, routes, strings } = useSite();
  const names = fileNamesOf(model.settings);
  const nameOf = (file: DataFileName) => DATA_FILES[file](names);
  const tell = (text: string | ((table: string) => string)) =>
    typeof text === "string" ? text : text(nameOf("actors"));
  return (
    <>
      <h2>{words.files}</h2>
      <dl>
        {files.map(({ file, name, bytes }) => (
          <div>
            <dt>
              <a href={routes.dataFile(file)}>{name}</a>{" "}
              <span class="count">
                {words.size(formatAmount(bytes / 1000, strings, { maximumSignificantDigits: 2 }))}
              </span>
            </dt>
            <dd>{tell(words.contents[file as keyof typeof words.contents])}</dd>
          </div>
        ))}
        <div>
          <dt>
            <a href={routes.dataFile("workbook")}>{nameOf("workbook")}</a>
          </dt>
          <dd>{words.workbook}</dd>
        </div>
        {model.actors.length > 0 && (
          <div>
            <dt>
              {names.actors}/<var>{words.id}</var>.json
            </dt>
            <dd>{words.oneFiche}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
