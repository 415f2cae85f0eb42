import { defineConfig } from "vitest/config"

// Nothing here keeps state: modules are read once for all files.
export default defineConfig({ test: { include: ["test/**/*.test.ts"], isolate: false, testTimeout: 180_000 } })
