import { renderMarkdown } from "../../../src/markdown/render-markdown.ts";
import type { Article } from "../../../src/model/model.ts";
import { useSite } from "../../site-context.tsx";
import { RawHtml } from "../page/RawHtml.tsx";
import { SpeakerName } from "../people/SpeakerName.tsx";

/** Above so many names, the list is folded. */
const SHOWN = 6;

/** Those who sign a text, and who they are; nothing where nobody does. */
export function Signatories({ article }: { article: Article }) {
  const { strings, model } = useSite();
  const { signatories: words } = strings.media;
  const { signatories, about_signatories: about, language } = article;
  if (signatories.length === 0 && !about) return null;
  const title = words.title(signatories.length);
  return (
    <footer class="signatories" lang={language && model.settings.language}>
      {about && (
        <>
          <h2 class="label">{words.who}</h2>
          <RawHtml class="signatories-about" html={renderMarkdown(about, { language: model.settings.language })} />
        </>
      )}
      {signatories.length > SHOWN ? (
        <details>
          <summary>{title}</summary>
          <Names article={article} />
        </details>
      ) : (
        signatories.length > 0 && (
          <>
            <h2 class="label">{title}</h2>
            <Names article={article} />
          </>
        )
      )}
    </footer>
  );
}

function Names({ article }: { article: Article }) {
  return (
    <ul>
      {article.signatories.map((speaker) => (
        <li>
          <SpeakerName speaker={speaker} />
        </li>
      ))}
    </ul>
  );
}
