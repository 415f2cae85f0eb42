import { type PageRequest, Tijdstip } from "@betrokkene/domain"
import { Schema } from "effect"

const moment = Schema.decodeSync(Tijdstip)

/** The `number`th of some ids, as the id of any record. */
export const id = <Id>(number: number): Id => `0199c000-0000-7000-8000-${String(number).padStart(12, "0")}` as Id

/** Three moments, in order. */
export const early = moment("2026-01-01T00:00:00.000Z")
export const between = moment("2026-06-01T00:00:00.000Z")
export const late = moment("2026-12-01T00:00:00.000Z")

/** The first page of a list, from the earliest on. */
export const firstPage: PageRequest = { ascending: true, aantal: 20 }

/** The page that follows a place between {@link early} and {@link late}. */
export const pageAfter: PageRequest = {
  ...firstPage,
  from: { direction: "na", position: { waarde: between, id: id(9) } }
}

/** The page before that place. */
export const pageBefore: PageRequest = {
  ...firstPage,
  from: { direction: "voor", position: { waarde: between, id: id(9) } }
}
