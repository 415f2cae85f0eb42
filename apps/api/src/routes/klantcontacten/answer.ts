import type { Klantcontact } from "@betrokkene/domain"
import { klantcontactJson } from "../../contract/klantcontact-json.ts"
import { urlOf } from "../../contract/reference.ts"
import { versionTag } from "../../http/entity-tag.ts"
import type { Answer } from "../../http/route.ts"

export const answerKlantcontact = (base: string, klantcontact: Klantcontact, status: 200 | 201 = 200): Answer => ({
  status,
  body: klantcontactJson(base, klantcontact),
  tag: versionTag(klantcontact.versie),
  ...(status === 201 ? { location: urlOf(base, "klantcontacten", klantcontact.id) } : {})
})
