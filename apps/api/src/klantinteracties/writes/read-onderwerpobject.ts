import type { KlantcontactId } from "@betrokkene/domain"
import { Result } from "effect"
import type { Read } from "../../http/gather.ts"
import { isJsonObject } from "../../http/json-value.ts"
import { readMembers } from "../engine/read-members.ts"
import { type Onderwerpobject, onderwerpobjecten } from "../resources/onderwerpobjecten.ts"
import { given } from "./decode-domain.ts"

/** What a new klantcontact is about. */
export type OnderwerpInContract = Omit<Onderwerpobject["gegevens"], "klantcontact">

/** Reads what a klantcontact that is made along with it is about; an empty object is about nothing. */
export const readOnderwerpobject = (json: unknown, place: string): Read<OnderwerpInContract | undefined> =>
  isJsonObject(json) && Object.keys(json).length === 0
    ? Result.succeed(undefined)
    : Result.map(
      readMembers(onderwerpobjecten.members.filter(({ name }) => name !== "klantcontact"), json, place),
      (values): OnderwerpInContract => {
        const identificator = given((values["onderwerpobjectidentificator"] ?? {}) as typeof values)
        return {
          ...(values["wasKlantcontact"] === undefined
            ? {}
            : { wasKlantcontact: values["wasKlantcontact"] as KlantcontactId }),
          ...(Object.keys(identificator).length === 0 ? {} : { identificator })
        }
      }
    )
