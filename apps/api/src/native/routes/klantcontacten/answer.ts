import { type Inzagerecht, type Klantcontact, zichtOpKlantcontact } from "@betrokkene/domain"
import type { Answer } from "../../../http/route.ts"
import { klantcontactJson, klantcontactTag } from "../../contract/klantcontact-json.ts"
import { urlOf } from "../../contract/reference.ts"

export const answerKlantcontact = (
  { base, right }: { readonly base: string; readonly right: Inzagerecht },
  klantcontact: Klantcontact,
  status: 200 | 201 = 200
): Answer => {
  const zicht = zichtOpKlantcontact(klantcontact, right)
  return {
    status,
    body: klantcontactJson(base, zicht),
    tag: klantcontactTag(zicht),
    ...(status === 201 ? { location: urlOf(base, "klantcontacten", klantcontact.id) } : {})
  }
}
