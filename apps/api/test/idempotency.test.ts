import { layer as memory } from "@betrokkene/adapters/memory"
import { layer as postgres } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import { type components, dataOrThrow, ifMatch } from "@betrokkene/client"
import { CallerIdentity } from "@betrokkene/domain"
import { Effect, Layer, Result, Schema, Scope } from "effect"
import { describe, expect, it } from "vitest"
import { type IdempotencySecrets, onceOnly } from "../src/http/once-only.ts"
import type { Ports } from "../src/http/ports.ts"
import { answered, clientOf } from "./client-of.ts"
import { created, elaborate, email, klantcontact, otherBsn, persoon, registered, registratie } from "./examples.ts"
import { expectProblem, faultsOf, type TestApp, testApp } from "./harness.ts"
import { migratedDatabase, registers } from "./postgres-app.ts"

const scope = Effect.runSync(Scope.make())
const key = { "Idempotency-Key": "0d0e7f0e/poging" }

const register = (app: TestApp, body: components["schemas"]["RegistratieInvoer"]) =>
  answered(clientOf(app).POST("/registraties", { params: { header: key }, body }))

describe.each(registers)("Idempotency-Key on %s", (_, makeApp) => {
  it("gives the same answer and makes nothing twice, on every POST that makes something", async () => {
    const app = await makeApp()
    const contact = (await created(app, "/klantcontacten", klantcontact)).json
    const { klantcontact: _, ...rest } = elaborate
    const { betrokkene, partij } = await registered(app, registratie(otherBsn))
    const cases: ReadonlyArray<readonly [string, unknown]> = [
      ["/registraties", elaborate],
      ["/klantcontacten", klantcontact],
      ["/partijen", {
        ...persoon(),
        bezoekadres: elaborate.contactgegevens.bezoekadres,
        correspondentieadres: elaborate.contactgegevens.correspondentieadres
      }],
      ["/betrokkenen", { klantcontact: contact.id, rol: "klant", ...elaborate.contactgegevens }],
      [`/klantcontacten/${contact.id}/betrokkenen`, rest],
      [`/partijen/${partij.id}/digitale-adressen`, email],
      [`/betrokkenen/${betrokkene.id}/digitale-adressen`, email]
    ]
    for (const [index, [path, json]] of cases.entries()) {
      const headers = { "Idempotency-Key": `sleutel-${index}` }
      const first = await app.send("POST", `/api/v1${path}`, { json, headers })
      const second = await app.send("POST", `/api/v1${path}`, { json, headers })
      expect([first, second].map(({ headers }) => headers.get("Idempotent-Replayed")), path).toEqual([null, "true"])
      expect([second.status, second.text, second.headers.get("ETag"), second.headers.get("Location")], path).toEqual([
        201,
        first.text,
        first.headers.get("ETag"),
        first.headers.get("Location")
      ])
    }
    expect((await app.send("GET", "/api/v1/klantcontacten?count=true")).json.count).toBe(4)
    expect((await app.send("GET", "/api/v1/betrokkenen?count=true")).json.count).toBe(4)
    expect((await app.send("GET", "/api/v1/partijen?count=true")).json.count).toBe(3)
  })

  it("at the same moment: one is made, all get it", async () => {
    const app = await makeApp()
    const all = await Promise.all(
      Array.from({ length: 10 }, () => register(app, registratie()))
    )
    expect(new Set(all.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect((await app.send("GET", "/api/v1/betrokkenen?count=true")).json.count).toBe(1)
  })

  it("takes another writing of the same body, and refuses another body or path", async () => {
    const app = await makeApp()
    const first = await app.send("POST", "/api/v1/klantcontacten", { json: klantcontact, headers: key })
    const written = JSON.stringify(
      { ...Object.fromEntries(Object.entries(klantcontact).toReversed()), indicatieContactGelukt: null },
      null,
      2
    )
    expect((await app.send("POST", "/api/v1/klantcontacten", { raw: written, headers: key })).text).toBe(first.text)
    const other = await app.send("POST", "/api/v1/klantcontacten", {
      json: { ...klantcontact, kanaal: "balie" },
      headers: key
    })
    expectProblem(other, 422, "idempotency-key-hergebruikt")
    expectProblem(
      await app.send("POST", "/api/v1/partijen", { json: persoon(), headers: key }),
      422,
      "idempotency-key-hergebruikt"
    )
  })

  it("says 410 when what was made is gone, and makes nothing anew", async () => {
    const app = await makeApp()
    const client = clientOf(app)
    const make = () => client.POST("/klantcontacten", { params: { header: key }, body: klantcontact })
    const made = await make()
    const params = { path: { id: dataOrThrow(made).id }, header: ifMatch(made) }
    dataOrThrow(await client.DELETE("/klantcontacten/{id}", { params }))
    expectProblem(await answered(make()), 410, "antwoord-vervallen")
    expect((await app.send("GET", "/api/v1/klantcontacten?count=true")).json.count).toBe(0)
  })

  it("B5: says 410 when the betrokkene is no longer linked as he was, and names no partij", async () => {
    const app = await makeApp()
    const { betrokkene, partij } = (await register(app, registratie())).json
    const params = { path: { id: betrokkene.id }, header: ifMatch(betrokkene) }
    dataOrThrow(await clientOf(app).DELETE("/betrokkenen/{id}/partij", { params }))
    const again = await register(app, registratie())
    expectProblem(again, 410, "antwoord-vervallen")
    expect(again.text).not.toContain(partij.id)
  })

  it("a refused request leaves the key free", async () => {
    const app = await makeApp()
    const { partijgegevens: _, ...without } = registratie()
    expect((await register(app, without)).status).toBe(422)
    expect((await register(app, registratie())).status).toBe(201)
  })
})

describe("Idempotency-Key", () => {
  it.each(["", "met spatie", "x".repeat(256), "één"])("refuses the key %j", async (value) => {
    const received = await testApp().send("POST", "/api/v1/klantcontacten", {
      json: klantcontact,
      headers: { "Idempotency-Key": value }
    })
    expect([received.status, ...faultsOf(received)]).toEqual([400, "Idempotency-Key idempotency-key-ongeldig"])
  })
})

describe("what is kept of an Idempotency-Key", () => {
  const holder = Schema.decodeSync(CallerIdentity)("token:0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11")
  const keep = (sleutel: string, json: unknown, secrets: IdempotencySecrets) =>
    Result.getOrThrow(onceOnly(secrets, sleutel, holder, { method: "POST", path: "/registraties", json })) ??
      { sleutel: { houder: holder, sleutel: "" }, vingerafdruk: "" }
  const secrets = ["", "een-geheim-van-dit-register-0000001", "een-geheim-van-dit-register-0000002"] as const

  it.each(secrets)(
    "is neither the key nor anything that tells, without the key, what was asked (secret %j)",
    (secret) => {
      const [one, again, ander] = [
        keep("sleutel-1", registratie(), [secret]),
        keep("sleutel-1", registratie(), [secret]),
        keep("sleutel-2", registratie(), [secret])
      ]
      expect(again).toEqual(one)
      expect(ander.vingerafdruk).not.toBe(one.vingerafdruk)
      expect(ander.sleutel).not.toEqual(one.sleutel)
      expect(keep("sleutel-1", { ...registratie(), rol: "vertegenwoordiger" }, [secret]).vingerafdruk)
        .not.toBe(one.vingerafdruk)
      expect(JSON.stringify(one)).not.toContain("sleutel-1")
    }
  )

  // Kills: a part of what is kept that somebody who guesses key and content can make without the secret.
  it("depends on the secret of the register in each part", () => {
    const kept = secrets.map((secret) => keep("sleutel-1", registratie(), [secret]))
    for (const part of [kept.map(({ sleutel }) => sleutel.sleutel), kept.map(({ vingerafdruk }) => vingerafdruk)]) {
      expect(new Set(part).size).toBe(secrets.length)
    }
  })
})

describe.each(["memory", "PostgreSQL"])("while the secret of the register is replaced, on %s", (kind) => {
  const [earlier, now] = ["een-geheim-van-dit-register-0000001", "een-geheim-van-dit-register-0000002"]
  const steps: ReadonlyArray<readonly [IdempotencySecrets, IdempotencySecrets]> = [
    [[""], ["", now]],
    [["", now], [now, ""]],
    [[now, ""], [now]],
    [[earlier], [earlier, now]],
    [[earlier, now], [now, earlier]],
    [[now, earlier], [now]]
  ]

  // Kills: a request that is done twice because two processes have the settings of two steps.
  it.each(steps)("a request is done once by processes with %j and %j, whichever comes first", async (one, other) => {
    const ports = kind === "memory"
      ? await Effect.runPromise(
        Effect.map(Layer.buildWithScope(Layer.mergeAll(memory, system), scope), Layer.succeedContext)
      )
      : Layer.mergeAll(postgres({ url: (await migratedDatabase()).url, poolSize: 2 }), system)
    const apps = [one, other].map((idempotencySecrets) => testApp({ idempotencySecrets }, ports as Layer.Layer<Ports>))
    for (const [index, order] of [apps, apps.toReversed()].entries()) {
      const texts = new Set<string>()
      for (const app of [...order, ...order]) {
        const { status, text } = await app.send("POST", "/api/v1/klantcontacten", {
          json: klantcontact,
          headers: { "Idempotency-Key": `sleutel-${index}` }
        })
        expect(status).toBe(201)
        texts.add(text)
      }
      expect(texts.size).toBe(1)
    }
  })
})
