import { formatDate } from "../../../src/words/format-date.ts";
import { useSite } from "../../site-context.tsx";

/** On paper only, under what a page says: its public address and, of a fiche, the partial date of its last check. */
export function Imprint({ path, verified }: { path: string; verified?: string }) {
  const { strings, model } = useSite();
  const { at, checked } = strings.footer.printed;
  return (
    <p class="imprint">
      {at} {new URL(path, model.settings.url).href}
      {verified && ` · ${checked(formatDate(verified, strings))}`}
    </p>
  );
}
