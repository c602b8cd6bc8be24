import { formatDate } from "../../../src/words/format-date.ts";
import { useSite } from "../../site-context.tsx";

type Props = { item: { draft: boolean; upcoming: boolean; date: string } };

/** Under `npm start`, says why a page is not on the published site. */
export function Banner({ item }: Props) {
  const { strings } = useSite();
  if (item.draft) return <p class="banner">{strings.banner.draft}</p>;
  if (!item.upcoming) return null;
  return <p class="banner">{strings.banner.upcoming(formatDate(item.date, strings))}</p>;
}
