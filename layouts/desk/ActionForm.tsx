import type { ComponentChildren } from "preact";
import type { DeskAction } from "../../src/desk/read-action.ts";
import { deskAddress, useDraft } from "./on-desk.tsx";

type Props = {
  kind: DeskAction["kind"];
  /** What else it says: the link, the section or the field that it concerns. */
  with?: { key?: string; part?: number; field?: string; place?: string; into?: string; url?: string };
  class?: string;
  children: ComponentChildren;
};

/** A form that asks one change of the desk; it works without script. */
export function ActionForm({ kind, with: fields = {}, children, ...attributes }: Props) {
  const { version, date } = useDraft();
  return (
    <form method="post" action={deskAddress(date)} data-kind={kind} {...attributes}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="version" value={version} />
      {Object.entries(fields).map(
        ([name, value]) => value !== undefined && <input type="hidden" name={name} value={value} />,
      )}
      {children}
    </form>
  );
}
