import { Effect, Result } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Herstelpunten } from "../../ports/herstelpunten.ts"
import { Partijen } from "../../ports/partijen.ts"
import { RegisterClock } from "../../ports/register-clock.ts"
import { Transaction } from "../../ports/transaction.ts"
import { decide, isCarriedOut } from "../../reconciliatie/besluit.ts"
import type { Besluit, ReportedBevinding } from "../../reconciliatie/bevinding.ts"
import type { Voorstel } from "../../reconciliatie/voorstel.ts"
import { checkVersie } from "../check-versie.ts"
import { followIdentificatoren } from "../links-on-identificator.ts"
import { carryRejections } from "./carry-rejections.ts"
import { decideAlong } from "./decide-along.ts"
import { doubtLinks } from "./doubt-links.ts"
import { herstelBetrokkene } from "./herstel-betrokkene.ts"
import { herstelPartij, keptSecret, planOfPartij } from "./herstel-partij.ts"
import { moveBackAll } from "./move-back-all.ts"
import type { BevindingCommand } from "./open-bevinding.ts"
import { NietOngedaanTeMaken, SindsdienGewijzigd } from "./reconciliatie-errors.ts"
import { bevindingMetId } from "./zoek-bevindingen.ts"

/**
 * Undoes what was carried out on a finding, field by field: what it changed gets its earlier value, at a
 * next version, and every other change stays. The finding is rejected, and so is what the night would find
 * of it in another way, so that nothing is repeated until the data change.
 *
 * Links to the merged partij that were rejected since are rejected to both. Links that were made since on an identificator which goes back to another partij go along (B3). After a merge both
 * partijen are secret if the merged one became so since (B9). Of links that somebody chose while the two were one, nobody
 * knows who was meant: they stay at the partij that stayed, the reason of the decision says how many they are, and the night
 * finds each until somebody decides.
 *
 * A betrokkene that was removed, and was linked on an identificator that its partij does not have any more, comes back as
 * ongekende: the reason of the decision says so. The finding is then not stored any more (B5).
 *
 * Fails with `SindsdienGewijzigd` if what would be restored was changed since; it names every field of the partijen. A
 * later decision that was itself undone is no change. Fails with `NietOngedaanTeMaken` if there are no herstelpunten.
 *
 * Also fails with {@link BevindingNietGevonden}, {@link PartijNietGevonden} or {@link VersieConflict}.
 *
 * Example: {@link accepteerBevinding}.
 */
export const undoBevinding = Effect.fn("maakBevindingOngedaan")((
  { bevinding: id, door, versie }: BevindingCommand
) =>
  Transaction.use((transaction) =>
    transaction.run(Effect.gen(function*() {
      const bevinding = yield* bevindingMetId(id)
      yield* checkVersie(bevinding, versie)
      const herstelpunten = isCarriedOut(bevinding) ? yield* pointsOf(bevinding) : []
      if (herstelpunten.length === 0) return yield* new NietOngedaanTeMaken({ bevinding: id })
      const plans = yield* Effect.forEach(
        herstelpunten.filter((punt) => punt.soort === "partij"),
        (punt) => planOfPartij(punt)
      )
      const gewijzigd = plans.flatMap((plan) => Result.isFailure(plan) ? [plan.failure] : [])
      if (gewijzigd.length > 0) return yield* new SindsdienGewijzigd({ bevinding: id, gewijzigd })
      const op = yield* RegisterClock.use((clock) => clock.nu)
      const undone: Besluit = { wijze: "ongedaan-gemaakt", door, op }
      const { voorstel } = bevinding
      // First, so that the rejected finding is no trace of the link when that is removed.
      if (voorstel?.soort !== "samenvoegen") {
        yield* Bevindingen.use((bevindingen) => bevindingen.vervang(decide(bevinding, undone), bevinding.versie))
        yield* Herstelpunten.use((all) => all.consume(id))
      }
      const partijen = yield* Partijen
      const ids = herstelpunten.flatMap((punt) => punt.soort === "partij" ? [punt.voor.id] : [])
      const before = yield* partijen.zoekAll(ids)
      const planned = plans.flatMap((plan) => Result.isSuccess(plan) ? [plan.success] : [])
      const secretSince = planned.some((plan) => plan.soort === "vervang" && plan.secretSince)
      for (const plan of planned) yield* herstelPartij(secretSince ? keptSecret(plan) : plan, id)
      let isUnlinked = false
      for (const punt of herstelpunten) {
        if (punt.soort === "betrokkene") isUnlinked = yield* herstelBetrokkene(punt, bevinding, door, op)
      }
      if (voorstel?.soort === "samenvoegen") {
        yield* moveBackAll(id, voorstel.blijft, door)
        yield* Herstelpunten.use((all) => all.consume(id))
      }
      const after = yield* partijen.zoekAll(ids)
      const following = { door, since: bevinding.besluit?.op ?? op, partijen: after }
      // Whoever is not the merged partij is neither of the two.
      yield* carryRejections({ from: before, towards: after, since: following.since })
      for (const voor of before) {
        const na = after.find(({ id }) => id === voor.id)
        if (na !== undefined) yield* followIdentificatoren(voor, na, following)
      }
      const ongedaan = voorstel?.soort === "samenvoegen"
        ? yield* decideMerge(bevinding, voorstel, undone)
        : decide(bevinding, isUnlinked ? { ...undone, reden: unlinked } : undone)
      yield* decideAlong(ongedaan)
      return ongedaan
    }))
  )
)

const decideMerge = Effect.fnUntraced(
  function*(
    bevinding: ReportedBevinding,
    merge: Extract<Voorstel, { readonly soort: "samenvoegen" }>,
    undone: Besluit
  ) {
    const since = bevinding.besluit?.op ?? undone.op
    const doubted = yield* doubtLinks({ ...merge, bevinding: bevinding.id, since })
    const ongedaan = decide(bevinding, doubted === 0 ? undone : { ...undone, reden: inDoubt(doubted) })
    yield* Bevindingen.use((bevindingen) => bevindingen.vervang(ongedaan, bevinding.versie))
    return ongedaan
  }
)

const unlinked = "De betrokkene is terug, zonder koppeling: de partij heeft nu een andere identificator. " +
  "Koppel opnieuw als het om deze partij gaat."

/** Dutch, and with a number alone. */
const inDoubt = (count: number): string =>
  `Gekozen toen de partijen één waren: ${count} betrokkene${count === 1 ? "" : "n"}. ` +
  "Beoordeel van elk wie is bedoeld: zie de bevindingen van gekozen-tijdens-samenvoeging."

/** Those of a merge without its betrokkenen, of which there may be a hundred thousand. */
const pointsOf = ({ id, voorstel }: ReportedBevinding) =>
  Herstelpunten.use((all) =>
    voorstel?.soort === "samenvoegen"
      ? Effect.map(all.over([id], [voorstel.blijft, voorstel.vervalt]), (kept) => kept.map(({ punt }) => punt))
      : all.van(id)
  )
