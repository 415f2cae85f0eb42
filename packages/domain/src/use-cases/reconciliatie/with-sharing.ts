import { Array as Arr, Effect } from "effect"
import { Dossiers } from "../../ports/dossiers.ts"
import type { Partijdossier } from "../../reconciliatie/dossier.ts"
import { blockingKeys } from "../../reconciliatie/koppelen/blocking-keys.ts"
import { profileOfPartijgegevens } from "../../reconciliatie/koppelen/comparison-profile.ts"
import { keyAsText } from "../../reconciliatie/koppelen/key-as-text.ts"
import { probableDoubles } from "../../reconciliatie/koppelen/probable-doubles.ts"
import { sharingOf } from "../../reconciliatie/koppelen/sharing-of.ts"

/** Maximum number of partijen that may share a key of the doubles that are looked up together: it bounds the memory. */
const atOnce = 2000

/**
 * The dossiers with, for each partij that is presumably a double, all that share a value with it, so that a proposal can
 * tell how many they are. One statement looks up many of them.
 */
export const withSharing = Effect.fnUntraced(function*(dossiers: ReadonlyArray<Partijdossier>, grootsteBlok: number) {
  const doubles = yield* Effect.filter(dossiers, isDouble)
  const shared = yield* Effect.forEach(
    Arr.chunksOf(doubles, Math.ceil(atOnce / grootsteBlok)),
    (some) => sharingOfAll(some, grootsteBlok)
  )
  const sharing = new Map(shared.flat())
  return dossiers.map((dossier): Partijdossier => {
    const own = sharing.get(dossier)
    return own === undefined ? dossier : { ...dossier, sharing: own }
  })
})

const sharingOfAll = Effect.fnUntraced(function*(dossiers: ReadonlyArray<Partijdossier>, grootsteBlok: number) {
  const each = dossiers.map((dossier) => [dossier, keysOf(dossier)] as const)
  const keys = new Map(each.flatMap(([, ofOne]) => ofOne).map((key) => [keyAsText(key), key]))
  const of = sharingOf(yield* Dossiers.use((port) => port.sharing([...keys.values()], grootsteBlok)), grootsteBlok)
  return each.map(([dossier, ofOne]) => [dossier, of(ofOne)] as const)
})

const keysOf = ({ partij }: Partijdossier) => blockingKeys(profileOfPartijgegevens(partij.gegevens))

/** False where a stored value can't be read: the rule then dies on it too, and the dossier is set aside. */
const isDouble = (dossier: Partijdossier): Effect.Effect<boolean> =>
  Effect.catchDefect(
    Effect.sync(() =>
      dossier.excluded?.includes("dubbele-partij-vermoeden") !== true && probableDoubles(dossier).length > 0
    ),
    () => Effect.succeed(false)
  )
