import { Readable } from "node:stream";
import { Schema, Table } from "tableschema";

export type Row = Record<string, unknown>;

/** Reads CSV by the Table Schema library: every cell is cast and checked; throws the faults that it finds. */
export async function readTable(csv: string, descriptor: object): Promise<Row[]> {
  const schema = await Schema.load(descriptor, { strict: true });
  if (!schema.valid) throw new Error(JSON.stringify(schema.errors));
  const table = await Table.load(() => Readable.from([Buffer.from(csv)]), {
    schema: descriptor,
    delimiter: ",",
  });
  return (await table.read({ keyed: true })) as unknown as Row[];
}
