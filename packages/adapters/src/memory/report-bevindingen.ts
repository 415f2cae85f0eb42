import {
  firstReport,
  hasComeBack,
  type Melding,
  type Observation,
  type Receipt,
  type ReportedBevinding,
  seeAgain
} from "@betrokkene/domain"
import { HashMap, Option } from "effect"
import { vingerafdruk } from "../system/digest.ts"
import type { Inhoud } from "./content.ts"

/** The content after a run told of these findings, and how each is known then. */
export const meld = (inhoud: Inhoud, geheim: string, meldingen: ReadonlyArray<Melding>, waarneming: Observation) => {
  const ontvangsten: Array<Receipt> = []
  let nieuw = inhoud
  for (const { bevinding, id } of meldingen) {
    const digest = vingerafdruk(geheim, bevinding)
    const ontvangst = Option.match(bekende(nieuw, digest), {
      onNone: () => ({ bevinding: firstReport(id, bevinding, digest, waarneming), nieuw: true }),
      onSome: (bekend) => ({ bevinding: seeAgain(bekend, bevinding, waarneming), nieuw: hasComeBack(bekend) })
    })
    ontvangsten.push(ontvangst)
    nieuw = metBevinding(nieuw, ontvangst.bevinding)
  }
  return { inhoud: nieuw, ontvangsten }
}

/** The finding of this digest. */
export const bekende = (inhoud: Inhoud, vingerafdruk: string): Option.Option<ReportedBevinding> =>
  Option.flatMap(HashMap.get(inhoud.vingerafdrukken, vingerafdruk), (id) => HashMap.get(inhoud.bevindingen, id))

/** The content with this finding in the place of what was known of it. */
export const metBevinding = (inhoud: Inhoud, bevinding: ReportedBevinding): Inhoud => ({
  ...inhoud,
  bevindingen: HashMap.set(inhoud.bevindingen, bevinding.id, bevinding),
  vingerafdrukken: HashMap.set(inhoud.vingerafdrukken, bevinding.vingerafdruk, bevinding.id)
})
