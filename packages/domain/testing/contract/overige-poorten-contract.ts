import { assert, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import * as fc from "fast-check"
import { Betrokkene, Betrokkenen, Gereedheid, IdGenerator, Klantcontacten, Nummer, Nummergever, OpgeslagenBetrokkenen, Partijen } from "../../src/index.ts"
import { betrokkene as betrokkenen } from "../arbitraries/betrokkene.ts"
import type { Register } from "./omgeving.ts"
import { verseBetrokkene, versKlantcontact, versePartij } from "./vers.ts"

/** The contract of the ports Nummergever, IdGenerator, Gereedheid and OpgeslagenBetrokkenen. */
export const overigePoortenContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "60 seconds" })(`Overige poorten (${naam})`, (it) => {
    it.effect("numbers are each given once within their kind, rising, digits only (kills: one that starts anew)", () =>
      Effect.gen(function*() {
        const nummergever = yield* Nummergever
        for (const reeks of [nummergever.klantcontact, nummergever.partij]) {
          const nummers = yield* Effect.forEach(Array.from({ length: 20 }), () => reeks)
          for (const nummer of nummers) assert.strictEqual(Schema.decodeSync(Nummer)(nummer), nummer)
          const getallen = nummers.map(Number)
          assert.deepStrictEqual(getallen, [...new Set(getallen)].toSorted((een, ander) => een - ander))
          const tegelijk = yield* Effect.all(Array.from({ length: 20 }, () => reeks), { concurrency: "unbounded" })
          assert.strictEqual(new Set([...nummers, ...tegelijk]).size, 40)
        }
      }))

    it.effect("ids are each given once, over all kinds", () =>
      Effect.gen(function*() {
        const { betrokkene, klantcontact, partij } = yield* IdGenerator
        const ids = yield* Effect.forEach(Array.from({ length: 30 }), () => Effect.all([betrokkene, klantcontact, partij]))
        assert.strictEqual(new Set<string>(ids.flat()).size, 90)
      }))

    it.effect("a register that can be used says so", () => Gereedheid.use((gereedheid) => gereedheid.controleer))

    it.effect("stored betrokkenen come in the order of their ids, each once, in pages, and as the domain decodes them", () =>
      Effect.gen(function*() {
        const [klantcontact, partij] = [yield* versKlantcontact(), yield* versePartij()]
        yield* Klantcontacten.use((alle) => alle.voegToe(klantcontact))
        yield* Partijen.use((alle) => alle.voegToe(partij))
        const eigen = new Map<string, Betrokkene>()
        for (const waarde of fc.sample(betrokkenen, 12)) {
          const vers: Betrokkene = yield* verseBetrokkene(waarde, klantcontact.id, partij.id)
          eigen.set(vers.id, vers)
          yield* Betrokkenen.use((alle) => alle.voegToe(vers))
        }
        const opgeslagen = yield* OpgeslagenBetrokkenen
        const gelezen: Array<string> = []
        let bladzijde = yield* opgeslagen.bladzijde(undefined, 5)
        for (;;) {
          for (const { id, waarde } of bladzijde) {
            const vers = eigen.get(id)
            if (vers !== undefined) assert.deepStrictEqual(yield* Schema.decodeUnknownEffect(Betrokkene)(waarde, { onExcessProperty: "error" }), vers)
            gelezen.push(id)
          }
          if (bladzijde.length < 5) break
          bladzijde = yield* opgeslagen.bladzijde(gelezen.at(-1), 5)
        }
        assert.deepStrictEqual(gelezen, [...new Set(gelezen)].toSorted())
        assert.includeMembers(gelezen, [...eigen.keys()])
      }))
  })
