import type { ComponentChildren } from "preact";
import type { Parution, ParutionStep } from "../../../src/desk/parution.ts";

type Props = { title: string; isDone: boolean; parution: Parution; name: ParutionStep; children: ComponentChildren };

/** One step, with what came of it when it was last asked. */
export function StepBox({ title, isDone, parution: { notice }, name, children }: Props) {
  const own = notice?.step === name && !notice.isGood ? notice : undefined;
  return (
    <li class={isDone ? "done" : undefined}>
      <h2>
        {title}
        {isDone && <span class="desk-done"> — fait</span>}
      </h2>
      {own && <pre class="desk-fault">{own.text}</pre>}
      {children}
    </li>
  );
}
