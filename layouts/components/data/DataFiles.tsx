import type { DataFile } from "../../../src/exports/data/data-file.ts";
import { DATA_FILES, type DataFileName, fileNamesOf } from "../../../src/model/file-names.ts";
import { formatAmount } from "../../../src/words/format-names.ts";
import type { Strings } from "../../../src/words/strings.ts";
import { useSite } from "../../site-context.tsx";

type Props = { files: readonly DataFile[]; words: Strings["data"] };

/** What a person opens in a spreadsheet, before all else: the workbook, then the tables that it holds. */
export function SpreadsheetFiles({ files, words }: Props) {
  const { model, workbookBytes } = useSite();
  const tables = files.filter(({ isForSpreadsheets }) => isForSpreadsheets);
  if (tables.length === 0) return null;
  const name = DATA_FILES.workbook(fileNamesOf(model.settings));
  return (
    <>
      <h2>{words.spreadsheets}</h2>
      <p>{words.spreadsheetsText}</p>
      <dl class="data-first">
        <File file="workbook" name={name} bytes={workbookBytes} text={words.workbook} />
        {tables.map((one) => (
          <File {...one} text={words.contents[one.file as "actorsForSpreadsheets"]} />
        ))}
      </dl>
    </>
  );
}

/** What each other file of the open data holds, and its size. */
export function DataFiles({ files, words }: Props) {
  const { model } = useSite();
  const names = fileNamesOf(model.settings);
  const tell = (text: string | ((table: string) => string)) =>
    typeof text === "string" ? text : text(DATA_FILES.actors(names));
  return (
    <>
      <h2>{words.files}</h2>
      <dl>
        {files
          .filter(({ isForSpreadsheets }) => !isForSpreadsheets)
          .map((one) => (
            <File {...one} text={tell(words.contents[one.file as keyof typeof words.contents])} />
          ))}
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

type FileProps = { file: DataFileName; name: string; bytes?: number; text: string };

function File({ file, name, bytes, text }: FileProps) {
  const { routes, strings } = useSite();
  const { size } = strings.data;
  return (
    <div>
      <dt>
        <a href={routes.dataFile(file)}>{name}</a>{" "}
        {bytes !== undefined && (
          <span class="count">{size(formatAmount(bytes / 1000, strings, { maximumSignificantDigits: 2 }))}</span>
        )}
      </dt>
      <dd>{text}</dd>
    </div>
  );
}
