import { maxDetails } from "../report/max-details.ts"
import type { Read } from "./reading.ts"

/**
 * What of the other register could not be read: number of partijen, number of fields of other partijen, and the first
 * of them by place and code.
 */
export interface SetAsideCount {
  readonly partijen: number
  readonly velden: number
  readonly eerste: ReadonlyArray<{ readonly regel: number; readonly plaats: string; readonly code: string }>
}

export const nothingSetAside: SetAsideCount = { partijen: 0, velden: 0, eerste: [] }

export const addUp = (
  { eerste: first, partijen, velden }: SetAsideCount,
  { objections: objections, partij, plaats: regel }: Read
): SetAsideCount => ({
  partijen: partijen + (partij === undefined ? 1 : 0),
  velden: velden + (partij === undefined ? 0 : objections.length),
  eerste: first.length < maxDetails && objections.length > 0
    ? [...first, ...objections.map(({ code, plaats: place }) => ({ regel, plaats: place, code }))].slice(0, maxDetails)
    : first
})
