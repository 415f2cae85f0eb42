import { growingStorages, regelnamen } from "@betrokkene/domain"
import { Effect, Metric } from "effect"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { measured, type Metrics } from "../src/metrics/metrics.ts"
import { noId, registratie } from "./examples.ts"
import { testApp } from "./harness.ts"
import { migratedDatabase } from "./postgres-app.ts"
import { type Program, startProgram } from "./program-process.ts"
import { reconciled, withFinding } from "./reconciled.ts"

const token = "a-token-for-these-tests"

interface Family {
  readonly type: string
  readonly samples: ReadonlyArray<
    { readonly name: string; readonly labels: Readonly<Record<string, string>>; readonly value: number }
  >
}

/** The text format of Prometheus, every line of it. */
const families = (text: string): ReadonlyMap<string, Family> => {
  const all = new Map<string, { type: string; samples: Array<Family["samples"][number]> }>()
  let current = ""
  for (const line of text.trimEnd().split("\n")) {
    const [, type] = /^# TYPE (\S+) (?:counter|gauge|histogram)$/u.exec(line) ?? []
    const [, helped] = /^# HELP (\S+) \S/u.exec(line) ?? []
    const [, name = "", labels = "", value = ""] =
      /^([a-z_][a-z0-9_]*)(?:\{(.*)\})? (NaN|\+Inf|-?[0-9.]+(?:e[+-]?[0-9]+)?)$/u.exec(line) ?? []
    if (helped !== undefined) continue
    if (type !== undefined) {
      expect(all.has(type), line).toBe(false)
      all.set(current = type, { type: line.split(" ")[3] ?? "", samples: [] })
    } else {
      expect(name, line).toMatch(new RegExp(`^${current}(?:_bucket|_sum|_count)?$`, "u"))
      const pairs = [...labels.matchAll(/([a-z_]+)="((?:[^"\\]|\\.)*)"(?:,|$)/gu)]
      expect(pairs.map(([pair]) => pair).join(""), line).toBe(labels)
      all.get(current)?.samples.push({
        name,
        labels: Object.fromEntries(pairs.map(([, label = "", given = ""]) => [label, given])),
        value: Number(value)
      })
    }
  }
  return all
}

const valueOf = (all: ReadonlyMap<string, Family>, name: string, labels: Readonly<Record<string, string>> = {}) =>
  all.get(name.replace(/_(?:count|sum|bucket)$/u, ""))?.samples.filter((sample) =>
    sample.name === name && Object.entries(labels).every(([label, value]) => sample.labels[label] === value)
  ).map(({ value }) => value)

const metricsUrl = ({ output }: Program) => {
  const line = output().split("\n").find((one) => one.includes("\"message\":\"metrics\"")) ?? "{}"
  return `http://127.0.0.1:${(JSON.parse(line) as { port: number }).port}/metrics`
}

const scraped = async (url: string) => {
  const answer = await fetch(url)
  expect([answer.status, answer.headers.get("Content-Type")]).toEqual([200, "text/plain; version=0.0.4; charset=utf-8"])
  return families(await answer.text())
}

