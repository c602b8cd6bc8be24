import { useSite } from "../../site-context.tsx";

type Props = { id: string; label: string; value: string };

/** Text to take elsewhere: selected by hand or, where a script runs, copied by a button that says that it did. */
export function CopyField({ id, label, value }: Props) {
  const { copying } = useSite().strings;
  return (
    <p class="copy">
      <label for={id}>{label}</label>
      <textarea id={id} rows={2} readOnly spellcheck={false} value={value} />
      <button type="button" hidden data-done={copying.done}>
        {copying.copy}
      </button>
      <span role="status" />
    </p>
  );
}
