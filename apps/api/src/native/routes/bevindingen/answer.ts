import type { ReportedBevinding } from "@betrokkene/domain"
import { versionTag } from "../../../http/entity-tag.ts"
import type { Answer } from "../../../http/route.ts"
import { bevindingJson } from "../../contract/bevinding-json.ts"

export const answerBevinding = (base: string, bevinding: ReportedBevinding): Answer => ({
  status: 200,
  body: bevindingJson(base, bevinding),
  tag: versionTag(bevinding.versie)
})
