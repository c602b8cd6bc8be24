import { WORKBOOK } from "../../../src/exports/data/data-file.ts";
import type { OpenData } from "../../../src/exports/data/list-data-files.ts";
import { formatAmount } from "../../../src/words/format-names.ts";
import type { Strings } from "../../../src/words/strings.ts";
import { useSite } from "../../site-context.tsx";

type Props = { files: OpenData["files"]; words: Strings["data"] };

/** What each file of the open data holds, and its size. */
export function DataFiles({ files, words }: Props) {
  const { model, routes, strings } = useSite();
  return (
    <>
      <h2>{words.files}</h2>
      <dl>
        {files.map(({ name, bytes }) => (
          <div>
            <dt>
              <a href={routes.dataFile(name)}>{name}</a>{" "}
              <span class="count">
                {words.size(formatAmount(bytes / 1000, strings, { maximumSignificantDigits: 2 }))}
              </span>
            </dt>
            <dd>{words.contents[name]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <a href={routes.dataFile(WORKBOOK)}>{WORKBOOK}</a>
          </dt>
          <dd>{words.workbook}</dd>
        </div>
        {model.actors.length > 0 && (
          <div>
            <dt>
              acteurs/<var>{words.id}</var>.json
            </dt>
            <dd>{words.oneFiche}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
