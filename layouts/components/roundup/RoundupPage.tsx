import { buildRoundupData } from "../../../src/exports/json-ld/build-roundup-data.ts";
import { renderMarkdown } from "../../../src/markdown/render-markdown.ts";
import type { Roundup } from "../../../src/model/model.ts";
import { findNature } from "../../../src/model/views/find-nature.ts";
import { subjectOfSection } from "../../../src/model/views/list-subjects.ts";
import { formatDate } from "../../../src/words/format-date.ts";
import { useRoutes, useSite } from "../../site-context.tsx";
import { describeRoundupCard } from "../../social/describe-cards.ts";
import { useSocialImage } from "../../social/use-social-image.tsx";
import { TagList } from "../article/TagList.tsx";
import { Neighbours } from "../lists/Neighbours.tsx";
import { Banner } from "../page/Banner.tsx";
import { Breadcrumbs } from "../page/Breadcrumbs.tsx";
import { ContactLink } from "../page/ContactLink.tsx";
import { Page } from "../page/Page.tsx";
import { RawHtml, StructuredData } from "../page/RawHtml.tsx";
import { ShareLinks } from "../page/ShareLinks.tsx";
import { Cutting } from "./Cutting.tsx";
import { RoundupHeader } from "./RoundupHeader.tsx";

/** An edition of the links of the week, as a page of cuttings. */
export function RoundupPage({ roundup }: { roundup: Roundup }) {
  const routes = useRoutes();
  const site = useSite();
  const { strings, assets } = site;
  const { roundups } = strings;
  const { number, title, summary, date, path } = roundup;
  const nature = findNature(roundup);
  const name = roundups.pageTitles[nature](number, title);
  return (
    <Page
      title={name}
      description={summary ?? roundups.descriptions[nature](number, formatDate(date, strings))}
      path={path}
      type="article"
      section={routes.roundups()}
      styles={["share"]}
      scripts={[assets.copyScript]}
      card={describeRoundupCard(roundup, site)}
    >
      <Banner item={roundup} />
      <article class="edition">
        <RoundupHeader roundup={roundup} />
        <div class="edition-body">
          {roundup.links.length === 0 && <p class="empty">{roundups.noLinks}</p>}
          {roundup.sections.map((section) => (
            <Section section={section} roundup={roundup} />
          ))}
          <TagList tags={roundup.tags} />
          <ContactLink about="error" isTold title={name} path={path} frame={(link) => <p class="more">{link}</p>} />
          <ShareLinks title={name} path={path} />
        </div>
      </article>
      <OtherEditions roundup={roundup} />
      <RoundupData roundup={roundup} />
    </Page>
  );
}

type SectionProps = { section: Roundup["sections"][number]; roundup: Roundup };

function Section({ section, roundup }: SectionProps) {
  const { strings, model } = useSite();
  const { title, intro, links } = section;
  const routes = useRoutes();
  const { roundups } = strings;
  if (links.length === 0 && !intro) return null;
  return (
    <section class="edition-section">
      <h2 class={title ? "edition-rubric" : "unseen"} id={title && routes.sectionAnchor(title)}>
        {title ?? roundups.links}
      </h2>
      {intro && <RawHtml class="edition-intro" html={renderMarkdown(intro, { language: model.settings.language })} />}
      {links.map((link) => (
        <Cutting link={link} number={roundup.links.indexOf(link) + 1} />
      ))}
      {links.length > 0 && <SubjectLink section={section} />}
    </section>
  );
}

/** Where all links of a section's subject are, with their feed. */
function SubjectLink({ section }: { section: Roundup["sections"][number] }) {
  const routes = useRoutes();
  const { strings, model } = useSite();
  const subject = subjectOfSection(section, model);
  if (!subject) return null;
  const { id, label, isChapter } = subject;
  const { toSubject, toChapter } = strings.lists.base;
  return (
    <p class="more">
      <a href={routes.linkShelf("subjects", id)}>{isChapter ? toChapter(label) : toSubject(label)}</a>
    </p>
  );
}

function OtherEditions({ roundup }: { roundup: Roundup }) {
  const { strings, model } = useSite();
  const { roundups } = strings;
  const index = model.roundups.indexOf(roundup);
  const next = model.roundups[index - 1];
  const previous = model.roundups[index + 1];
  return (
    <Neighbours
      label={roundups.neighbours}
      pages={[
        previous && {
          rel: "prev",
          label: `${roundups.previous} · ${roundups.edition(previous.number)}`,
          title: previous.title,
          path: previous.path,
        },
        next && {
          rel: "next",
          label: `${roundups.next} · ${roundups.edition(next.number)}`,
          title: next.title,
          path: next.path,
        },
      ]}
    />
  );
}

/** What an edition is to search engines, and the way to it. */
function RoundupData({ roundup }: { roundup: Roundup }) {
  const routes = useRoutes();
  const site = useSite();
  const image = useSocialImage(describeRoundupCard(roundup, site))?.path;
  const steps = [
    { name: site.strings.roundups.kind, path: routes.roundups() },
    { name: roundup.title, path: roundup.path },
  ];
  return (
    <>
      <StructuredData data={buildRoundupData(roundup, site.model.settings, image)} />
      <Breadcrumbs steps={steps} />
    </>
  );
}
