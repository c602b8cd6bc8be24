import { listDataFiles } from "../../../src/exports/data/list-data-files.ts";
import { ColumnList } from "../../components/data/ColumnList.tsx";
import { DataExamples } from "../../components/data/DataExamples.tsx";
import { DataFiles, SpreadsheetFiles } from "../../components/data/DataFiles.tsx";
import { DataTerms } from "../../components/data/DataTerms.tsx";
import { Page } from "../../components/page/Page.tsx";
import { definePage } from "../../define-pages.tsx";

export default definePage({
  path: (routes) => routes.data(),
  render: ({ routes, model, strings }) => {
    const words = strings.data;
    const files = listDataFiles(model);
    return (
      <Page title={words.title} description={words.description} path={routes.data()} styles={["media", "data"]}>
        <div class="article-frame">
          <article class="article">
            <header class="article-head">
              <p class="article-kind label">{words.kicker}</p>
              <h1>{words.title}</h1>
              <p class="article-lead">{words.description}</p>
            </header>
            <div class="prose data">
              <SpreadsheetFiles files={files} words={words} />
              <DataFiles files={files} words={words} />
              <DataTerms words={words} />
              <DataExamples words={words} />
              {files.map(({ name, table }) => table && <ColumnList title={words.columns(name)} table={table} />)}
            </div>
          </article>
        </div>
      </Page>
    );
  },
});
