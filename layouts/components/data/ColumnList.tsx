import type { TableSchema } from "../../../src/exports/data/build-table-schema.ts";

type Props = { title: string; table: TableSchema };

/** The columns of a CSV file; their descriptions come from the schema, in French. */
export function ColumnList({ title, table }: Props) {
  return (
    <>
      <h2>{title}</h2>
      <dl lang="fr">
        {table.fields.map(({ name, description }) => (
          <div>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
