import type { Gelezen } from "./reading.ts"

/** What of another register could not be read: how many partijen, how many fields of others, and the first of it by place and code. */
export interface Terzijdetelling {
  readonly partijen: number
  readonly velden: number
  readonly eerste: ReadonlyArray<{ readonly regel: number; readonly plaats: string; readonly code: string }>
}

export const nietsTerzijde: Terzijdetelling = { partijen: 0, velden: 0, eerste: [] }

/** So many are told in full; all are counted. */
export const meesteDetails = 100

export const telErbij = (
  { eerste, partijen, velden }: Terzijdetelling,
  { bezwaren, partij, plaats: regel }: Gelezen
): Terzijdetelling => ({
  partijen: partijen + (partij === undefined ? 1 : 0),
  velden: velden + (partij === undefined ? 0 : bezwaren.length),
  eerste: eerste.length < meesteDetails && bezwaren.length > 0
    ? [...eerste, ...bezwaren.map(({ code, plaats }) => ({ regel, plaats, code }))].slice(0, meesteDetails)
    : eerste
})
