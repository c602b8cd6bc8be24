import type { Fact } from "./list-facts.tsx";

/** Facts in the ruled grid of a card. */
export function FactGrid({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter((fact) => fact !== undefined);
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
