import type { Article } from "../../../src/model/model.ts";
import { useSite } from "../../site-context.tsx";
import { Page } from "../page/Page.tsx";
import { ListHeader } from "./ListHeader.tsx";

type Props = {
  title: string;
  description: string;
  /** What is said where there is no label, if that ever can be. */
  empty?: string;
  path: string;
  /** Each with the latest of its texts where that tells more of it than its name. */
  labels: readonly { label: string; path: string; count: number; latest?: Article }[];
};

/** An index: labels in alphabetical order, each with how many texts it leads to. */
export function LabelIndex({ title, description, empty, path, labels }: Props) {
  const { articles, lists, colon } = useSite().strings;
  return (
    <Page title={title} description={description} path={path}>
      <ListHeader title={title} description={description} />
      {labels.length === 0 ? (
        <p class="empty">{empty}</p>
      ) : (
        <ul class="tag-index">
          {labels.map(({ label, path: address, count, latest }) => (
            <li>
              <a href={address}>{label}</a> <span class="count">{articles.count(count)}</span>
              {latest && (
                <p>
                  {lists.latest}
                  {colon} <a href={latest.path}>{latest.title}</a>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
