import { defineConfig } from "vitest/config"

// The long suite, which breaks things: a target of its own, so that it runs beside the others.
const faults = ["test/faults.test.ts"]

export default defineConfig({
  test: {
    // No file leaves state behind: modules are read once for all files.
    isolate: false,
    globalSetup: "@betrokkene/embedded-postgres/vitest-global-setup",
    // On a busy machine a migration may have to be tried often before it gets its locks.
    testTimeout: 600_000,
    hookTimeout: 180_000,
    projects: [
      { extends: true, test: { name: "quick", include: ["test/**/*.test.ts"], exclude: faults } },
      { extends: true, test: { name: "faults", include: faults } }
    ]
  }
})
