import type { AnySideRecords } from "../../system/any-side-records.ts"
import type { DatabaseAccess } from "../connection/database-access.ts"
import { reserveName } from "../connection/reserve-name.ts"

/** Reserves the side records that match a filter, by the filter itself. */
export const reserveSideRecords = (post: DatabaseAccess["post"]): AnySideRecords["reserve"] => (soort, filter) => {
  const values = Object.entries(filter).toSorted(([one], [other]) => one < other ? -1 : 1)
  return reserveName(post, `${soort} ${JSON.stringify(values)}`)
}
