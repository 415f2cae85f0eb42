import {
  Betrokkenen,
  bevindingenVanKlantcontact,
  bevindingenVanPartij,
  Dossiers,
  geenBeleid,
  Klantcontacten,
  Partijen,
  Tijdstip,
  wijzigBetrokkene,
  wijzigPartij
} from "@betrokkene/domain"
import { eachAdresOnce, nextVersie } from "@betrokkene/domain/internal"
import { Effect, Exit, Option, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { newBetrokkene, newKlantcontact, newPersoon } from "../fixtures/records.ts"
import { register } from "../fixtures/register.ts"

const here = databaseWithOtherProgram()

/** Adds `A@x.nl` beside `a@x.nl`, as a version did that took case for a difference. */
const addDouble = (table: "betrokkene" | "partij", id: string) =>
  here.other.client.query(
    `insert into ${table}_digitaal_adres
    select (jsonb_populate_record(rij, '{"volgorde": 1, "adres": "A@x.nl", "vergelijkingsvorm": "A@x.nl",
      "voorkeur": false}')).* from ${table}_digitaal_adres as rij where ${table}_id = $1`,
    [id]
  )

const adressenOf = async (table: "betrokkene" | "partij", id: string) => {
  const { rows } = await here.other.client.query<{ adres: string }>(
    `select adres from ${table}_digitaal_adres where ${table}_id = $1 order by volgorde`,
    [id]
  )
  return rows.map(({ adres }) => adres)
}

/** The kinds of the records in which the night finds an address twice. */
const doublesOfTheNight = Effect.gen(function*() {
  const circumstances = { peildatum: Schema.decodeSync(Tijdstip)("2026-11-24T03:00:00Z"), beleid: geenBeleid }
  const regels = ["ongeldige-waarde"] as const
  const dossiers = yield* Dossiers
  const ofKlantcontacten = yield* dossiers.klantcontacten({}, { regels, circumstances })
  const ofPartijen = yield* dossiers.partijen({}, { regels, circumstances })
  return [
    ...ofKlantcontacten.dossiers.flatMap((one) => bevindingenVanKlantcontact(one, regels, circumstances)),
    ...ofPartijen.dossiers.flatMap((one) => bevindingenVanPartij(one, regels, circumstances))
  ].filter(({ kenmerken }) => kenmerken.some(({ uitkomst }) => uitkomst === "digitaal-adres-dubbel"))
    .map(({ records: [{ soort }] }): string => soort)
})

describe("a record of an older version that holds an address twice", () => {
  // Kills: a unique violation at every change of such a record.
  it("gives it once, any change of it can be stored, and the night reports it until then", async () => {
    const run = register({ url: here.database.url })
    const made = await run(Effect.gen(function*() {
      const klantcontact = yield* newKlantcontact()
      const [partij, betrokkene] = [
        yield* newPersoon("999990019", "a@x.nl"),
        yield* newBetrokkene(klantcontact.id, "a@x.nl")
      ]
      yield* Klantcontacten.use((all) => all.voegToe(klantcontact))
      yield* Partijen.use((all) => all.voegToe(partij))
      yield* Betrokkenen.use((all) => all.voegToe(betrokkene))
      return { partij, betrokkene }
    }))
    if (Exit.isFailure(made)) throw new Error("not made")
    const { betrokkene, partij } = made.value
    await addDouble("betrokkene", betrokkene.id)
    await addDouble("partij", partij.id)
    expect(await adressenOf("partij", partij.id)).toEqual(["a@x.nl", "A@x.nl"])
    expect(await run(doublesOfTheNight)).toEqual(Exit.succeed(["betrokkene", "partij"]))
    const changed = await run(Effect.gen(function*() {
      const read = Option.getOrThrow(yield* Partijen.use((all) => all.zoek(partij.id)))
      expect(read.gegevens.digitaleAdressen.map(({ adres }) => adres)).toEqual(["a@x.nl"])
      expect(eachAdresOnce(read.gegevens.digitaleAdressen, undefined)).toBe(read.gegevens.digitaleAdressen)
      yield* wijzigPartij(partij.id, "elke", { ...read.gegevens, indicatieActief: false })
      const own = Option.getOrThrow(yield* Betrokkenen.use((all) => all.zoek(betrokkene.id)))
      expect(own.contactgegevens.digitaleAdressen).toHaveLength(1)
      const { contactgegevens, rol, versie } = own
      yield* wijzigBetrokkene({ betrokkene: own.id, versie, rol, contactgegevens, initiator: false })
      const [again] = yield* Betrokkenen.use((all) => all.zoekAll([own.id]))
      expect(again?.versie).toBe(nextVersie(own.versie))
    }))
    expect(Exit.isSuccess(changed)).toBe(true)
    expect(await adressenOf("partij", partij.id)).toEqual(["a@x.nl"])
    expect(await adressenOf("betrokkene", betrokkene.id)).toEqual(["a@x.nl"])
    expect(await run(doublesOfTheNight)).toEqual(Exit.succeed([]))
  })
})
