import type { TableSchema } from "../../../src/exports/data/data-file.ts";

type Props = { title: string; table: TableSchema };

/** The columns of a CSV file, folded: few read them, and they are many. */
export function ColumnList({ title, table }: Props) {
  return (
    <details>
      <summary>{title}</summary>
      <dl>
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
