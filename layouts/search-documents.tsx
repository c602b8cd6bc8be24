export { listSearchDocuments } from "./search/list-search-documents.ts";
