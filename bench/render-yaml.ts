/** What a source file says: a mapping whose values are text, numbers, truths, lists and mappings. */
export type YamlValue = string | number | boolean | readonly YamlValue[] | YamlFields;
export type YamlFields = { readonly [field: string]: YamlValue | undefined };

/** Fields as YAML, one a line as an editor writes them; every text is quoted, so that none is read as something else. */
export function renderYaml(fields: YamlFields, indent = ""): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${indent}${name}:${renderValue(value, indent)}`]))
    .join("\n");
}

function renderValue(value: YamlValue, indent: string): string {
  if (!isFields(value) && !isBlock(value)) return ` ${JSON.stringify(value)}`;
  if (isFields(value)) return `\n${renderYaml(value, `${indent}  `)}`;
  return value.map((item) => `\n${indent}  - ${renderYaml(item, `${indent}    `).trimStart()}`).join("");
}

function isFields(value: YamlValue): value is YamlFields {
  return typeof value === "object" && !Array.isArray(value);
}

function isBlock(value: YamlValue): value is YamlFields[] {
  return Array.isArray(value) && value.length > 0 && value.every(isFields);
}
