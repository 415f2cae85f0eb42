import { defineConfig } from "vitest/config"

// The long suite: a target of its own, so that it runs beside the others.
const contract = ["test/postgres.test.ts", "test/reconciliation/dossiers/**/*.test.ts", "test/**/query-plans*.test.ts"]

export default defineConfig({
  test: {
    // No file leaves state behind: modules are read once for all files.
    isolate: false,
    globalSetup: "@betrokkene/embedded-postgres/vitest-global-setup",
    // Several suites share the processor: a database that takes a second takes a minute then.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      { extends: true, test: { name: "quick", include: ["test/**/*.test.ts"], exclude: contract } },
      { extends: true, test: { name: "contract", include: contract } }
    ]
  }
})
