import { countryOf } from "../model/country-of.ts";
import type { Model } from "../model/model.ts";
import { auditSchema, criteriaSchema, listNorms } from "../model/schema/accessibility.ts";
import type { Settings } from "../model/schema/settings.ts";
import { AUDIT_FILE, CRITERIA_FILE } from "../model/source.ts";
import { parseYamlFile } from "../syntax/parse-source.ts";
import type { Reading } from "./reading.ts";

/** What is known of the site's accessibility: nothing where it was neither tested nor judged. What is JSON is YAML too. */
export function readAccessibility(reading: Reading, settings: Settings | undefined): Model["accessibility"] {
  const files = new Set(reading.list("accessibility"));
  const audit = files.has(AUDIT_FILE)
    ? reading.parse(AUDIT_FILE, (text) => parseYamlFile(auditSchema, AUDIT_FILE, text))?.value
    : undefined;
  const criteria = files.has(CRITERIA_FILE)
    ? reading.parse(CRITERIA_FILE, (text) =>
        parseYamlFile(criteriaSchema(listNorms(settings && countryOf(settings))), CRITERIA_FILE, text),
      )?.value
    : undefined;
  return { audit, criteria: criteria ?? [] };
}
