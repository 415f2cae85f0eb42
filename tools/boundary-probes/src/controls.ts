/** Code that must stay allowed, for each layer. Without it, rules that refuse everything would pass every probe. */
export const controls: Readonly<Record<string, string>> = {
  "packages/domain/src/control.ts": `
import { Effect } from "effect"
import { concept } from "./concept.ts"
export const value = Effect.succeed(concept)
`,
  "packages/domain/src/concept.ts": `export const concept = 1\n`,
  "packages/domain/src/control.test.ts": `
import { it } from "@effect/vitest"
import { Effect } from "effect"
import { TestClock } from "effect/testing"
import fc from "fast-check"
import { parsePhoneNumber } from "libphonenumber-js"
import { describe } from "vitest"
export const used = [it, Effect, TestClock, fc, parsePhoneNumber, describe, Date.now()]
`,
  "packages/domain/testing/control.ts": `export { constant } from "fast-check"\n`,
  "packages/domain/vitest.config.ts": `
import { defineConfig } from "vitest/config"
export default defineConfig({})
`,
  "packages/adapters/src/control.ts": `
export * as domain from "@betrokkene/domain"
export { Effect } from "effect"
export { Kysely } from "kysely"
export { Pool } from "pg"
export const now = (): number => Date.now()
`,
  "packages/adapters/test/control.test.ts": `
export * as server from "@betrokkene/embedded-postgres"
export * as generators from "@betrokkene/domain/testing"
`,
  "packages/program/src/control.ts": `
export * as domain from "@betrokkene/domain"
export { runMain } from "@effect/platform-node/NodeRuntime"
export { Effect } from "effect"
`,
  "packages/program/test/control.test.ts": `
export { it } from "@effect/vitest"
export { describe } from "vitest"
`,
  "packages/program/vitest.config.ts": `
import { defineConfig } from "vitest/config"
export default defineConfig({})
`,
  "apps/api/src/control.ts": `
export * as domain from "@betrokkene/domain"
export * as program from "@betrokkene/program"
export * as memory from "@betrokkene/adapters/memory"
export { Hono } from "hono"
`,
  "apps/api/src/faces.ts": `
export * as native from "./native/control.ts"
export * as klantinteracties from "./klantinteracties/control.ts"
`,
  "apps/api/src/native/control.ts": `export * as api from "../control.ts"\n`,
  "apps/api/src/klantinteracties/control.ts": `
export * as api from "../control.ts"
export * as own from "./resources/control.ts"
`,
  "apps/api/src/klantinteracties/resources/control.ts": `export const resource = 1\n`,
  "apps/api/test/control.test.ts": `
export * as server from "@betrokkene/embedded-postgres"
export * as dataset from "@betrokkene/dataset"
`,
  "apps/reconciliation/src/control.ts": `export * as postgres from "@betrokkene/adapters/postgres"\n`,
  "tools/dataset/src/control.ts": `
export * as domain from "@betrokkene/domain"
export * as program from "@betrokkene/program"
export * as postgres from "@betrokkene/adapters/postgres"
export * as server from "@betrokkene/embedded-postgres"
`,
  "tools/embedded-postgres/src/control.ts": `export { Pool } from "pg"\n`
}
