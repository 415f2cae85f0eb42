import type { CallerRight } from "../access/inzagerecht.ts"

/** What a caller may see. */
export interface Sight {
  /** What the caller may see of partijen and klantcontacten, and of who linked them. */
  readonly right: CallerRight
  /** Whether the caller may read records. Others are told of records that they name or make, and nothing in them. */
  readonly reads: boolean
}
