import { stringsOf } from "../../model/strings-of.ts";
import { listSearchDocuments } from "../../search/list-search-documents.ts";
import { writeSearchIndex } from "../../search/write-search-index.ts";
import { readModel } from "../../sources/read-model.ts";
import { endWithParent } from "../end-with-parent.ts";

/** The process that makes the preview's search index, drafts included: it reads the sources by itself. Ends with 1 where they are faulty. */
const [root = "", out = "", now = ""] = process.argv.slice(2);
endWithParent();

const { value: model } = readModel(root, { now: new Date(now), drafts: true });
if (model) {
  const { language } = model.settings;
  await writeSearchIndex(listSearchDocuments({ model, strings: stringsOf(model.settings) }), { language, out });
}
process.exit(model ? 0 : 1);
