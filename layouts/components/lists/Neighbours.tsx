type Neighbour = { label: string; title: string; path: string; rel: "prev" | "next" };

/** The way to the page before and the page after; nothing where there is neither. */
export function Neighbours({ label, pages }: { label: string; pages: readonly (Neighbour | undefined)[] }) {
  const known = pages.filter((page) => page !== undefined);
  if (known.length === 0) return null;
  return (
    <nav class="neighbours" aria-label={label}>
      {known.map(({ label, title, path, rel }) => (
        <a href={path} rel={rel} class={`neighbour-${rel}`}>
          <span class="label">{label}</span> <span class="neighbour-title">{title}</span>
        </a>
      ))}
    </nav>
  );
}
