import type { DataFile } from "../../../src/exports/data/list-data-files.ts";
import { routes } from "../../../src/model/routes.ts";
import type { DataStrings } from "../../../src/words/data-strings.ts";
import { useSite } from "../../site-context.tsx";

type Props = { files: readonly DataFile[]; words: DataStrings };

/** What each file of the open data holds, and its size. */
export function DataFiles({ files, words }: Props) {
  const { language } = useSite().model.settings;
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
  return (
    <>
      <h2>{words.files}</h2>
      <dl>
        {files.map(({ name, bytes }) => (
          <div>
            <dt>
              <a href={routes.dataFile(name)}>{name}</a>{" "}
              <span class="count">{words.size(format.format(bytes / 1000))}</span>
            </dt>
            <dd>{words.contents[name]}</dd>
          </div>
        ))}
        <div>
          <dt>
            acteurs/<var>{words.id}</var>.json
          </dt>
          <dd>{words.oneFiche}</dd>
        </div>
      </dl>
    </>
  );
}
