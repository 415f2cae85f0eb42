import { defineConfig } from "vitest/config"

export default defineConfig({
  // Properties take as long as the machine lets them: a busy one is no reason to fail.
  test: { include: ["src/**/*.test.ts", "testing/**/*.test.ts"], testTimeout: 60_000 }
})
