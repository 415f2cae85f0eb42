import { Effect, Option, Result } from "effect"
import { restoredGegevenOp } from "../../partij/gegeven-op.ts"
import { PartijHeeftBetrokkenen } from "../../partij/partij-errors.ts"
import { atVersie, idsVanPartij, metGegevens, type Partij } from "../../partij/partij.ts"
import type { Herstelpunt } from "../../ports/herstelpunten.ts"
import { Partijen } from "../../ports/partijen.ts"
import { SideRecords } from "../../ports/side-records.ts"
import type { BevindingId } from "../../reconciliatie/bevinding.ts"
import { referTo } from "../../reconciliatie/record-reference.ts"
import { restored } from "../../reconciliatie/restored.ts"
import { changed } from "../../values/changed.ts"
import { identificatorIdsOf } from "../../values/identificator-ids.ts"
import { Identificatorsoort } from "../../values/identificator.ts"
import { nextVersie } from "../../values/versie.ts"
import { gewijzigdInPartij } from "../../verantwoording/gewijzigde-velden.ts"
import { storeChange } from "../store-change.ts"
import { withFreeIdentificatorIds } from "../with-free-identificator-ids.ts"
import { type ChangedRecord, SindsdienGewijzigd } from "./reconciliatie-errors.ts"

/** A partij and what becomes of it: it is registered again, deleted, or changed. */
type Plan =
  | { readonly soort: "voegToe"; readonly partij: Partij }
  | { readonly soort: "verwijder"; readonly partij: Partij }
  | { readonly soort: "vervang"; readonly nu: Partij; readonly partij: Partij; readonly secretSince: boolean }

/**
 * The plan for a partij that was merged, when the other one became secret since (`secretSince`): nobody knows which of the
 * two people asked for that, so both are.
 */
export const keptSecret = (plan: Plan): Plan =>
  plan.soort === "voegToe"
    ? { ...plan, partij: { ...plan.partij, gegevens: { ...plan.partij.gegevens, indicatieGeheimhouding: true } } }
    : plan

/**
 * How to restore a partij field by field, see {@link restored}. One that was merged is registered again; one that was
 * registered is deleted. Fails with what was changed since.
 */
export const planOfPartij = Effect.fnUntraced(
  function*({ na, versieNa, voor }: Extract<Herstelpunt, { readonly soort: "partij" }>) {
    const nu = Option.getOrUndefined(yield* Partijen.use((partijen) => partijen.zoek(voor.id)))
    return Result.mapError(planFor(nu, voor, na, versieNa), (velden): ChangedRecord => ({
      record: referTo("partij", voor),
      velden
    }))
  }
)

const planFor = (
  nu: Partij | undefined,
  voor: Partij,
  na: Partij | undefined,
  versieNa: Partij["versie"] | undefined
): Result.Result<Plan, ReadonlyArray<string>> => {
  if (versieNa === undefined) {
    return nu === undefined
      ? Result.succeed({ soort: "voegToe", partij: atVersie(voor, nextVersie(voor.versie)) })
      : Result.fail([])
  }
  if (nu === undefined) return Result.fail([])
  const since = gewijzigdInPartij(voor, nu)
  if (versieNa === voor.versie) {
    return since.length === 0 ? Result.succeed({ soort: "verwijder", partij: nu }) : Result.fail(since)
  }
  const after = na ?? (nu.versie === versieNa ? nu : undefined)
  if (after === undefined) return Result.fail(since)
  if (isGivenAgain(voor, after, nu)) return Result.fail(["identificatoren"])
  return Result.map(
    restored({ voor: voor.gegevens, na: after.gegevens, nu: nu.gegevens }, "voorkeurskanaal"),
    (gegevens) => ({
      soort: "vervang",
      nu,
      secretSince: nu.gegevens.indicatieGeheimhouding && !after.gegevens.indicatieGeheimhouding,
      partij: changed(nu, {
        ...metGegevens(nu, gegevens, [idsVanPartij(nu), idsVanPartij(voor)]),
        gegevenOp: restoredGegevenOp(voor, nu, gegevens)
      })
    })
  )
}

/**
/**
 * Whether an identificator that the decision gave to the partij was taken away and given again since. It tells of
 * whoever it was given for the last time, and that need not be who had it before the decision.
 */
const isGivenAgain = (voor: Partij, after: Partij, nu: Partij): boolean => {
  const [before, given, own] = [voor, after, nu].map(identificatorIdsOf)
  return Identificatorsoort.literals.some((soort) =>
    before?.[soort] === undefined && given?.[soort] !== undefined && own?.[soort] !== undefined
    && given[soort] !== own[soort]
  )
}

/**
 * Restores a partij. Fails with `SindsdienGewijzigd` if another partij has an identificator of it or its nummer by now, or if a
 * betrokkene was linked to a partij that is to be deleted. Call it within a transaction.
 */
export const herstelPartij = Effect.fnUntraced(
  function*(plan: Plan, _bevinding: BevindingId) {
    const partijen = yield* Partijen
    switch (plan.soort) {
      case "voegToe":
        return yield* partijen.voegToe(yield* withFreeIdentificatorIds(plan.partij))
      case "verwijder": {
        const beside = yield* SideRecords.use((all) => all.beside([{ soort: "partij", ids: [plan.partij.id] }], 1))
        if (beside.length > 0) return yield* new PartijHeeftBetrokkenen({ partij: plan.partij.id })
        return yield* partijen.verwijder(plan.partij.id, plan.partij.versie)
      }
      case "vervang": {
        const partij = yield* withFreeIdentificatorIds(plan.partij, plan.nu)
        return yield* Effect.asVoid(storeChange(plan.nu, partij, partijen.vervang))
      }
    }
  },
  (herstel, { partij }, bevinding) => {
    const refuse = (veld: string) => () =>
      Effect.fail(
        new SindsdienGewijzigd({ bevinding, gewijzigd: [{ record: referTo("partij", partij), velden: [veld] }] })
      )
    return Effect.catchTags(herstel, {
      IdentificatorBezet: refuse("identificatoren"),
      NummerBezet: refuse("nummer"),
      PartijHeeftBetrokkenen: refuse("betrokkenen")
    })
  }
)
