import { isExampleContact } from "../../../src/model/contact-of.ts";
import { judgeAccessibility } from "../../../src/model/views/judge-accessibility.ts";
import type { SiteDoor } from "../../../src/model/views/list-doors.ts";
import { formatDate } from "../../../src/words/format-date.ts";
import { formatAmount } from "../../../src/words/format-names.ts";
import { useSite } from "../../site-context.tsx";
import { ContactLink } from "../page/ContactLink.tsx";
import { TrialNote } from "../page/TrialNote.tsx";
import { When } from "../page/When.tsx";
import { SiteSheet } from "./SiteSheet.tsx";

/** The accessibility statement: its state comes from what was tested and judged, never from a wish. */
export function AccessibilityPage({ path }: SiteDoor) {
  const { strings, model } = useSite();
  const { accessibility: words, doors } = strings;
  const { publisher, url } = model.settings;
  return (
    <SiteSheet name="accessibility" path={path}>
      <p>
        {words.commitment(publisher)} {words.scope(new URL(url).href)} <TrialNote />
      </p>
      <h2>{words.state}</h2>
      <p>
        <strong>{words.states[judgeAccessibility(model).state]}</strong>
      </p>
      <Results />
      <Faults />
      <h2>{words.exceptions}</h2>
      <p>{words.exceptionsText}</p>
      <Establishment />
      <ContactLink
        about="barrier"
        title={doors.accessibility.title}
        path={path}
        frame={(link) => (
          <>
            <h2>{words.contact}</h2>
            <p>
              {!isExampleContact(model.settings) && words.contactText} {link}
            </p>
          </>
        )}
      />
      <h2>{words.remedy}</h2>
      <p>{words.remedyText}</p>
      <ul>
        {words.remedies.map((remedy) => (
          <li>
            <a href={remedy.url}>{remedy.text}</a>
          </li>
        ))}
        <li>{words.remedyPost}</li>
      </ul>
    </SiteSheet>
  );
}

/** What was judged by a person and found by tests, with the days of both. */
function Results() {
  const { strings, model } = useSite();
  const { accessibility: words } = strings;
  const { audit, criteria } = model.accessibility;
  const { norm, all, rate, from, to } = judgeAccessibility(model);
  const criteriaOfNorm = words.norms[norm](all);
  return (
    <>
      <h2>{words.results}</h2>
      <p>
        {from && to
          ? words.criteria(criteria.length, criteriaOfNorm, formatDate(from, strings), formatDate(to, strings))
          : words.noCriteria(criteriaOfNorm)}{" "}
        {rate !== undefined && words.rate(formatAmount(rate, strings, { maximumFractionDigits: 1 }))}
      </p>
      <p>
        {audit
          ? `${words.tested(audit.pages.length, formatDate(audit.date, strings))} ${words.violations(audit.violations.length + audit.markup.length)}`
          : words.untested}
      </p>
    </>
  );
}

/** Every fault that is known: criteria that a person found unmet, what tests found. */
function Faults() {
  const { strings, model } = useSite();
  const { accessibility: words, colon } = strings;
  const { violations = [], markup = [] } = model.accessibility.audit ?? {};
  const { failed } = judgeAccessibility(model);
  const found = [
    ...failed.map(({ criterion, note = "" }) => `${words.criterion(criterion)}${colon} ${note}`),
    ...violations.map(({ help, rule, pages }) => `${help} (${rule}), ${words.onPages(pages.length)}`),
    ...markup.map(({ message, pages }) => `${words.markup}${colon} ${message}, ${words.onPages(pages.length)}`),
  ];
  return (
    <>
      <h2>{words.faults}</h2>
      {found.length === 0 ? (
        <p>{words.noFault}</p>
      ) : (
        <ul>
          {found.map((fault) => (
            <li>{fault}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** When and how the statement was made, and on which pages. */
function Establishment() {
  const { strings, model } = useSite();
  const { accessibility: words } = strings;
  const { audit } = model.accessibility;
  const { to } = judgeAccessibility(model);
  const day =
    [audit?.date, to]
      .filter((one) => one !== undefined)
      .sort()
      .at(-1) ?? model.today;
  return (
    <>
      <h2>{words.establishment}</h2>
      <p>
        {words.established} <When date={day} />. {words.technologies}
      </p>
      {audit && (
        <>
          <p>
            {words.tools} {audit.tools.join(", ")}. {words.environment(audit.browser)}
          </p>
          <details>
            <summary>
              {words.verified} <span class="count">{audit.pages.length}</span>
            </summary>
            <ul>
              {audit.pages.map((page) => (
                <li>{page}</li>
              ))}
            </ul>
          </details>
        </>
      )}
    </>
  );
}
