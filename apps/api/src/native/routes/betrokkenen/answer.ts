import type { Betrokkene } from "@betrokkene/domain"
import type { Answer } from "../../../http/route.ts"
import { betrokkeneJson, betrokkeneTag } from "../../contract/betrokkene-json.ts"
import { urlOf } from "../../contract/reference.ts"

export const answerBetrokkene = (base: string, betrokkene: Betrokkene, status: 200 | 201 = 200): Answer => ({
  status,
  body: betrokkeneJson(base, betrokkene),
  tag: betrokkeneTag(betrokkene),
  ...(status === 201 ? { location: urlOf(base, "betrokkenen", betrokkene.id) } : {})
})
