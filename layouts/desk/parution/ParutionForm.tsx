import type { ComponentChildren } from "preact";
import type { Parution } from "../../../src/desk/parution.ts";

/** What a step's form asks; `answer` and `stop` speak to a sending that is under way. */
export type StepAct = "publish" | "undo" | "commit" | "push" | "propose" | "trial" | "prepare" | "yes" | "no" | "stop";

type Props = {
  parution: Parution;
  step: StepAct;
  /** True for what an editor does next: the focus is there. */
  isNext?: boolean;
  class?: string;
  children: ComponentChildren;
};

/** A form that does one step; it works without script. */
export function ParutionForm({ parution: { date, version }, step, isNext, children, ...attributes }: Props) {
  return (
    <form
      method="post"
      action={`/_redaction/parution?edition=${date}`}
      data-step={step}
      data-next={isNext ? "" : undefined}
      {...attributes}
    >
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="version" value={version} />
      {children}
    </form>
  );
}
