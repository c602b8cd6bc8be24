import { findUnsettled } from "../../../src/model/contact-of.ts";
import { useSite } from "../../site-context.tsx";

/** Says of a site on trial what it has not settled yet, where readers meet its contact or its publisher; nothing on any other. */
export function TrialNote() {
  const { strings, model } = useSite();
  const unsettled = findUnsettled(model.settings);
  return unsettled ? strings.legal.trial[unsettled] : null;
}
