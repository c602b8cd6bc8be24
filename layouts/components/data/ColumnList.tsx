import type { TableSchema } from "../../../src/exports/data/data-file.ts";
import { EDITOR_LANGUAGE } from "../../../src/text/editor-language.ts";

type Props = { title: string; table: TableSchema };

/** The columns of a CSV file, folded: few read them, and they are many; their descriptions come from the schema, in its language. */
export function ColumnList({ title, table }: Props) {
  return (
    <details>
      <summary>{title}</summary>
      <dl lang={EDITOR_LANGUAGE}>
        {table.fields.map(({ name, description }) => (
          <div>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
