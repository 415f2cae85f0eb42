import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "@betrokkene/embedded-postgres/vitest-global-setup",
    testTimeout: 180_000,
    hookTimeout: 180_000
  }
})
