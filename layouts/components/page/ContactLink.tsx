import type { VNode } from "preact";
import { contactAbout, contactOf, emailOf, isExampleContact } from "../../../src/model/contact-of.ts";
import type { Strings } from "../../../src/words/strings.ts";
import { useSite } from "../../site-context.tsx";
import { TrialNote } from "./TrialNote.tsx";

type Props = {
  /** Why one writes. */
  about: keyof Strings["contact"];
  /** What the page is about, and its root-relative address. */
  title: string;
  path: string;
  /** Lines to fill in before the usual questions. */
  lines?: readonly string[];
  /** What the link says, where that is not what it says of any page. */
  label?: string;
  /** True to show the address too, for who has no mail program at hand; of an address that nobody reads, it is said. */
  isTold?: boolean;
  /** What frames the link. */
  frame?: (link: VNode) => VNode;
};

/** Leads to a mail or a form with its subject, page and questions filled in; nothing where the site names no contact. */
export function ContactLink({ about, title, path, label, lines = [], isTold = false, frame = (link) => link }: Props) {
  const { strings, model } = useSite();
  const { link, subject, questions } = strings.contact[about];
  if (contactOf(model.settings) === undefined) return null;
  const address = contactAbout(model.settings, {
    subject: subject(title),
    page: new URL(path, model.settings.url).href,
    questions: [...lines, ...questions],
  });
  const isExample = isExampleContact(model.settings);
  const email = isTold && !isExample ? emailOf(model.settings) : undefined;
  return address === undefined
    ? null
    : frame(
        <>
          <a href={address}>{label ?? link}</a>
          {email && ` (${email})`}
          {isTold && isExample && (
            <>
              {" · "}
              <TrialNote />
            </>
          )}
        </>,
      );
}
