import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import {
  accepteerBevinding,
  Beleid,
  bepaalContactgegevensVoorOpvolging,
  fullInzage,
  geenContactgegevens,
  type InternetaakStatus,
  type Partijgegevens,
  type Regel,
  registreerBetrokkene,
  SideRecords,
  wijzigPartij
} from "../../../src/index.ts"
import { daysEarlier, Tijdstip } from "../../../src/values/tijdstip.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { peildatum } from "../../arbitraries/circumstances.ts"
import { read } from "../../decoding.ts"
import { balie, phoneCall, registratie } from "../steps/registratie.ts"
import { freshSideRecord } from "../worlds/fresh-side-record.ts"
import { allBevindingen, emptyRegister } from "../worlds/night-register.ts"
import { commandWith, night, onPeildatum } from "../worlds/night.ts"
import { betrokkeneIn, klantcontactIn } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { gekoppeldeWietske } from "../worlds/wietske.ts"

/** A policy that allows the night everything of which a person may have to decide. */
const allowed = read(Beleid, {
  verwijderOverbodigeAfwijkingen: true,
  bewaartermijnen: [{ dagen: 30 }],
  anonimiseer: true
})

const foundBy = (searched: Regel) => Effect.map(allBevindingen, (all) => all.filter(({ regel }) => regel === searched))

/** The contract of proposals that the night leaves to a person, whatever its policy. The register is emptied. */
export const leftToPersonContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`What is left to a person (${naam})`, (it) => {
    // Kills: a number that somebody gave, taken away because it is the secret one, from who may not see that.
    it.effect("B9: what equals the value of a partij with geheimhouding stays until a person decides", () =>
      onPeildatum(Effect.gen(function*() {
        const { betrokkene, partij } = yield* gekoppeldeWietske
        if (partij === undefined) return assert.fail("she is linked")
        const gegevens = { ...partij.gegevens, indicatieGeheimhouding: true } as Partijgegevens
        yield* wijzigPartij(partij.id, "elke", gegevens)
        const seenBySome = bepaalContactgegevensVoorOpvolging(betrokkene.id, { ...fullInzage, geheim: false })
        const before = yield* seenBySome
        assert.isNotEmpty(before.digitaleAdressen)
        yield* night(commandWith(allowed))
        assert.deepStrictEqual(yield* betrokkeneIn(betrokkene.id), betrokkene)
        assert.deepStrictEqual(yield* seenBySome, before)
        const [found] = yield* foundBy("overbodige-afwijking")
        assert(found !== undefined)
        assert.deepInclude(found.kenmerken, { veld: "partij", uitkomst: "geheimhouding" })
        yield* accepteerBevinding({ bevinding: found.id, versie: "elke", door: balie })
        assert.deepInclude(yield* betrokkeneIn(betrokkene.id), { contactgegevens: geenContactgegevens })
      })))

    // Kills: work deleted before it is done; a klantcontact that the next night passes over once it is.
    it.effect("a klantcontact past its bewaartermijn waits until its internetaken are done", () =>
      onPeildatum(Effect.gen(function*() {
        yield* emptyRegister
        const { klantcontact } = yield* registreerBetrokkene(
          registratie({
            klantcontact: { nieuw: { ...phoneCall, plaatsgevondenOp: read(Tijdstip, daysEarlier(peildatum, 40)) } }
          })
        )
        const sideRecords = yield* SideRecords
        const internetaak = (status: InternetaakStatus) =>
          freshSideRecord("internetaak", { klantcontact: klantcontact.id, gevraagdeHandeling: "Bel terug", status })
        const [toDo, done] = [yield* internetaak("te_verwerken"), yield* internetaak("verwerkt")]
        yield* sideRecords.voegToe(toDo)
        yield* sideRecords.voegToe(done)
        const { id: vorige, watermerk: sinds } = yield* night(commandWith(allowed))
        assert.deepStrictEqual(yield* klantcontactIn(klantcontact.id), klantcontact)
        const [found] = yield* foundBy("bewaartermijn-verstreken")
        assert(found !== undefined)
        assert.strictEqual(found.toestand, "open")
        assert.deepInclude(found.kenmerken, { veld: "opvolging", uitkomst: "open" })
        yield* sideRecords.vervang(
          { ...toDo, gegevens: { ...toDo.gegevens, status: "verwerkt" }, versie: nextVersie(toDo.versie) },
          toDo.versie
        )
        yield* night(commandWith(allowed, { sinds, vorige }))
        assert.strictEqual((yield* klantcontactIn(klantcontact.id))?.gegevens.onderwerp, "geanonimiseerd")
        for (const { id } of [toDo, done]) {
          assert.isTrue(Option.isNone(yield* sideRecords.zoek("internetaak", id)))
        }
        assert.isEmpty(yield* foundBy("bewaartermijn-verstreken"))
      })))
  })
