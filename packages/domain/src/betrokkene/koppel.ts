import { Result } from "effect"
import type { PartijId } from "../partij/partij-id.ts"
import { nextVersie } from "../values/versie.ts"
import { AlGekoppeld } from "./betrokkene-errors.ts"
import { Betrokkene, type GekendeBetrokkene, type OngekendeBetrokkene } from "./betrokkene.ts"
import type { Grond } from "./grond.ts"

/**
 * Links a betrokkene to a partij on a ground (B3): from usage mode 2 to 1 (B10). What the betrokkene gave stays as it
 * is (B6). A link to the same partij keeps its first ground and changes nothing. Fails if the betrokkene is linked to
 * another partij.
 */
export const koppel = (
  betrokkene: Betrokkene,
  partij: PartijId,
  grond: Grond
): Result.Result<GekendeBetrokkene, AlGekoppeld> =>
  Betrokkene.match(betrokkene, {
    Gekend: (gekend): Result.Result<GekendeBetrokkene, AlGekoppeld> =>
      gekend.partij === partij ? Result.succeed(gekend) : Result.fail(new AlGekoppeld({ betrokkene: gekend.id })),
    Ongekend: (ongekend): Result.Result<GekendeBetrokkene, AlGekoppeld> =>
      Result.succeed(koppelOngekende(ongekend, partij, grond))
  })

/** Like {@link koppel}, for a betrokkene that is ongekend. */
export const koppelOngekende = (ongekend: OngekendeBetrokkene, partij: PartijId, grond: Grond): GekendeBetrokkene => ({
  ...ongekend,
  _tag: "Gekend",
  partij,
  grond,
  versie: nextVersie(ongekend.versie)
})
