import { imports, type Probe, probe, refusal, syntax } from "./probe.ts"

export const houseProbes: ReadonlyArray<Probe> = [
  probe(
    "251 lines",
    "apps/api/src/probe-long.ts",
    Array.from({ length: 251 }, (_, line) => `export const line${line} = ${line}`).join("\n"),
    refusal("max-lines")
  ),
  probe("a default export", "apps/api/src/probe-default.ts", `export default 1`, syntax),
  probe(
    "a skipped test",
    "apps/api/test/probe-skip.test.ts",
    `import { it } from "vitest"\nit.skip("x", () => {})`,
    syntax
  ),
  probe(
    "a single test",
    "apps/api/test/probe-only.test.ts",
    `import { it } from "@effect/vitest"\nit.effect.only("x", () => {})`,
    syntax
  ),
  probe(
    "a disable directive without a reason",
    "apps/api/src/probe-reason.ts",
    `// eslint-disable-next-line no-debugger\ndebugger`,
    refusal("eslint-comments/require-description")
  ),
  probe(
    "a disable directive without effect",
    "apps/api/src/probe-unused.ts",
    `// eslint-disable-next-line no-debugger -- there is none\nexport const one = 1`,
    refusal("fatal")
  ),
  probe(
    "a type imported as a value",
    "apps/api/src/probe-type.ts",
    `import { Hono } from "hono"\nexport type App = Hono`,
    refusal("@typescript-eslint/consistent-type-imports")
  ),
  probe(
    "a promise that nothing awaits",
    "apps/api/src/probe-floating.ts",
    `const later = async () => 1\nlater()`,
    refusal("@typescript-eslint/no-floating-promises")
  ),
  probe(
    "a face that imports another",
    "apps/api/src/native/probe-face.ts",
    `export * from "../klantinteracties/control.ts"`,
    imports
  ),
  probe(
    "a face that imports another, from a folder of its own",
    "apps/api/src/klantinteracties/resources/probe-face.ts",
    `export * from "../../native/control.ts"`,
    imports
  ),
  probe(
    "what faces share that imports one",
    "apps/api/src/http/probe-face.ts",
    `export * from "../native/control.ts"`,
    imports
  ),
  probe(
    "generators outside a test, in a face",
    "apps/api/src/native/probe-generators.ts",
    `export * from "@betrokkene/domain/testing"`,
    imports
  )
]
