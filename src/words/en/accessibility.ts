import type { Strings } from "../strings.ts";

export const accessibility: Strings["accessibility"] = {
  commitment: (publisher) => `${publisher} is committed to making this site accessible.`,
  scope: (address) => `This statement applies to ${address}.`,
  state: "State of conformance",
  states: {
    unevaluated: "The site does not conform to WCAG 2.1, level AA: it has not been evaluated as a whole yet.",
    none: "The site does not conform to WCAG 2.1, level AA.",
    partial: "The site conforms in part to WCAG 2.1, level AA, because of what follows.",
    full: "The site conforms to WCAG 2.1, level AA, as its criteria were judged.",
  },
  results: "Results of tests",
  norms: {
    wcag: (count) => `${count} success criteria of WCAG 2.1, levels A and AA`,
    rgaa: (count) => `${count} criteria of the RGAA 4.1, the French method for testing against WCAG 2.1`,
  },
  criteria: (judged, all, from, to) =>
    `A person judged ${judged} of the ${all}${from === to ? `, on ${from}` : `, between ${from} and ${to}`}.`,
  noCriteria: (all) => `None of the ${all} has been judged by a person yet.`,
  rate: (rate) => `${rate}% of the criteria that apply are met.`,
  tested: (pages, day) =>
    `Automatic tests went through ${pages === 1 ? "one page" : `${pages} pages, one of each sort`}, on ${day}. They find only part of all faults, and establish no conformance.`,
  untested: "No automatic test has been recorded yet.",
  violations: (count) =>
    count === 0 ? "They found no fault." : count === 1 ? "They found one fault." : `They found ${count} faults.`,
  faults: "Contents that are not accessible",
  noFault: "No fault is known today.",
  criterion: (id) => `Criterion ${id}`,
  onPages: (count) => (count === 1 ? "on one page" : `on ${count} pages`),
  markup: "The code of the page is not valid",
  exceptions: "Contents out of scope",
  exceptionsText:
    "Videos and sounds of other sites, started at the reader’s wish, and the pages to which links lead. No exemption for a disproportionate burden is claimed.",
  establishment: "How this statement was made",
  established: "Statement made on",
  technologies: "Technologies: HTML5, CSS, SVG, JavaScript as a complement.",
  tools: "Tools:",
  environment: (browser) => `Environment: ${browser}, windows of 375 and 1280 pixels, light and dark schemes.`,
  verified: "Pages verified",
  contact: "Feedback and contact",
  contactText:
    "If a content or a service is out of your reach, tell us: we will give you that content in another form, or another page.",
  remedy: "Remedies",
  remedyText:
    "If you told us of a fault that keeps you from a content or a service and our answer does not satisfy you, you may turn to the body that enforces accessibility in your country:",
  remedies: [
    {
      text: "in the European Union, the bodies that member states have named",
      url: "https://digital-strategy.ec.europa.eu/en/policies/web-accessibility",
    },
    { text: "elsewhere, what the laws of your country provide for", url: "https://www.w3.org/WAI/policies/" },
  ],
  remedyPost: "or the authority in charge of equal treatment",
};
