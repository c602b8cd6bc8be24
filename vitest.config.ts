import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    globalSetup: "tests/build-sites.ts",
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
