import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // No file leaves state behind: modules are read once for all files.
    isolate: false,
    globalSetup: "@betrokkene/embedded-postgres/vitest-global-setup",
    testTimeout: 180_000,
    hookTimeout: 180_000
  }
})
