/** A rule that must refuse a probe. `says` is a part of its message, for a rule that refuses for several reasons. */
export interface Refusal {
  readonly rule: string
  readonly says: string
}

const refusal = (rule: string, says = ""): Refusal => ({ rule, says })
const boundary = (says: string): Refusal => refusal("@nx/enforce-module-boundaries", says)

const external = boundary("is not allowed to import")
const layer = boundary("can only depend on libs tagged with")
const cycle = boundary("Circular dependency between")
const path = boundary("cannot be imported by a relative or absolute path")
const undeclared = boundary("Only packages defined in the \"package.json\"")
const imports = refusal("no-restricted-imports")
const globals = refusal("no-restricted-globals")
const properties = refusal("no-restricted-properties")
const syntax = refusal("no-restricted-syntax")

/** A violation to plant: its file, its source, and all rules that must refuse it. */
export interface Probe {
  readonly name: string
  readonly file: string
  readonly source: string
  readonly refusals: ReadonlyArray<Refusal>
}

const probe = (name: string, file: string, source: string, ...refusals: ReadonlyArray<Refusal>): Probe => ({
  name,
  file,
  source: `${source}\n`,
  refusals
})

const inDomain = (name: string, file: string, source: string, ...refusals: ReadonlyArray<Refusal>): Probe =>
  probe(`domain: ${name}`, `packages/domain/src/probe/${file}.ts`, source, ...refusals)

const domain: ReadonlyArray<Probe> = [
  inDomain("kysely", "kysely", `export { Kysely } from "kysely"`, external, imports),
  inDomain("the adapters", "adapters", `export * from "@betrokkene/adapters/memory"`, cycle, imports),
  inDomain("an app", "app", `export * from "@betrokkene/api"`, cycle, imports),
  inDomain(
    "a project that does not import the domain",
    "server",
    `export * from "@betrokkene/embedded-postgres"`,
    layer,
    imports
  ),
  inDomain("a file of another project", "relative", `export * from "../../../adapters/src/control.ts"`, path),
  inDomain(
    "libphonenumber-js outside a test",
    "telephone",
    `export { parsePhoneNumber } from "libphonenumber-js"`,
    external,
    imports
  ),
  inDomain("fast-check outside a test", "chance-library", `export { constant } from "fast-check"`, external, imports),
  inDomain("a subpath of effect", "sql", `export { SqlClient } from "effect/sql/SqlClient"`, external, imports),
  inDomain("node:fs", "files", `export { readFileSync } from "node:fs"`, imports),
  inDomain("fs without node:", "old-files", `export { readFileSync } from "fs"`, imports),
  inDomain("its own generators", "generators", `export * from "../../testing/control.ts"`, imports),
  inDomain("effect's Clock", "effect-clock", `export { Clock } from "effect"`, imports),
  inDomain("effect's Random", "effect-random", `export { Random } from "effect"`, imports),
  inDomain("effect's Config", "effect-config", `export { Config } from "effect"`, imports),
  inDomain(
    "all of effect under one name",
    "effect-whole",
    `import * as all from "effect"\nexport const clock = all.Clock`,
    imports
  ),
  inDomain(
    "effect renamed",
    "effect-renamed",
    `import { Effect as E } from "effect"\nexport const run = E.runSync`,
    syntax
  ),
  inDomain("dynamic import", "dynamic", `export const files = import("node:fs")`, syntax),
  inDomain("Date", "date", `export const now = Date.now()`, globals),
  inDomain("globalThis", "global-this", `export const host = globalThis`, globals),
  inDomain("process", "environment", `export const home = process.env`, globals),
  inDomain("fetch", "network", `export const answer = fetch`, globals),
  inDomain("Math.random", "chance", `export const chance = Math.random()`, properties),
  inDomain(
    "Math.random destructured",
    "chance-destructured",
    `const { random } = Math\nexport const chance = random()`,
    properties
  ),
  inDomain(
    "DateTime.now",
    "date-time",
    `import { DateTime } from "effect"\nexport const now = DateTime.now`,
    properties
  ),
  inDomain(
    "DateTime.nowUnsafe",
    "date-time-unsafe",
    `import { DateTime } from "effect"\nexport const now = DateTime.nowUnsafe()`,
    properties
  ),
  ...["promise", "tryPromise", "callback", "sleep", "runSync", "runPromise", "runFork", "logInfo"].map((name) =>
    inDomain(
      `Effect.${name}`,
      `effect-${name.toLowerCase()}`,
      `import { Effect } from "effect"\nexport const out = Effect.${name}`,
      properties
    )
  ),
  inDomain("an async function", "async", `export const later = async () => 1`, syntax),
  inDomain("throw", "throw", `export const fail = () => { throw new Error("x") }`, syntax),
  probe("domain test: kysely", "packages/domain/src/probe/kysely.test.ts", `export { Kysely } from "kysely"`, external),
  probe(
    "domain test: the adapters",
    "packages/domain/src/probe/adapters.test.ts",
    `export * from "@betrokkene/adapters/memory"`,
    cycle
  ),
  probe(
    "domain test: the database server",
    "packages/domain/src/probe/server.test.ts",
    `export * from "@betrokkene/embedded-postgres"`,
    layer
  ),
  probe(
    "domain generators: the adapters",
    "packages/domain/testing/probe-adapters.ts",
    `export * from "@betrokkene/adapters/memory"`,
    cycle
  )
]

