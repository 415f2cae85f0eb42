import type { Inzagerecht } from "@betrokkene/domain"

/** What a caller may see. */
export interface Sight {
  /** What the caller may see of partijen and klantcontacten. */
  readonly right: Inzagerecht
  /** Whether the caller may read records. Others are told of records that they name or make, and nothing in them. */
  readonly reads: boolean
}
