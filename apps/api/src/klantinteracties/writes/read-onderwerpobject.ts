import type { SideGegevens } from "@betrokkene/domain"
import { Result } from "effect"
import type { Read } from "../../http/gather.ts"
import { isJsonObject } from "../../http/json-value.ts"
import { readMembers } from "../engine/read-members.ts"
import { onderwerpobjecten } from "../side-records/onderwerpobjecten.ts"
import { sideReader } from "../side-records/read-side.ts"

/** What a new klantcontact is about. */
export type OnderwerpInContract = Omit<SideGegevens<"onderwerpobject">, "klantcontact">

const read = sideReader({
  ...onderwerpobjecten,
  members: onderwerpobjecten.members.filter(({ name }) => name !== "klantcontact")
})

/** Reads what a klantcontact that is made along with it is about; an empty object is about nothing. */
export const readOnderwerpobject = (json: unknown, place: string): Read<OnderwerpInContract | undefined> =>
  isJsonObject(json) && Object.keys(json).length === 0
    ? Result.succeed(undefined)
    : Result.map(read(readMembers, json, place), ({ gegevens }) => gegevens)
