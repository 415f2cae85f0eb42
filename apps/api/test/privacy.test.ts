import { layer as memory } from "@betrokkene/adapters/memory"
import { migrate } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import { Betrokkenen } from "@betrokkene/domain"
import { createDatabase, temporaryPostgres, unreliableNetwork } from "@betrokkene/embedded-postgres"
import { Effect, Layer } from "effect"
import { once } from "node:events"
import { connect } from "node:net"
import { describe, expect, it, onTestFinished } from "vitest"
import { routes } from "../src/native/routes/index.ts"
import { noId } from "./examples.ts"
import { expectProblem, testApp } from "./harness.ts"
import { badRequests, noRequests, nowhere, type Outgoing } from "./privacy/bad-requests.ts"
import {
  conflicting,
  deciding,
  type GoodRequest,
  type Known,
  making,
  unmaking,
  using
} from "./privacy/good-requests.ts"
import { mark, marksIn, secrets } from "./privacy/marks.ts"
import { otherTables, reconcile, urlsIn } from "./privacy/other-output.ts"
import { running } from "./privacy/running-requests.ts"
import { startProgram } from "./program-process.ts"
import { routePath } from "./route-path.ts"
import { traceReceiver } from "./trace-receiver.ts"

const json = {
  klantcontact: { kanaal: "telefoon", onderwerp: mark.onderwerp },
  rol: "klant",
  identificatie: { soort: "bsn", waarde: mark.bsn },
  partijgegevens: { soortPartij: "persoon", contactnaam: { achternaam: mark.achternaam } }
}

/**
 * Everything that the program, its database and its nightly run write under good requests, bad requests and failures.
 */
const whatCameOut = async () => {
  let databaseLog = ""
  const server = await temporaryPostgres("fast", (text) => databaseLog += text)
  onTestFinished(server.stop)
  const database = await createDatabase(server.url)
  const client = await database.connect()
  // Every statement is logged, and the parameters of none.
  await client.query("alter system set log_statement = 'all'")
  await client.query("alter system set log_parameter_max_length = 0")
  await client.query("select pg_reload_conf()")
  await Effect.runPromise(migrate(database.url))
  const network = await unreliableNetwork(database.url)
  onTestFinished(network.cut)
  const receiver = await traceReceiver()
  const program = startProgram({
    API_TOKEN: secrets.token,
    DATABASE_URL: network.url,
    LOG_LEVEL: "debug",
    METRICS: "true",
    OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
    OTEL_EXPORTER_OTLP_HEADERS: `x-key=${secrets.collectorKey}`,
    PSEUDONYM_KEY: secrets.pseudonymKey
  })
  const url = await program.listening()
  const answers: Array<
    {
      readonly operationId: string | undefined
      readonly status: number
      readonly headers: string
      readonly text: string
    }
  > = []
  const send = async ({ body, headers = {}, method, path }: Outgoing, operationId?: string) => {
    const answer = await fetch(`${url}${path}`, { method, headers, ...(body === undefined ? {} : { body }) })
    const text = await answer.text()
    answers.push({ operationId, status: answer.status, headers: JSON.stringify([...answer.headers]), text })
    return { status: answer.status, text }
  }
  const known: Known = {}
  const sendGood = async (good: GoodRequest) => {
    const route = routes.find(({ operationId }) => operationId === good.operationId)
    if (route === undefined) throw new Error(`There is no operation ${good.operationId}`)
    const { status, text } = await send({
      method: route.method.toUpperCase(),
      path: `${routePath(route, known[good.id ?? ""] ?? noId, known[good.item ?? ""])}${good.query ?? ""}`,
      headers: {
        Authorization: `Token ${secrets.token}`,
        ...(good.json === undefined ? {} : { "Content-Type": "application/json" }),
        ...good.headers
      },
      ...(good.json === undefined ? {} : { body: JSON.stringify(good.json(known)) })
    }, good.operationId)
    if (good.keep !== undefined && status < 300) Object.assign(known, good.keep(JSON.parse(text)))
  }
  const everythingGood = async () => {
    for (const good of [...making, ...using, ...deciding, ...unmaking]) await sendGood(good)
  }

  for (const good of [...making, ...using, ...conflicting]) await sendGood(good)
  const night = await reconcile(database.url)
  // Two events that a subscriber could not be told, and a token.
  await client.query(`
    insert into bezorging (abonnement, gebeurtenis_id, volgnummer, soort, subject_soort, subject_id, op, vanaf, pogingen,
      reden, onbestelbaar_sinds)
    select 'zaaksysteem', id, volgnummer, soort, subject_soort, subject_id, op, 'infinity', 1, 'http-410', now()
    from gebeurtenis order by volgnummer limit 2`)
  await client.query(`
    insert into toegangstoken (digest, naam, scopes, gemaakt_op) values (repeat('a', 64), 'leser', '{read}', now())`)
  for (const good of [...deciding, ...running]) await sendGood(good)
  for (const bad of [...routes.flatMap(badRequests), ...nowhere]) await send(bad)
  for (const bytes of noRequests) {
    answers.push({
      operationId: undefined,
      status: 400,
      headers: "",
      text: await converse(Number(new URL(url).port), bytes)
    })
  }
  for (const good of unmaking) await sendGood(good)
  const { rows } = await client.query<{ table: string; row: string }>(await otherTables(client))
  const inOrder = databaseLog

  await client.query("alter table betrokkene add constraint planted check (id is null) not valid")
  await client.query("alter table partij add constraint planted check (id is null) not valid")
  await everythingGood()
  await client.query("alter table klantcontact rename column onderwerp to elders")
  await everythingGood()
  await network.cut()
  await everythingGood()
  const metrics = await (await fetch(`${url}/metrics`)).text()
  await client.end()
  program.child.kill("SIGTERM")
  await program.ended
  return {
    answers,
    databaseLog: inOrder,
    kept: rows,
    log: program.output() + program.errors(),
    metrics,
    night,
    spans: receiver.spans()
  }
}

