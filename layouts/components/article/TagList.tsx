import type { Tag } from "../../../src/model/model.ts";
import { useSite } from "../../site-context.tsx";

/** The keywords of a page; nothing where it has none. */
export function TagList({ tags }: { tags: readonly Tag[] }) {
  const { strings } = useSite();
  if (tags.length === 0) return null;
  return (
    <div class="tags">
      <p class="label">{strings.articles.tags}</p>
      <ul class="inline">
        {tags.map(({ label, path }) => (
          <li>
            <a href={path} rel="tag">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
