import type { ComponentChildren } from "preact";
import { ActionForm } from "./ActionForm.tsx";
import { type GivenField, useWords } from "./given-words.tsx";

type Props = GivenField & {
  id: string;
  label: string;
  saved: string;
  /** Several lines of Markdown, saved as they are typed; else one line, saved when it is left or by Enter. */
  isLong?: boolean;
  required?: boolean;
  type?: "text" | "url" | "date" | "number";
  /** The list that completes what is typed. */
  list?: string;
  lang?: string;
  class?: string;
  hint?: ComponentChildren;
};

/** One field of the edition, of a section or of a link: what is saved of it, and the form that saves it. */
export function DeskField({ kind, link, part, field, ...props }: Props) {
  const { id, label, saved, isLong, required, type = "text", list, lang, hint } = props;
  const { value, ...rest } = useWords({ kind, link, part, field }, saved);
  const own = { id, name: "words", lang, ...rest, ...(hint ? { "aria-describedby": `aide-${id}` } : {}) };
  return (
    <ActionForm
      kind={kind}
      with={{ key: link, part, field }}
      class={["desk-field", props.class].filter(Boolean).join(" ")}
    >
      <label for={id}>{label}</label>
      {isLong ? (
        <textarea rows={rowsOf(value)} {...own}>
          {value}
        </textarea>
      ) : (
        <input type={type} value={value} required={required} list={list} autocomplete="off" {...own} />
      )}
      <button type="submit" class="quiet">
        Enregistrer<span class="unseen"> {label.toLowerCase()}</span>
      </button>
      {hint && (
        <p class="desk-hint" id={`aide-${id}`}>
          {hint}
        </p>
      )}
    </ActionForm>
  );
}

/** About as many rows as the text needs. */
function rowsOf(text: string): number {
  return Math.min(10, Math.max(2, text.split("\n").length, Math.ceil(text.length / 70)));
}
