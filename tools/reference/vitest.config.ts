import { defineConfig } from "vitest/config"

export default defineConfig({
  test: { include: ["test/**/*.test.ts"], isolate: false, hookTimeout: 300_000, testTimeout: 180_000 }
})
