import { Effect } from "effect"
import { Dossiers } from "../../ports/dossiers.ts"
import type { Partijdossier } from "../../reconciliatie/dossier.ts"
import { blockingKeys } from "../../reconciliatie/koppelen/blocking-keys.ts"
import { profileOfPartijgegevens } from "../../reconciliatie/koppelen/comparison-profile.ts"
import { probableDoubles } from "../../reconciliatie/koppelen/probable-doubles.ts"

/**
 * The dossiers with, for each partij that is presumably a double, all that share a value with it, so that a proposal can
 * tell how many they are. One statement for each of those few.
 */
export const withSharing = (dossiers: ReadonlyArray<Partijdossier>, grootsteBlok: number) =>
  Effect.forEach(dossiers, (dossier) =>
    Effect.flatMap(isDouble(dossier), (itIs) =>
      itIs
        ? Effect.map(
          Dossiers.use(({ sharing }) =>
            sharing(blockingKeys(profileOfPartijgegevens(dossier.partij.gegevens)), grootsteBlok)
          ),
          (sharing): Partijdossier => ({ ...dossier, sharing })
        )
        : Effect.succeed(dossier)))

/** False where a stored value can't be read: the rule then dies on it too, and the dossier is set aside. */
const isDouble = (dossier: Partijdossier): Effect.Effect<boolean> =>
  Effect.catchDefect(
    Effect.sync(() =>
      dossier.excluded?.includes("dubbele-partij-vermoeden") !== true && probableDoubles(dossier).length > 0
    ),
    () => Effect.succeed(false)
  )
