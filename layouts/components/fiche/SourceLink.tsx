import { useSite } from "../../site-context.tsx";

/** The address that establishes a fact, named by its host. */
export function SourceLink({ url }: { url: string | undefined }) {
  const { fiche } = useSite().strings;
  if (!url) return null;
  return (
    <span class="source-link">
      {" ("}
      <a href={url}>
        <span class="unseen">{fiche.source} </span>
        {new URL(url).hostname.replace(/^www\./u, "")}
      </a>
      )
    </span>
  );
}
