import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    isolate: false,
    globalSetup: "@betrokkene/embedded-postgres/vitest-global-setup",
    include: ["test/**/*.test.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000
  }
})
