import { Result } from "effect"
import type { PartijId } from "../partij/partij-id.ts"
import { nextVersie } from "../values/versie.ts"
import { AlGekoppeld } from "./betrokkene-errors.ts"
import { Betrokkene, type GekendeBetrokkene, type OngekendeBetrokkene } from "./betrokkene.ts"
import type { Grond } from "./grond.ts"

/**
 * Links a betrokkene to a partij on a ground (B3): from usage mode 2 to 1 (B10). What the betrokkene gave stays as it
 * is (B6). A link to the same partij keeps its first ground and changes nothing. Fails if the betrokkene is linked to
 * another partij: {@link AlGekoppeld}.
 *
 * @example
 * ```ts
 * import {
 *   BetrokkeneId,
 *   geenContactgegevens,
 *   Grond,
 *   KlantcontactId,
 *   koppel,
 *   nieuweBetrokkene,
 *   ontkoppel,
 *   PartijId,
 *   Tijdstip,
 *   wijzigBetrokkenegegevens
 * } from "@betrokkene/domain"
 * import { Result, Schema } from "effect"
 *
 * const nu = Schema.decodeSync(Tijdstip)("2026-11-23T09:15:00Z")
 * const gegevens = { rol: "klant", initiator: true, contactgegevens: geenContactgegevens } as const
 * const ongekend = nieuweBetrokkene(
 *   Schema.decodeSync(BetrokkeneId)("2d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"),
 *   Schema.decodeSync(KlantcontactId)("3d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"),
 *   gegevens,
 *   nu
 * )
 * const changed = wijzigBetrokkenegegevens(ongekend, { ...gegevens, rol: "vertegenwoordiger" }, nu)
 * console.log(changed._tag, changed.rol) // Ongekend vertegenwoordiger
 *
 * const anna = Schema.decodeSync(PartijId)("0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11")
 * const grond = Schema.decodeSync(Grond)({ soort: "gekozen-partij", door: "balie-3", op: nu })
 * const gekend = Result.getOrThrow(koppel(changed, anna, grond))
 * console.log(gekend._tag, gekend.partij === anna) // Gekend true
 * console.log("partij" in Result.getOrThrow(ontkoppel(gekend))) // false
 * ```
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
