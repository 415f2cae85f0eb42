import { Effect } from "effect"
import type { Contactgegevens } from "../betrokkene/contactgegevens.ts"
import type { Inzagerecht } from "../partij/inzagerecht.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { Partij } from "../partij/partij.ts"
import type { Partijgegevens } from "../partij/partijgegevens.ts"
import { Dossiers } from "../ports/dossiers.ts"
import { geenBeleid } from "../reconciliatie/beleid.ts"
import type { PartijenWithKeys } from "../reconciliatie/dossier.ts"
import { blockingKeys, type BlockKind } from "../reconciliatie/koppelen/blocking-keys.ts"
import {
  type ComparisonProfile,
  profileOfContactgegevens,
  profileOfPartijgegevens
} from "../reconciliatie/koppelen/comparison-profile.ts"
import { kindsOfKeys } from "../reconciliatie/koppelen/kinds-of-keys.ts"
import { sharingOf } from "../reconciliatie/koppelen/sharing-of.ts"
import {
  vermoedelijkeDubbelen,
  type VermoedelijkePartij,
  vermoedelijkePartijen
} from "../reconciliatie/koppelen/vermoedelijke-partijen.ts"
import { thresholds } from "../reconciliatie/koppelen/weights.ts"

/**
 * A suspicion of who somebody is: the most probable partijen with at least the score `drempel` (in bits). `gezochtOp` are the kinds of value by which they
 * were looked for: without any, nobody was. `nietVergeleken` are those of them that too many partijen share to say anything.
 */
export interface Vermoeden {
  readonly drempel: number
  readonly gezochtOp: ReadonlyArray<BlockKind>
  readonly partijen: ReadonlyArray<VermoedelijkePartij>
  readonly nietVergeleken: ReadonlyArray<BlockKind>
}

/**
 * The partijen that somebody with these contactgegevens probably is, the most probable first, by the same weights as the
 * night: what an employee at a counter asks before he links or registers. Links nothing. A value that more partijen share
 * than the default policy compares says nothing, and is told in `nietVergeleken`.
 *
 * A partij with geheimhouding is given only to who may see it: being found would confirm its data (B9). Fails with
 * `RegisterUnavailable` when the register cannot be reached.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import {
 *   Contactgegevens,
 *   fullInzage,
 *   Partijgegevens,
 *   registreerPartij,
 *   zoekVermoedelijkeDubbelen,
 *   zoekVermoedelijkePartijen
 * } from "@betrokkene/domain"
 * import { Effect, Layer, Schema } from "effect"
 *
 * const program = Effect.gen(function*() {
 *   const known = {
 *     contactnaam: { voornaam: "Wietske", achternaam: "Zandstra" },
 *     digitaleAdressen: [{ soortDigitaalAdres: "telefoonnummer", adres: "06 70012301" }]
 *   }
 *   const gegevens = Schema.decodeUnknownSync(Partijgegevens)({ soortPartij: "persoon", ...known })
 *   const partij = yield* registreerPartij(gegevens)
 *   const asked = Schema.decodeSync(Contactgegevens)(known)
 *   const { partijen: [found] } = yield* zoekVermoedelijkePartijen(asked, fullInzage)
 *   console.log(found?.partij.id === partij.id) // true
 *   console.log(found?.kenmerken.map(({ veld }) => veld).join(", ")) // achternaam, voornaam, telefoon
 *   const doubles = yield* zoekVermoedelijkeDubbelen(gegevens, fullInzage)
 *   console.log(doubles().partijen.length, doubles(partij.id).partijen.length) // 1 0
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Memory.layer, System.layer)))
 * ```
 */
export const zoekVermoedelijkePartijen = Effect.fn("zoekVermoedelijkePartijen")(
  (contactgegevens: Contactgegevens, right: Inzagerecht) => {
    const profile = profileOfContactgegevens(contactgegevens)
    const found = vermoeden({
      profile,
      right,
      drempel: thresholds.koppelen,
      choose: (candidates, largeBlocks) => vermoedelijkePartijen(profile, candidates, largeBlocks)
    })
    return Effect.map(found, (besides) => besides())
  }
)

/**
 * The partijen that a partij with these gegevens would probably be a double of, the most probable first. As
 * {@link zoekVermoedelijkePartijen}, for who registers the partij after this: what it gives takes the id of that partij,
 * and leaves it out of what was found and counted. It may have been there already, by an earlier call under the same key.
 *
 * Fails with `RegisterUnavailable` when the register cannot be reached.
 *
 * Example: {@link zoekVermoedelijkePartijen}.
 */
export const zoekVermoedelijkeDubbelen = Effect.fn("zoekVermoedelijkeDubbelen")(
  (gegevens: Partijgegevens, right: Inzagerecht) =>
    vermoeden({
      profile: profileOfPartijgegevens(gegevens),
      right,
      drempel: thresholds.samenvoegen,
      choose: (candidates, largeBlocks) => vermoedelijkeDubbelen(gegevens, candidates, largeBlocks)
    })
)

interface Question {
  readonly profile: ComparisonProfile
  readonly right: Inzagerecht
  readonly drempel: number
  readonly choose: (
    candidates: ReadonlyArray<Partij>,
    largeBlocks: ReadonlyArray<BlockKind>
  ) => ReadonlyArray<VermoedelijkePartij>
}

const vermoeden = ({ choose, drempel, profile, right: { geheim } }: Question) => {
  const keys = blockingKeys(profile)
  const { grootsteBlok } = geenBeleid
  return Effect.map(
    // Twice as many: those who are left out after this must not make a value too common.
    keys.length === 0 ? nobody : Dossiers.use((dossiers) => dossiers.sharing(keys, 2 * grootsteBlok)),
    ({ largeKeys, partijen: found }) => (besides?: PartijId): Vermoeden => {
      // Nor are those counted that the caller may not see: a count of one would confirm their data too.
      const shown = found.filter(({ gegevens, id }) =>
        id !== besides && (geheim || gegevens.indicatieGeheimhouding === false)
      )
      const { largeBlocks, partijen } = sharingOf({ largeKeys, partijen: shown }, grootsteBlok)(keys)
      return {
        drempel,
        gezochtOp: kindsOfKeys(keys),
        partijen: choose(partijen, largeBlocks),
        nietVergeleken: largeBlocks
      }
    }
  )
}

const nobody = Effect.succeed<PartijenWithKeys>({ partijen: [], largeKeys: [] })
