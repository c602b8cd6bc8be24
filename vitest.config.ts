import { defineConfig } from "vitest/config";
import { addresses } from "./src/words/fr/addresses.ts";

/** Tests that need both sites built beforehand; all others start at once. */
const ON_BUILT_SITES = [
  "tests/layouts/pages/directory-exports.test.ts",
  "tests/exports/data-files.test.ts",
  "tests/layouts/facets/{accessibility,browse,compare,facet-pairs,without-script}.test.ts",
  "tests/search/{find-real-fiches,search-accessibility,search-page}.test.ts",
  "tests/site/**/*.test.ts",
  "tests/**/*.built.test.ts",
];

/** `--mode soak` (npm run soak): the long trials in full, on any system. */
export default defineConfig(({ mode }) => {
  const isSoak = mode === "soak";
  if (isSoak) process.env.SOAK = "1";
  const limits = { testTimeout: isSoak ? 1_800_000 : 60_000, hookTimeout: 120_000 };
  // What scripts of pages are told when they are bundled, as on a site in French.
  const { compareParameter, sortParameter, sorts } = addresses;
  const define = {
    ...{ COMPARE_PARAMETER: JSON.stringify(compareParameter), SORT_PARAMETER: JSON.stringify(sortParameter) },
    SORT_WORDS: JSON.stringify(Object.values(sorts).join(" ")),
  };
  return {
    define,
    test: {
      maxWorkers: 2,
      // Test files keep no state of their own in modules: those of a worker load them once.
      isolate: false,
      projects: [
        {
          extends: true,
          test: {
            name: "parts",
            include: ["tests/**/*.test.{ts,tsx}"],
            exclude: ON_BUILT_SITES,
            globalSetup: "tests/bundle-commands.ts",
            ...limits,
          },
        },
        {
          extends: true,
          test: {
            name: "sites",
            include: ON_BUILT_SITES,
            globalSetup: ["tests/bundle-commands.ts", "tests/build-sites.ts"],
            ...limits,
          },
        },
      ],
    },
  };
});
