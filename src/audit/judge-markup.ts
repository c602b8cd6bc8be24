import { HtmlValidate } from "html-validate";

/** What a table shown as blocks has to say again, since browsers then take it for none. */
const TABLE_ROLES = ["table", "rowgroup", "row", "cell", "columnheader", "rowheader"];

const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    "no-inline-style": "error",
    "no-redundant-role": ["error", { exclude: TABLE_ROLES }],
    "require-sri": "off",
    "long-title": "off",
  },
});

/** What is not valid in the HTML of a page. */
export async function judgeMarkup(
  html: string,
  path: string,
): Promise<{ rule: string; line: number; message: string }[]> {
  const { results } = await validator.validateString(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => ({ rule: ruleId, line, message })),
  );
}