const converse = async (port: number, bytes: string): Promise<string> => {
  const socket = connect(port, "127.0.0.1")
  let answer = ""
  socket.setEncoding("utf8").on("data", (chunk: string) => answer += chunk).on("error", () => undefined)
  socket.write(bytes)
  await once(socket, "close")
  return answer
}

describe("personal data", () => {
  it(
    "stand in nothing that comes out but the records that are asked for, however the API is used and whatever breaks",
    async () => {
      const { answers, databaseLog, kept, log, metrics, night, spans } = await whatCameOut()
      const marks = { ...mark, ...secrets }
      const { property: _named, ...values } = marks

      // It was all driven: else nothing is shown.
      const succeeded = answers.filter(({ status }) => status < 300).map(({ operationId }) => operationId)
      expect(routes.map(({ operationId }) => operationId).filter((operationId) => !succeeded.includes(operationId)))
        .toEqual([])
      expect([...new Set(answers.map(({ status }) => status))].toSorted()).toEqual(
        expect.arrayContaining([200, 201, 204, 400, 401, 404, 405, 406, 409, 412, 415, 422, 500, 503])
      )
      expect(marksIn(answers.map(({ text }) => text).join(), { achternaam: mark.achternaam, email: mark.email }))
        .toEqual(["achternaam", "email"])
      expect(databaseLog).toContain("insert into \"partij\"")
      expect(kept.map(({ table }) => table)).toEqual(
        expect.arrayContaining(["bevinding", "gebeurtenis", "handeling", "idempotentie"])
      )
      expect(night).toContain("overbodige-afwijking")
      expect(metrics).toContain("/partijen/{id}")
      expect(new Set(spans.map(({ name }) => name))).toEqual(
        expect.objectContaining(new Set(routes.map(({ operationId }) => operationId)))
      )

      for (const line of log.trim().split("\n")) expect(marksIn(line, marks), line).toEqual([])
      for (const { attributes, events, name, spanId, status, traceId } of spans) {
        const told = JSON.stringify([name, traceId, spanId, attributes, events, status])
        expect(marksIn(told, marks), told).toEqual([])
      }
      for (const line of metrics.split("\n")) expect(marksIn(line, marks), line).toEqual([])
      for (const line of night.split("\n")) expect(marksIn(line, marks), line).toEqual([])
      for (const { headers, status, text } of answers) {
        expect(marksIn(headers, marks), headers).toEqual([])
        expect(marksIn(urlsIn(text), marks), text).toEqual([])
        if (status >= 400) expect(marksIn(text, values), text).toEqual([])
      }
      for (const line of databaseLog.split("\n")) expect(marksIn(line, marks), line).toEqual([])
      const { reden: _reason, ...notKept } = marks
      for (const { row, table } of kept) expect(marksIn(row, notKept), table).toEqual([])
    },
    240_000
  )

  it("stand in no line of the log: one has what it takes to find a request, and no more", async () => {
    const { lines, send } = testApp()
    const requestId = "019ab0c4-5d1e-7f3a-8b2c-000000000001"
    const { headers } = await send("POST", "/api/v1/registraties", { json, headers: { "X-Request-Id": requestId } })
    expect(JSON.parse(lines[0] ?? "")).toEqual({
      time: expect.any(String),
      level: "info",
      message: "request",
      method: "POST",
      route: "/registraties",
      status: 201,
      signedInBy: "instellingen",
      durationMs: expect.any(Number),
      requestId: headers.get("X-Request-Id")
    })
  })

  it("of a bsn no more than the mask is ever answered, also in a refusal", async () => {
    const { send } = testApp()
    const partij = { ...json.partijgegevens, identificatoren: [json.identificatie] }
    const texts = [
      (await send("POST", "/api/v1/registraties", { json })).text,
      (await send("POST", "/api/v1/partijen", { json: partij })).text,
      (await send("POST", "/api/v1/partijen", {
        json: { ...partij, identificatoren: [{ soort: "bsn", waarde: "999990018" }] }
      })).text,
      (await send("GET", "/api/v1/partijen")).text,
      (await send("GET", "/api/v1/betrokkenen?expand=partij")).text
    ]
    for (const text of texts) expect(text).not.toMatch(/99999001[89]/u)
  })

  it("a defect is answered without detail and logged without its message", async () => {
    const broken = Layer.effect(
      Betrokkenen,
      Effect.map(
        Betrokkenen,
        (betrokkenen) => ({
          ...betrokkenen,
          zoek: () => Effect.die(new Error(`duplicate key ${mark.bsn}\n    at Markeernaam`))
        })
      )
    ).pipe(Layer.provideMerge(memory))
    const { lines, send } = testApp({}, Layer.fresh(Layer.mergeAll(broken, system)))
    const received = await send("GET", `/api/v1/betrokkenen/${noId}`)
    expectProblem(received, 500, "interne-fout")
    expect(received.text).not.toMatch(/duplicate|Error|at /u)
    const log = lines.join("")
    expect(log).toContain("\"message\":\"defect\"")
    expect(log).toContain("privacy.test.ts")
    expect(log).not.toContain(mark.bsn)
  })
})
