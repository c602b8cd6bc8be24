import { setText } from "../../../src/typography/set-text.ts";
import { useSite } from "../../site-context.tsx";
import type { SocialImage } from "../../social/use-social-image.tsx";
import { CopyField } from "./CopyField.tsx";

type Props = {
  title: string;
  /** Root-relative address of the page. */
  path: string;
  /** Sentences of the page, each with its picture. */
  quotations?: readonly { text: string; image?: SocialImage }[];
};

/**
 * Ways to share a page, by plain links: nothing is asked of another site before one of them is followed. Mastodon's leads to its own
 * page of choice of a server, which gets the text after a hash: it is not sent there.
 */
export function ShareLinks({ title, path, quotations = [] }: Props) {
  const { strings, model } = useSite();
  const { sharing } = strings;
  const address = new URL(path, model.settings.url).href;
  const text = `${setText(title, model.settings.language)} ${address}`;
  const [words, url] = [encodeURIComponent(text), encodeURIComponent(address)];
  return (
    <section class="share" aria-labelledby="page_share">
      <h2 class="label" id="page_share">
        {sharing.title}
      </h2>
      <ul class="inline">
        <li>
          <a href={`mailto:?subject=${encodeURIComponent(title)}&body=${words}`}>{sharing.byMail}</a>
        </li>
        <li>
          <a href={`https://share.joinmastodon.org/#text=${words}`}>{sharing.onMastodon}</a>
        </li>
        <li>
          <a href={`https://bsky.app/intent/compose?text=${words}`}>{sharing.onBluesky}</a>
        </li>
        <li>
          <a href={`https://www.linkedin.com/sharing/share-offsite/?url=${url}`}>{sharing.onLinkedIn}</a>
        </li>
      </ul>
      <CopyField id="page_share_text" label={sharing.field} value={text} />
      <Quotations quotations={quotations} />
    </section>
  );
}

function Quotations({ quotations }: Required<Pick<Props, "quotations">>) {
  const { sharing, openQuote, closeQuote } = useSite().strings;
  const shown = quotations.flatMap(({ text, image }) => (image ? [{ text, image }] : []));
  if (shown.length === 0) return null;
  return (
    <>
      <h3 class="share-quotations">{sharing.quotations}</h3>
      <ul>
        {shown.map(({ text, image }) => (
          <li>
            {openQuote}
            <a href={image.path}>{text}</a>
            {closeQuote}
          </li>
        ))}
      </ul>
    </>
  );
}
