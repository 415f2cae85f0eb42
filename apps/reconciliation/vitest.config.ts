import { defineConfig } from "vitest/config"

// The long suite, which starts processes: a target of its own, so that it runs beside the others.
const process = [
  "test/command.test.ts",
  "test/killed.test.ts",
  "test/outage.test.ts",
  "test/stopped.test.ts",
  "test/workers.test.ts",
  "test/readme.test.ts"
]

export default defineConfig({
  test: {
    // No file leaves state behind: modules are read once for all files.
    isolate: false,
    globalSetup: "@betrokkene/embedded-postgres/vitest-global-setup",
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      { extends: true, test: { name: "quick", include: ["test/**/*.test.ts"], exclude: process } },
      { extends: true, test: { name: "process", include: process } }
    ]
  }
})
