import { assert, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import type { Partij } from "../../partij/partij.ts"
import { Dossiers } from "../../ports/dossiers.ts"
import type { BlockingKey } from "../../reconciliatie/koppelen/blocking-keys.ts"
import { withSharing } from "./with-sharing.ts"

const person = (id: string, achternaam: string, voornaam = "Maria"): Partij =>
  ({
    id,
    gegevens: {
      soortPartij: "persoon",
      indicatieActief: true,
      contactnaam: { voornaam, achternaam },
      bezoekadres: { soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer: 12 },
      digitaleAdressen: [{ soortDigitaalAdres: "telefoonnummer", adres: `067001230${achternaam.length}` }],
      identificatoren: []
    }
  }) as never

const dossier = (partij: Partij, ...candidates: ReadonlyArray<Partij>) => ({
  partij,
  vergelijkingsvormen: [],
  candidates
})

const names = ["Zandstra", "Boer", "Quasi", "Visser", "Pol"]
const doubles = names.map((name) => [person(`${name}-1`, name), person(`${name}-2`, name)] as const)
const dossiers = [
  ...doubles.map(([one, other]) => dossier(one, other)),
  dossier(person("alone", "Jansen"), person("alone-2", "Dekker", "Jan"))
]

/** A register in which everybody shares all that is asked for, but one address. */
const register = (asked: Array<ReadonlyArray<BlockingKey>>) =>
  Layer.mock(Dossiers, {
    sharing: (keys) =>
      Effect.sync(() => {
        asked.push(keys)
        return { partijen: doubles.flat(), largeKeys: keys.filter(({ soort }) => soort === "adres") }
      })
  })

/** A partij, and who shares a value with it. */
type Shared = readonly [string, ReadonlyArray<string> | undefined]

// Kills: one dossier that gets what others share, a dossier that is lost between two statements, a value asked twice.
it.effect("looks up what several doubles share by few statements, and gives each its own", () =>
  Effect.gen(function*() {
    for (const [grootsteBlok, statements] of [[20, 1], [1000, 3]] as const) {
      const asked: Array<ReadonlyArray<BlockingKey>> = []
      const found = yield* Effect.provide(withSharing(dossiers, grootsteBlok), register(asked))
      assert.deepStrictEqual(
        found.map(({ partij, sharing }): Shared => [partij.id, sharing?.partijen.map(({ id }) => id)]),
        [...names.map((name): Shared => [`${name}-1`, [`${name}-1`, `${name}-2`]]), ["alone", undefined]]
      )
      assert.deepStrictEqual(found[0]?.sharing?.largeBlocks, ["adres"])
      assert.lengthOf(asked, statements)
      for (const keys of asked) assert.lengthOf(keys.filter(({ soort }) => soort === "adres"), 1)
    }
  }))