const layers: ReadonlyArray<Probe> = [
  probe("adapters: an app", "packages/adapters/src/probe-app.ts", `export * from "@betrokkene/api"`, cycle),
  probe("adapters: a tool", "packages/adapters/src/probe-tool.ts", `export * from "@betrokkene/command-line"`, layer),
  probe(
    "adapters test: a tool",
    "packages/adapters/test/probe-tool.test.ts",
    `export * from "@betrokkene/command-line"`,
    layer
  ),
  probe("adapters: hono", "packages/adapters/src/probe-hono.ts", `export { Hono } from "hono"`, external),
  probe(
    "adapters: the database server outside a test",
    "packages/adapters/src/probe-server.ts",
    `export * from "@betrokkene/embedded-postgres"`,
    layer
  ),
  probe(
    "adapters: generators outside a test",
    "packages/adapters/src/probe-generators.ts",
    `export * from "@betrokkene/domain/testing"`,
    imports
  ),
  probe(
    "adapters: a file of another project",
    "packages/adapters/src/probe-relative.ts",
    `export * from "../../domain/src/control.ts"`,
    path
  ),
  probe(
    "adapters: a package it does not declare",
    "packages/adapters/src/probe-undeclared.ts",
    `export { parse } from "yaml"`,
    undeclared
  ),
  probe("app: kysely", "apps/api/src/probe-kysely.ts", `export { Kysely } from "kysely"`, external),
  probe("app: pg", "apps/api/src/probe-pg.ts", `export { Pool } from "pg"`, external),
  probe("app test: pg", "apps/api/test/probe-pg.test.ts", `export { Pool } from "pg"`, external),
  probe("app: another app", "apps/reconciliation/src/probe-app.ts", `export * from "@betrokkene/api"`, layer),
  probe(
    "app test: another app",
    "apps/reconciliation/test/probe-app.test.ts",
    `export * from "@betrokkene/api"`,
    layer
  ),
  probe("app: a tool outside a test", "apps/api/src/probe-tool.ts", `export * from "@betrokkene/dataset"`, layer),
  probe("tool: an app", "tools/setup/src/probe-app.ts", `export * from "@betrokkene/api"`, layer),
  probe(
    "tool: a file of an app",
    "tools/dataset/src/probe-relative.ts",
    `export * from "../../../apps/api/src/control.ts"`,
    path
  ),
  probe(
    "server: the domain",
    "tools/embedded-postgres/src/probe-domain.ts",
    `export * from "@betrokkene/domain"`,
    layer
  )
]

const house: ReadonlyArray<Probe> = [
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
  )
]

export const probes: ReadonlyArray<Probe> = [...domain, ...layers, ...house]
