/** To be run from the root of the workspace: the tests of the use cases stand in packages/adapters. */
export default {
  mutate: [
    "packages/domain/src/**/*.ts",
    "!packages/domain/src/**/*.test.ts",
    "!packages/domain/src/**/index.ts",
    "!packages/domain/src/values/*-tabel.ts"
  ],
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "packages/domain/vitest.mutation.config.ts", related: false },
  coverageAnalysis: "perTest",
  concurrency: 2,
  // More than a whole run takes on a busy machine: a mutant counts as killed when its time is up.
  timeoutMS: 20_000,
  ignorePatterns: [".data", ".nx", "dist", "apps", "tools", "reports"],
  tempDirName: "packages/domain/.stryker-tmp",
  reporters: ["clear-text", "progress", "html", "json"],
  htmlReporter: { fileName: "packages/domain/reports/mutation.html" },
  jsonReporter: { fileName: "packages/domain/reports/mutation.json" },
  thresholds: { high: 95, low: 90, break: 90 }
}
