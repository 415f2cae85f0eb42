import { Effect, Option } from "effect"
import type { BetrokkeneId } from "../../betrokkene/betrokkene-id.ts"
import type { KlantcontactId } from "../../klantcontact/klantcontact-id.ts"
import type { PartijId } from "../../partij/partij-id.ts"
import { Betrokkenen } from "../../ports/betrokkenen.ts"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Clock } from "../../ports/clock.ts"
import { Dossiers } from "../../ports/dossiers.ts"
import { Reconciliaties } from "../../ports/reconciliaties.ts"
import { geenBeleid } from "../../reconciliatie/beleid.ts"
import type { ReportedBevinding } from "../../reconciliatie/bevinding.ts"
import { canonical } from "../../reconciliatie/canonical.ts"
import type { Circumstances } from "../../reconciliatie/dossier.ts"
import type { RecordReference } from "../../reconciliatie/record-reference.ts"
import { looksAt } from "../../reconciliatie/regels.ts"
import type { Voorstel } from "../../reconciliatie/voorstel.ts"
import type { Gezien } from "./gezien.ts"
import { type Zaak, zaakVanKlantcontact, zaakVanPartij } from "./matter.ts"

/**
 * Whether the rule still finds the same in the records as they are now, and proposes the same: then at which versions it saw them. The
 * policy is that of the run that saw the finding last. Of orphaned addresses nothing can be looked at: who deletes them sees whether
 * they are there and orphaned.
 */
export const nogSteedsZo = Effect.fnUntraced(function*(bevinding: ReportedBevinding) {
  if (bevinding.voorstel?.soort === "adressen-verwijderen") return Option.some<Gezien>(new Map())
  for (const zaak of yield* zakenVan(bevinding)) {
    const gevonden = zaak.bevindingen([bevinding.regel])
    const bekende = yield* Bevindingen.use((bevindingen) => bevindingen.recognise(gevonden))
    const zelfde = gevonden.find((_, plaats) =>
      Option.exists(bekende[plaats] ?? Option.none(), ({ id }) => id === bevinding.id)
    )
    if (zelfde !== undefined && watHetDoet(zelfde.voorstel) === watHetDoet(bevinding.voorstel)) {
      return Option.some(zaak.gezien())
    }
  }
  return Option.none<Gezien>()
})

/** On what ground the policy would link is nothing to a person who decides. */
const watHetDoet = (voorstel: Voorstel | undefined): string => canonical({ ...voorstel, gronden: [] })

const zakenVan = Effect.fnUntraced(function*(bevinding: ReportedBevinding) {
  const reconciliatie = yield* Reconciliaties.use((reconciliaties) => reconciliaties.zoek(bevinding.gezienIn))
  const beleid = Option.match(reconciliatie, { onNone: () => geenBeleid, onSome: ({ opdracht }) => opdracht.beleid })
  const omstandigheden = { peildatum: yield* Clock.use((klok) => klok.nu), beleid }
  const zaken = yield* Effect.forEach(
    bevinding.records,
    (record) =>
      looksAt(bevinding.regel, record.soort === "partij" ? "partij" : "klantcontact")
        ? zaakVan(record, omstandigheden)
        : Effect.succeedNone
  )
  return [...new Map(zaken.flatMap(Option.toArray).map((zaak) => [canonical(zaak.records[0]), zaak])).values()]
})

const zaakVan = Effect.fnUntraced(function*({ id, soort }: RecordReference, omstandigheden: Circumstances) {
  const dossiers = yield* Dossiers
  const { grootsteBlok } = omstandigheden.beleid
  const vanKlantcontact = (klantcontact: KlantcontactId) =>
    Effect.map(dossiers.klantcontact(klantcontact, grootsteBlok), Option.map(zaakVanKlantcontact(omstandigheden)))
  switch (soort) {
    case "klantcontact":
      return yield* vanKlantcontact(id as KlantcontactId)
    case "betrokkene": {
      const betrokkene = yield* Betrokkenen.use((betrokkenen) => betrokkenen.zoek(id as BetrokkeneId))
      return Option.isNone(betrokkene) ? Option.none<Zaak>() : yield* vanKlantcontact(betrokkene.value.klantcontact)
    }
    case "partij":
      return Option.map(yield* dossiers.partij(id as PartijId, grootsteBlok), zaakVanPartij(omstandigheden))
    case "andere-partij":
      return Option.none<Zaak>()
  }
})
