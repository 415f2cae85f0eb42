import type { Betrokkene } from "@betrokkene/domain"
import type { CallerRight } from "../../../access/inzagerecht.ts"
import type { Answer } from "../../../http/route.ts"
import { betrokkeneJson, betrokkeneTag } from "../../contract/betrokkene-json.ts"
import { urlOf } from "../../contract/reference.ts"

export const answerBetrokkene = (
  { base, right }: { readonly base: string; readonly right: CallerRight },
  betrokkene: Betrokkene,
  status: 200 | 201 = 200
): Answer => ({
  status,
  body: betrokkeneJson(base, right, betrokkene),
  tag: betrokkeneTag(right, betrokkene),
  ...(status === 201 ? { location: urlOf(base, "betrokkenen", betrokkene.id) } : {})
})
