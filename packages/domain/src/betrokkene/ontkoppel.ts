import { Result } from "effect"
import { withoutIdsMadeFor } from "../values/adres-ids.ts"
import { nextVersie } from "../values/versie.ts"
import { NietGekoppeld } from "./betrokkene-errors.ts"
import { Betrokkene, type GekendeBetrokkene, type OngekendeBetrokkene } from "./betrokkene.ts"

/**
 * Breaks the link to a partij: from usage mode 1 to 2 (B10), the remedy for a wrong identification. What the betrokkene
 * gave stays. Nothing of the partij stays, not even the ground of the link (B5).
 *
 * Fails with {@link NietGekoppeld}.
 *
 * Example: {@link koppel}.
 */
export const ontkoppel = (betrokkene: Betrokkene): Result.Result<OngekendeBetrokkene, NietGekoppeld> =>
  Betrokkene.match(betrokkene, {
    Gekend: (gekend): Result.Result<OngekendeBetrokkene, NietGekoppeld> => Result.succeed(ontkoppelGekende(gekend)),
    Ongekend: ({ id }) => Result.fail(new NietGekoppeld({ betrokkene: id }))
  })

/**
 * Like {@link ontkoppel}, for a betrokkene that is gekend. A digital address that it shared with the partij is its own from
 * then on, and no id of one tells of the partij.
 */
export const ontkoppelGekende = (
  { grond: _grond, partij, sharedAdressen: _shared, ...own }: GekendeBetrokkene
): OngekendeBetrokkene =>
  withoutIdsMadeFor(
    { ...own, _tag: "Ongekend", versie: nextVersie(own.versie) },
    own.contactgegevens.digitaleAdressen,
    partij
  )
