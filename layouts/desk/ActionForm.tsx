import type { ComponentChildren } from "preact";
import type { DeskAction } from "../../src/desk/read-action.ts";

type Props = {
  kind: DeskAction["kind"];
  version: string;
  /** The link that it concerns. */
  linkKey?: string;
  class?: string;
  children: ComponentChildren;
};

/** A form that asks one change of the desk; it works without script. */
export function ActionForm({ kind, version, linkKey, children, ...attributes }: Props) {
  return (
    <form method="post" action="/_redaction/" data-kind={kind} {...attributes}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="version" value={version} />
      {linkKey && <input type="hidden" name="key" value={linkKey} />}
      {children}
    </form>
  );
}
