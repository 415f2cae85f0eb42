import type { Read } from "./reading.ts"

/** What of another register could not be read: how many partijen, how many fields of others, and the first of it by place and code. */
export interface SetAsideCount {
  readonly partijen: number
  readonly velden: number
  readonly eerste: ReadonlyArray<{ readonly regel: number; readonly plaats: string; readonly code: string }>
}

export const nothingSetAside: SetAsideCount = { partijen: 0, velden: 0, eerste: [] }

/** So many are told in full; all are counted. */
export const maxDetails = 100

export const addUp = (
  { eerste: first, partijen, velden }: SetAsideCount,
  { bezwaren: objections, partij, plaats: regel }: Read
): SetAsideCount => ({
  partijen: partijen + (partij === undefined ? 1 : 0),
  velden: velden + (partij === undefined ? 0 : objections.length),
  eerste: first.length < maxDetails && objections.length > 0
    ? [...first, ...objections.map(({ code, plaats: place }) => ({ regel, plaats: place, code }))].slice(0, maxDetails)
    : first
})
