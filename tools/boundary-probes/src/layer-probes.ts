import { cycle, external, imports, layer, path, type Probe, probe, refusal, undeclared } from "./probe.ts"

export const layerProbes: ReadonlyArray<Probe> = [
  probe("adapters: an app", "packages/adapters/src/probe-app.ts", `export * from "@betrokkene/api"`, cycle),
  probe("adapters: a tool", "packages/adapters/src/probe-tool.ts", `export * from "@betrokkene/repository"`, layer),
  probe(
    "adapters test: a tool",
    "packages/adapters/test/probe-tool.test.ts",
    `export * from "@betrokkene/repository"`,
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
  probe(
    "adapters: the programs' layer",
    "packages/adapters/src/probe-program.ts",
    `export * from "@betrokkene/program"`,
    layer
  ),
  probe("client: the domain", "packages/client/src/probe-domain.ts", `export * from "@betrokkene/domain"`, layer),
  probe(
    "client: effect",
    "packages/client/src/probe-effect.ts",
    `export { Effect } from "effect"`,
    undeclared,
    external
  ),
  probe(
    "client: vitest outside a test",
    "packages/client/src/probe-vitest.ts",
    `export { it } from "vitest"`,
    external
  ),
  probe("page: the domain", "packages/charts/src/probe-domain.ts", `export * from "@betrokkene/domain"`, layer),
  probe("web: the adapters", "apps/beheer/src/probe-adapters.ts", `export * from "@betrokkene/adapters/memory"`, layer),
  probe("web: a tool outside a test", "apps/beheer/src/probe-tool.ts", `export * from "@betrokkene/browser"`, layer),
  probe("web: pg", "apps/beheer/src/probe-pg.ts", `export { Pool } from "pg"`, external),
  probe("api: the client outside a test", "apps/api/src/probe-client.ts", `export * from "@betrokkene/client"`, layer),
  probe(
    "program: the adapters",
    "packages/program/src/probe-adapters.ts",
    `export * from "@betrokkene/adapters/memory"`,
    layer
  ),
  probe("program: an app", "packages/program/src/probe-app.ts", `export * from "@betrokkene/api"`, cycle),
  probe("program: a tool", "packages/program/src/probe-tool.ts", `export * from "@betrokkene/repository"`, layer),
  probe("program: hono", "packages/program/src/probe-hono.ts", `export { Hono } from "hono"`, external),
  probe("program: pg", "packages/program/src/probe-pg.ts", `export { Pool } from "pg"`, external),
  probe(
    "program: vitest outside a test",
    "packages/program/src/probe-vitest.ts",
    `export { it } from "vitest"`,
    external
  ),
  probe(
    "program: generators outside a test",
    "packages/program/src/probe-generators.ts",
    `export * from "@betrokkene/domain/testing"`,
    imports
  ),
  probe(
    "program: a promise nobody waits for",
    "packages/program/src/probe-floating.ts",
    `const later = async () => 1\nlater()`,
    refusal("@typescript-eslint/no-floating-promises")
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
