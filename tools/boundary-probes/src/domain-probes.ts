import {
  cycle,
  external,
  globals,
  imports,
  inDomain,
  layer,
  path,
  type Probe,
  probe,
  properties,
  syntax
} from "./probe.ts"

export const domainProbes: ReadonlyArray<Probe> = [
  inDomain("kysely", "kysely", `export { Kysely } from "kysely"`, external, imports),
  inDomain("the adapters", "adapters", `export * from "@betrokkene/adapters/memory"`, cycle, imports),
  inDomain("the programs' layer", "program", `export * from "@betrokkene/program"`, cycle, imports),
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
