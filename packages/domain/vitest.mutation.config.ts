import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/**
 * The tests that judge a mutant: those of the domain, and the contract on the register in memory, which judges the use
 * cases. The mutants are in a copy of the workspace; the aliases keep its node_modules from leading back to the sources
 * as they are.
 */
export default defineConfig({
  root: path("../.."),
  resolve: {
    alias: [
      { find: /^@betrokkene\/domain$/, replacement: path("src/index.ts") },
      { find: /^@betrokkene\/domain\/testing$/, replacement: path("testing/index.ts") },
      { find: /^@betrokkene\/adapters\/memory$/, replacement: path("../adapters/src/memory/layer.ts") },
      { find: /^@betrokkene\/adapters\/system$/, replacement: path("../adapters/src/system/index.ts") }
    ]
  },
  test: {
    include: ["packages/domain/src/**/*.test.ts", "packages/adapters/test/memory.test.ts"],
    // They read the sources as text or run them elsewhere, so no mutant shows in them.
    exclude: ["**/imports.test.ts"],
    // Modules that are read once, not once for each file: most of the time of a run would go there.
    isolate: false,
    setupFiles: [path("testing/judging-mutants.ts")],
    testTimeout: 60_000
  }
})
