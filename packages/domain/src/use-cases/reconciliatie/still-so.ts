import { Effect, Option } from "effect"
import type { BetrokkeneId } from "../../betrokkene/betrokkene-id.ts"
import type { KlantcontactId } from "../../klantcontact/klantcontact-id.ts"
import type { PartijId } from "../../partij/partij-id.ts"
import { Betrokkenen } from "../../ports/betrokkenen.ts"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Dossiers } from "../../ports/dossiers.ts"
import { Reconciliaties } from "../../ports/reconciliaties.ts"
import { RegisterClock } from "../../ports/register-clock.ts"
import { geenBeleid } from "../../reconciliatie/beleid.ts"
import type { ReportedBevinding } from "../../reconciliatie/bevinding.ts"
import type { Circumstances } from "../../reconciliatie/dossier.ts"
import type { RecordReference } from "../../reconciliatie/record-reference.ts"
import { looksAt } from "../../reconciliatie/regels.ts"
import type { Voorstel } from "../../reconciliatie/voorstel.ts"
import { canonicalText } from "../../values/canonical-text.ts"
import type { Gezien } from "./gezien.ts"
import { klantcontactMatter, type Matter, matterOfPartij } from "./matter.ts"

/**
 * If the rule still finds and proposes the same in the records as they are now: the versions that it saw; otherwise
 * none. It uses the policy of the last run that saw the finding. Orphaned addresses cannot be checked here:
 * deleting them checks whether they are still orphaned.
 */
export const stillSo = Effect.fnUntraced(function*(bevinding: ReportedBevinding) {
  if (bevinding.voorstel?.soort === "adressen-verwijderen") return Option.some<Gezien>(new Map())
  for (const matter of yield* mattersOf(bevinding)) {
    const gevonden = matter.bevindingen([bevinding.regel])
    const known = yield* Bevindingen.use((bevindingen) => bevindingen.recognise(gevonden))
    const zelfde = gevonden.find((_, place) =>
      Option.exists(known[place] ?? Option.none(), ({ id }) => id === bevinding.id)
    )
    if (zelfde !== undefined && effectOf(zelfde.voorstel) === effectOf(bevinding.voorstel)) {
      return Option.some(matter.gezien())
    }
  }
  return Option.none<Gezien>()
})

/** For a person who decides, the ground in the policy makes no difference. */
const effectOf = (voorstel: Voorstel | undefined): string => canonicalText({ ...voorstel, gronden: [] })

/** What the rule of the finding looks at, as it is now, by the policy of the last run that saw the finding. */
export const mattersOf = Effect.fnUntraced(function*(bevinding: ReportedBevinding) {
  const reconciliatie = yield* Reconciliaties.use((reconciliaties) => reconciliaties.zoek(bevinding.gezienIn))
  const beleid = Option.match(reconciliatie, { onNone: () => geenBeleid, onSome: ({ opdracht }) => opdracht.beleid })
  const circumstances = { peildatum: yield* RegisterClock.use((clock) => clock.nu), beleid }
  const matters = yield* Effect.forEach(
    bevinding.records,
    (record) =>
      looksAt(bevinding.regel, record.soort === "partij" ? "partij" : "klantcontact")
        ? matterOf(record, circumstances)
        : Effect.succeedNone
  )
  return [
    ...new Map(matters.flatMap(Option.toArray).map((matter) => [canonicalText(matter.records[0]), matter])).values()
  ]
})

const matterOf = Effect.fnUntraced(function*({ id, soort }: RecordReference, circumstances: Circumstances) {
  const dossiers = yield* Dossiers
  const { grootsteBlok } = circumstances.beleid
  switch (soort) {
    case "klantcontact":
      return yield* klantcontactMatter(id as KlantcontactId, circumstances)
    case "betrokkene": {
      const betrokkene = yield* Betrokkenen.use((betrokkenen) => betrokkenen.zoek(id as BetrokkeneId))
      return Option.isNone(betrokkene)
        ? Option.none<Matter>()
        : yield* klantcontactMatter(betrokkene.value.klantcontact, circumstances)
    }
    case "partij":
      return Option.map(yield* dossiers.partij(id as PartijId, grootsteBlok), matterOfPartij(circumstances))
    case "andere-partij":
      return Option.none<Matter>()
  }
})
