import { freePort } from "@betrokkene/embedded-postgres"
import { createHmac } from "node:crypto"
import type { ServerResponse } from "node:http"
import { describe, expect, it } from "vitest"
import { getBevinding } from "../src/native/routes/bevindingen/get-one.ts"
import { exportedAttributes } from "../src/tracing/exported-spans.ts"
import { subjectsInPath } from "../src/tracing/subjects-in-path.ts"
import { klantcontact, noId } from "./examples.ts"
import { testApp } from "./harness.ts"
import { startProgram } from "./program-process.ts"
import { withFinding } from "./reconciled.ts"
import { named, type ReceivedSpan, traceReceiver } from "./trace-receiver.ts"
import { one, token, traced } from "./traced-program.ts"

const key = "a-key-for-pseudonyms-in-these-tests"
const trace = "4bf92f3577b34da6a3ce929d0e0e4736"
const callerSpan = "00f067aa0ba902b7"

const pseudonym = (id: string) => createHmac("sha256", key).update(id).digest("hex")
const subjects = (spans: ReadonlyArray<ReceivedSpan>) =>
  spans.flatMap(({ attributes }) => {
    const { "dpl.core.data_subject_id": id, "dpl.core.data_subject_id_type": type } = named(attributes)
    return id === undefined ? [] : [`${type} ${id}`]
  }).toSorted()

const anna = {
  klantcontact,
  rol: "klant",
  identificatie: { soort: "bsn", waarde: "999990019" },
  partijgegevens: { soortPartij: "persoon", contactnaam: { achternaam: "Boer" } }
}
const ongekend = { klantcontact, rol: "klant", contactgegevens: { contactnaam: { voornaam: "Anna" } } }