const send = (url: string, method: string, path: string, body?: unknown) =>
  fetch(`${url}${path}`, {
    method,
    headers: { Authorization: `Token ${token}`, "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })

describe("metrics", () => {
  it("have a port of their own without the API, and tell of requests, registrations and the pool", async () => {
    const database = await migratedDatabase()
    const program = startProgram({ API_TOKEN: token, DATABASE_URL: database.url, METRICS_PORT: "0" })
    const url = await program.listening()
    for (let count = 0; count < 2; count++) {
      expect((await send(url, "POST", "/api/v1/registraties", registratie())).status).toBe(201)
    }
    await send(url, "GET", `/api/v1/betrokkenen/${noId}`)
    await send(url, "GET", "/api/v1/betrokkenen/wrong")
    for (const path of ["/nergens/999990019", "/api/v1/nergens/Jansen", "/.env"]) await send(url, "GET", path)
    expect((await send(url, "GET", "/metrics")).status).toBe(404)
    const metrics = await scraped(metricsUrl(program))
    const requests = (labels: Readonly<Record<string, string>>) =>
      valueOf(metrics, "http_server_request_duration_seconds_count", labels)
    expect(requests({ method: "POST", route: "/registraties", status: "201" })).toEqual([2])
    expect(requests({ method: "GET", route: "/betrokkenen/{id}" })).toEqual([1, 1])
    expect(requests({ route: "onbekend" })).toEqual([4])
    expect(valueOf(metrics, "http_server_request_duration_seconds_bucket", { route: "/registraties", le: "+Inf" }))
      .toEqual([2])
    // A microsecond is the least that is told: the noise of the clock behind it may spell a bsn.
    for (const sum of valueOf(metrics, "http_server_request_duration_seconds_sum") ?? []) {
      expect(Math.abs(sum * 1e6 - Math.round(sum * 1e6))).toBeLessThan(1e-6)
    }
    expect(valueOf(metrics, "http_server_active_requests")).toEqual([0])
    expect(valueOf(metrics, "betrokkene_registraties_total", { uitkomst: "partij-geregistreerd" })).toEqual([1])
    expect(valueOf(metrics, "betrokkene_registraties_total", { uitkomst: "partij-gevonden" })).toEqual([1])
    expect(valueOf(metrics, "betrokkene_registraties_total", { uitkomst: "ongekend" })).toEqual([0])
    expect(valueOf(metrics, "postgres_pool_connections_max")).toEqual([10])
    expect(valueOf(metrics, "postgres_pool_connections", { state: "open" })?.[0]).toBeGreaterThan(0)
    expect(valueOf(metrics, "postgres_pool_waiting")).toEqual([0])
    expect(valueOf(metrics, "betrokkene_reconciliatie_last_end_timestamp_seconds")).toEqual([0])
    expect(valueOf(metrics, "betrokkene_outbox_events", { state: "undistributed" })?.[0]).toBeGreaterThan(4)
    expect(valueOf(metrics, "betrokkene_outbox_events", { state: "dead-letter" })).toEqual([0])
    expect(valueOf(metrics, "betrokkene_outbox_oldest_event_age_seconds", { state: "dead-letter" })).toEqual([0])
    expect(valueOf(metrics, "betrokkene_audit_trail_entries")?.[0]).toBeGreaterThan(4)
    for (const part of growingStorages) {
      expect(valueOf(metrics, "betrokkene_stored_bytes", { part })?.[0], part).toBeGreaterThan(8_000)
    }
    const elsewhere = await fetch(metricsUrl(program).replace("/metrics", "/api/v1/betrokkenen"))
    expect([elsewhere.status, elsewhere.headers.get("X-Content-Type-Options")]).toEqual([404, "nosniff"])
    expect((await fetch(metricsUrl(program), { method: "POST" })).status).toBe(405)

    const documented = new Map(
      (readFileSync(join(import.meta.dirname, "../docs/operations.md"), "utf8").split(
        "| metric | type | labels | what |\n"
      )[1] ?? "")
        .split("\n\n")[0]?.split("\n").slice(1).map((row) => row.split("|").slice(1, -1).map((cell) => cell.trim()))
        .map((
          [name = "", type = "", labels = ""]
        ) => [name.replaceAll("`", ""), `${type}: ${labels.replaceAll("`", "")}`])
    )
    const told = new Map(
      [...metrics].map((
        [name, { samples, type }]
      ) => [name, `${type}: ${Object.keys(samples[0]?.labels ?? {}).filter((label) => label !== "le").join(", ")}`])
    )
    expect(told).toEqual(documented)
  })

  it("are served among the API when that is asked, and by default not at all", async () => {
    const asked = startProgram({ API_TOKEN: token, STORAGE: "memory", METRICS: "true" })
    expect((await scraped(`${await asked.listening()}/metrics`)).get("http_server_active_requests")?.samples[0]?.value)
      .toBe(1)
    const silent = startProgram({ API_TOKEN: token, STORAGE: "memory" })
    expect((await fetch(`${await silent.listening()}/metrics`)).status).toBe(404)
  })

  it("go on while the register is away, and say that they do not know what it would tell", async () => {
    const program = startProgram({
      API_TOKEN: token,
      DATABASE_URL: "postgres://nobody@127.0.0.1:9/none",
      METRICS_PORT: "0"
    })
    await program.listening()
    const metrics = await scraped(metricsUrl(program))
    expect(valueOf(metrics, "betrokkene_reconciliatie_last_end_timestamp_seconds")).toEqual([Number.NaN])
    for (const name of ["bevindingen_open", "outbox_events", "audit_trail_entries", "stored_bytes"]) {
      expect(new Set(valueOf(metrics, `betrokkene_${name}`)), name).toEqual(new Set([Number.NaN]))
    }
  })

  it("tell of the reconciliation, which is read once however often is scraped", async () => {
    const app = testApp()
    const { bevinding, reconciliatie } = await withFinding(app)
    // A dry run is no night.
    expect((await reconciled(app, true)).geeindigd).not.toBe(reconciliatie.geeindigd)
    const scrape = ({ text }: Metrics) => Effect.map(Effect.promise(text), families)
    const [before, after] = await app.runtime.runPromise(
      Effect.gen(function*() {
        const metrics = yield* measured
        const before = yield* scrape(metrics)
        yield* Effect.promise(async () => {
          await app.send("PUT", `/api/v1/bevindingen/${bevinding.id}/besluit`, {
            json: { besluit: "afgewezen", reden: "klopt niet" },
            headers: { "If-Match": "*" }
          })
        })
        return [before, yield* scrape(metrics)] as const
      }).pipe(Effect.scoped, Effect.provideService(Metric.MetricRegistry, new Map()))
    )
    expect(valueOf(before, "betrokkene_bevindingen_open", { regel: "overbodige-afwijking", ernst: "suggestie" }))
      .toEqual([1])
    expect(valueOf(before, "betrokkene_bevindingen_open")).toHaveLength(regelnamen.length)
    expect(valueOf(before, "betrokkene_reconciliatie_last_end_timestamp_seconds")).toEqual([
      Date.parse(reconciliatie.geeindigd ?? "") / 1000
    ])
    expect(valueOf(before, "betrokkene_reconciliatie_last_outcome", { toestand: "klaar" })).toEqual([1])
    expect(valueOf(before, "betrokkene_reconciliatie_last_outcome", { toestand: "afgebroken" })).toEqual([0])
    expect(valueOf(after, "betrokkene_bevindingen_open", { regel: "overbodige-afwijking" })).toEqual([1])
  })
})
