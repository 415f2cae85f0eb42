import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/tarballs.ts",
    isolate: false,
    // npm installs and TypeScript checks here; they take as long as the machine lets them.
    hookTimeout: 600_000,
    testTimeout: 600_000
  }
})
