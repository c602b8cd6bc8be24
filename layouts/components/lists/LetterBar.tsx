import type { InitialLink } from "../../../src/model/views/paginate-list.ts";
import { useSite } from "../../site-context.tsx";

/** The alphabet over a long list: each letter leads to the first item under it. */
export function LetterBar({ letters }: { letters: readonly InitialLink[] }) {
  const { directory } = useSite().strings;
  return (
    <nav class="letters" aria-label={directory.letters}>
      <ul>
        {letters.map(({ letter, address }) => (
          <li>{address ? <a href={address}>{letter}</a> : <span aria-hidden="true">{letter}</span>}</li>
        ))}
      </ul>
    </nav>
  );
}
