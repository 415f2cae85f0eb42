import { layer as memory } from "@betrokkene/adapters/memory"
import { layer as system } from "@betrokkene/adapters/system"
import { Betrokkenen } from "@betrokkene/domain"
import { Effect, Layer } from "effect"
import { describe, expect, it } from "vitest"
import { noId, pathOf } from "./examples.ts"
import { expectProblem, testApp } from "./harness.ts"

const bsn = "999990019"
const marks = [bsn, "90019", "Markeernaam", "markeer@example.nl", "0687654321", "87654321", "Markeerstraat", "Markeerinhoud", "a-token-for-tests-only"]

const json = {
  klantcontact: { kanaal: "telefoon", onderwerp: "Markeerinhoud", inhoud: "Markeerinhoud" },
  rol: "klant",
  identificatie: { soort: "bsn", waarde: bsn },
  partijgegevens: { soortPartij: "persoon", contactnaam: { achternaam: "Markeernaam" }, digitaleAdressen: [{ soortDigitaalAdres: "email", adres: "markeer@example.nl" }] },
  contactgegevens: {
    communicatiekanaal: { soortDigitaalAdres: "telefoonnummer", adres: "0687654321" },
    bezoekadres: { soortBezoekadres: "binnenlands_adres", straat: "Markeerstraat", huisnummer: 1, woonplaats: "Ons Dorp" }
  }
}

describe("personal data", () => {
  it("stands in no line of the log, whether a request succeeds or is refused", async () => {
    const { lines, send } = testApp()
    const made = (await send("POST", "/api/v1/registraties", { json, headers: { "Idempotency-Key": bsn, "X-Request-Id": "019ab0c4-5d1e-7f3a-8b2c-000000000001" } })).json
    await send("POST", "/api/v1/registraties", { json: { ...json, rol: "Markeernaam" } })
    await send("GET", `${pathOf(made.betrokkene)}/contactgegevens?bsn=${bsn}`)
    await send("GET", `/api/v1/betrokkenen?email=markeer@example.nl`)
    await send("GET", `/api/v1/partijen/${bsn}`)
    await send("GET", `/api/v1/${bsn}`)
    await send("GET", `/Markeernaam?x=${bsn}`)
    await send("POST", "/api/v1/partijen/zoek", { json: { identificatie: { soort: "bsn", waarde: bsn } } })
    await send("POST", "/api/v1/partijen", { json: { ...json.partijgegevens, identificatoren: [json.identificatie] } })
    await send("PATCH", pathOf(made.partij), { json: { interneNotitie: "Markeerinhoud" }, headers: { "If-Match": "*" } })
    const log = lines.join("")
    expect(lines).toHaveLength(10)
    for (const mark of [...marks, made.betrokkene.id, made.partij.id]) expect(log).not.toContain(mark)
    expect(JSON.parse(lines[0] ?? "")).toEqual({
      time: expect.any(String),
      level: "info",
      message: "request",
      method: "POST",
      route: "/registraties",
      status: 201,
      durationMs: expect.any(Number),
      requestId: "019ab0c4-5d1e-7f3a-8b2c-000000000001"
    })
    expect(lines.map((line) => JSON.parse(line).route)).toContain("onbekend")
  })

  it("of a bsn no more than the mask is ever answered, also in a refusal", async () => {
    const { send } = testApp()
    const partij = { ...json.partijgegevens, identificatoren: [json.identificatie] }
    const texts = [
      (await send("POST", "/api/v1/registraties", { json })).text,
      (await send("POST", "/api/v1/partijen", { json: partij })).text,
      (await send("POST", "/api/v1/partijen", { json: { ...partij, identificatoren: [{ soort: "bsn", waarde: "999990018" }] } })).text,
      (await send("GET", "/api/v1/partijen")).text,
      (await send("GET", "/api/v1/betrokkenen?expand=partij")).text
    ]
    for (const text of texts) expect(text).not.toMatch(/99999001[89]/u)
  })

  it("a defect is answered without detail and logged without its message", async () => {
    const broken = Layer.effect(
      Betrokkenen,
      Effect.map(Betrokkenen, (betrokkenen) => ({ ...betrokkenen, zoek: () => Effect.die(new Error(`duplicate key ${bsn}\n    at Markeernaam`)) }))
    ).pipe(Layer.provideMerge(memory))
    const { lines, send } = testApp({}, Layer.fresh(Layer.mergeAll(broken, system)))
    const received = await send("GET", `/api/v1/betrokkenen/${noId}`)
    expectProblem(received, 500, "interne-fout")
    expect(received.text).not.toMatch(/duplicate|Error|at /u)
    const log = lines.join("")
    expect(log).toContain("\"message\":\"defect\"")
    expect(log).toContain("privacy.test.ts")
    expect(log).not.toContain(bsn)
  })
})