describe("traces", () => {
  it("have one span for each operation, in the trace of the caller, as the Logboek Dataverwerkingen asks", async () => {
    const { lines, receiver, server, spans } = await traced({
      TRUST_TRACEPARENT: "true",
      OTEL_EXPORTER_OTLP_HEADERS: "x-key=een%20geheim",
      OTEL_SERVICE_NAME: "register"
    }, async (send) => {
      // Not sampled by the caller: the record of a processing is made all the same.
      expect(
        (await send("POST", "/registraties", anna, { traceparent: `00-${trace}-${callerSpan}-00`, tracestate: "a=b" }))
          .status
      ).toBe(201)
    })
    const span = server("registreerBetrokkene")
    expect(span).toMatchObject({ traceId: trace, parentSpanId: callerSpan, status: { code: 1 }, events: [] })
    expect(named(span.attributes)).toEqual({
      "dpl.core.processing_activity_id": "https://example.nl/verwerkingen#registreerBetrokkene",
      "dpl.core.foreign_operation.span_id": callerSpan,
      "http.request.method": "POST",
      "http.response.status_code": 201,
      "http.route": "/registraties"
    })
    const child = one(spans.filter(({ kind, name }) => kind === 1 && name === "registreerBetrokkene"))
    expect(child).toMatchObject({ traceId: trace, parentSpanId: span.spanId })
    for (const half of ["lookUp", "foundOrRegistered"]) {
      expect(one(spans.filter(({ name }) => name === half)), half).toMatchObject({
        traceId: trace,
        parentSpanId: child.spanId
      })
    }
    expect(BigInt(span.startTimeUnixNano)).toBeLessThanOrEqual(BigInt(child.startTimeUnixNano))
    expect(BigInt(span.endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(child.endTimeUnixNano))
    const { body, headers, path } = one(receiver.requests)
    expect([path, headers["x-key"], headers["traceparent"]]).toEqual(["/v1/traces", "een geheim", undefined])
    expect(named(body.resourceSpans[0]?.resource.attributes ?? [])).toMatchObject({
      "service.name": "register",
      "service.version": expect.stringMatching(/^1\./u)
    })
    expect(lines.filter(({ message }) => message === "request")).toEqual([expect.objectContaining({ traceId: trace })])
    expect(JSON.stringify(lines)).not.toMatch(/geheim|127\.0\.0\.1:[0-9]+\/v1/u)
  })

  it("begin here for a caller without one, or with one that is none", async () => {
    const { lines, spans } = await traced({}, async (send) => {
      await send("GET", "/klantcontacten")
      await send("GET", "/klantcontacten", undefined, { traceparent: "00-anna@example.nl-00f067aa0ba902b7-01" })
    })
    const [first, second] = spans.filter(({ kind }) => kind === 2)
    expect(first?.traceId).toMatch(/^[0-9a-f]{32}$/u)
    expect(second?.traceId).not.toBe(first?.traceId)
    expect([first?.parentSpanId, second?.parentSpanId]).toEqual([undefined, undefined])
    expect(lines.filter(({ message }) => message === "request").map(({ traceId }) => traceId)).toEqual([
      first?.traceId,
      second?.traceId
    ])
  })

  it("tell by pseudonym the people: the partij of a gekende, an ongekende itself, and each of many", async () => {
    const ids: Record<string, string> = {}
    const { server, spans } = await traced({ PSEUDONYM_KEY: key }, async (send) => {
      const gekend = (await send("POST", "/registraties", anna)).json
      const reporter = (await send("POST", "/registraties", ongekend)).json
      Object.assign(ids, { partij: gekend.partij.id, gekend: gekend.betrokkene.id, reporter: reporter.betrokkene.id })
      await send("GET", `/betrokkenen/${ids["gekend"]}/contactgegevens`)
      await send("GET", "/betrokkenen")
      await send("PUT", `/betrokkenen/${ids["reporter"]}/partij`, { identificatie: anna.identificatie }, {
        "If-Match": "*"
      })
      await send("DELETE", `/betrokkenen/${ids["reporter"]}/partij`, undefined, { "If-Match": "*" })
      await send("POST", `/klantcontacten/${gekend.klantcontact.id}/betrokkenen`, {
        rol: "vertegenwoordiger",
        contactgegevens: ongekend.contactgegevens
      })
        .then(({ json }) => ids["ander"] = json.betrokkene.id)
      await send("DELETE", `/klantcontacten/${gekend.klantcontact.id}`, undefined, { "If-Match": "*" })
      await send("DELETE", `/betrokkenen/${ids["reporter"]}`, undefined, { "If-Match": "*" })
      await send("GET", `/partijen/${ids["partij"]}`)
      await send("GET", "/klantcontacten")
    })
    const about = (name: string) => {
      const { spanId } = server(name)
      return subjects(
        spans.filter((span) => span.spanId === spanId || (span.parentSpanId === spanId && span.name === name))
      )
    }
    const partij = `partij ${pseudonym(ids["partij"] ?? "")}`
    const reporter = `betrokkene ${pseudonym(ids["reporter"] ?? "")}`
    expect(subjects(spans.filter(({ kind, name }) => kind === 2 && name === "registreerBetrokkene"))).toEqual([
      reporter,
      partij
    ])
    expect(about("bepaalContactgegevens")).toEqual([partij])
    expect(about("zoekBetrokkenen")).toEqual([reporter, partij])
    expect(about("koppelBetrokkene")).toEqual([partij])
    expect(about("ontkoppelBetrokkene")).toEqual([reporter, partij])
    expect(about("verwijderBetrokkene")).toEqual([reporter])
    expect(about("verwijderKlantcontact")).toEqual([`betrokkene ${pseudonym(ids["ander"] ?? "")}`, partij])
    expect(about("leesPartij")).toEqual([partij])
    expect(about("zoekKlantcontacten")).toEqual([])
    for (const { attributes } of spans) for (const { key } of attributes) expect(exportedAttributes).toContain(key)
    for (const id of Object.values(ids)) expect(JSON.stringify(spans)).not.toContain(id)
  })

  it("tell of a finding whose data its records are, and of one that is not there nobody's", async () => {
    const app = testApp()
    const { betrokkene: { partij: { id } }, bevinding } = await withFinding(app)
    const of = (asked: string) => app.runtime.runPromise(subjectsInPath(getBevinding, asked))
    expect(new Set((await of(bevinding.id)).map((subject) => `${subject.soort} ${subject.id}`))).toEqual(
      new Set([`partij ${id}`])
    )
    expect(await of(noId)).toEqual([])
  })

  it("have no status for what was rightly refused, and say of an error what kind it was and no more", async () => {
    const { server, spans } = await traced({ PSEUDONYM_KEY: key }, async (send) => {
      expect((await send("POST", "/klantcontacten", { kanaal: "Geheime kanaal" })).status).toBe(400)
      expect((await send("GET", `/partijen/${noId}`)).status).toBe(404)
      expect((await send("POST", "/registraties", { ...ongekend, identificatie: { partij: noId } })).status).toBe(422)
    })
    expect(server("registreerKlantcontact")).toMatchObject({ status: { code: 0 }, events: [] })
    expect(server("leesPartij")).toMatchObject({ status: { code: 0 } })
    for (const { events, status } of spans) {
      expect(status.message).toBeUndefined()
      for (const { attributes } of events) expect(Object.keys(named(attributes))).toEqual(["exception.type"])
    }
    expect(
      spans.flatMap(({ events, kind }) => events.map(({ attributes }) => [kind, named(attributes)["exception.type"]]))
    ).toContainEqual([1, "PartijNietGevonden"])
    expect(JSON.stringify(spans)).not.toContain("Geheim")
  })

  it("are not made when nothing is configured, and that of a trusted caller still stands in the log", async () => {
    const program = startProgram({ STORAGE: "memory", API_TOKEN: token, TRUST_TRACEPARENT: "true" })
    await fetch(`${await program.listening()}/api/v1/klantcontacten`, {
      headers: { Authorization: `Token ${token}`, traceparent: `00-${trace}-${callerSpan}-01` }
    })
    program.child.kill("SIGTERM")
    await program.ended
    expect(program.output()).toContain(`"traceId":"${trace}"`)
  })
})

describe("a collector that does not take traces", () => {
  it("but names another address is not followed: nothing goes there, the secret in the headers neither", async () => {
    const other = await traceReceiver()
    const receiver = await traceReceiver((response) =>
      response.writeHead(307, { Location: `${other.url}/v1/traces` }).end()
    )
    const program = startProgram({
      STORAGE: "memory",
      API_TOKEN: token,
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
      OTEL_EXPORTER_OTLP_HEADERS: "api-key=geheime-sleutel"
    })
    await fetch(`${await program.listening()}/api/v1/klantcontacten`, { headers: { Authorization: `Token ${token}` } })
    program.child.kill("SIGTERM")
    expect(await program.ended).toBe(0)
    expect(receiver.requests[0]?.headers["api-key"]).toBe("geheime-sleutel")
    expect(other.requests).toEqual([])
    expect(program.output()).toContain("\"message\":\"traces not taken\"")
  })

  it.each(
    [
      ["is away", undefined],
      ["refuses", (response: ServerResponse) => response.writeHead(500).end()],
      ["hangs", () => undefined]
    ] as const
  )("%s: no request fails, little is held for it, and the program ends in order", async (_, answer) => {
    const receiver = answer === undefined ? undefined : await traceReceiver(answer)
    const program = startProgram({
      STORAGE: "memory",
      API_TOKEN: token,
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver?.url ?? `http://127.0.0.1:${await freePort()}`
    })
    const url = await program.listening()
    // More spans than fit in the batches that may be under way.
    for (let round = 0; round < 30; round++) {
      const answers = await Promise.all(
        Array.from(
          { length: 50 },
          () => fetch(`${url}/api/v1/klantcontacten`, { headers: { Authorization: `Token ${token}` } })
        )
      )
      for (const { status } of answers) expect(status).toBe(200)
      await Promise.all(answers.map((answer) => answer.arrayBuffer()))
    }
    expect(receiver?.mostOpen() ?? 0).toBeLessThanOrEqual(4)
    program.child.kill("SIGTERM")
    expect(await program.ended).toBe(0)
    expect(program.output()).toMatch(/"message":"traces not (?:sent|taken)"/u)
  })
})
