import { defineConfig } from "vitest/config"

// The long suite: a target of its own, so that it runs beside the others.
const privacy = ["test/privacy.test.ts", "test/fuzz*.test.ts"]

export default defineConfig({
  test: {
    globalSetup: "@betrokkene/embedded-postgres/vitest-global-setup",
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      // No file leaves state behind: modules are read once for all files.
      { extends: true, test: { name: "quick", include: ["test/**/*.test.ts"], exclude: privacy, isolate: false } },
      { extends: true, test: { name: "privacy", include: privacy } }
    ]
  }
})
