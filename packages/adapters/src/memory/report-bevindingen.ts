import {
  type BevindingReceipt,
  type BevindingReport,
  isReportedAnew,
  reportBevinding,
  reportBevindingAgain,
  type ReportedBevinding,
  type SeenByReconciliatie
} from "@betrokkene/domain"
import { HashMap, Option } from "effect"
import { digestOf } from "../system/digest.ts"
import type { Content } from "./content.ts"

/** The content after a run reported these findings, and how each is known then. */
export const meld = (
  content: Content,
  secret: string,
  reports: ReadonlyArray<BevindingReport>,
  observation: SeenByReconciliatie
) => {
  const receipts: Array<BevindingReceipt> = []
  let fresh = content
  for (const { bevinding, id } of reports) {
    const digest = digestOf(secret, bevinding)
    const receipt = Option.match(knownBevinding(fresh, digest), {
      onNone: () => ({ bevinding: reportBevinding(id, bevinding, digest, observation), nieuw: true }),
      onSome: (known) => ({
        bevinding: reportBevindingAgain(known, bevinding, observation),
        nieuw: isReportedAnew(known)
      })
    })
    receipts.push(receipt)
    fresh = withBevinding(fresh, receipt.bevinding)
  }
  return { content: fresh, receipts }
}

/** The finding with this digest. */
export const knownBevinding = (content: Content, digest: string): Option.Option<ReportedBevinding> =>
  Option.flatMap(HashMap.get(content.digests, digest), (id) => HashMap.get(content.bevindingen, id))

/** The content with this finding instead of what was known of it. */
export const withBevinding = (content: Content, bevinding: ReportedBevinding): Content => ({
  ...content,
  bevindingen: HashMap.set(content.bevindingen, bevinding.id, bevinding),
  digests: HashMap.set(content.digests, bevinding.vingerafdruk, bevinding.id)
})
