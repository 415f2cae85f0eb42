import { type KlantcontactSortField } from "@betrokkene/domain"
import { regel } from "@betrokkene/domain/internal"
import { Schema } from "effect"

const sorts = ["plaatsgevondenOp", "-plaatsgevondenOp", "registratiedatum", "-registratiedatum"] as const
const partijSorts = ["registratiedatum", "-registratiedatum"] as const
const bevindingSorts = ["gevondenOp", "-gevondenOp"] as const
const handelingSorts = ["op", "-op"] as const
const tokenSorts = ["gemaaktOp", "-gemaaktOp"] as const
const reconciliatieSorts = ["begonnen", "-begonnen"] as const

const sortBy = <const Sorts extends ReadonlyArray<string>>(allowed: Sorts) => ({
  sort: Schema.optionalKey(
    Schema.Literals(allowed).annotate(regel("sort-onbekend", `Sorteren kan op: ${allowed.join(", ")}.`))
  )
})

/** Sorting of klantcontacten, and of betrokkenen by their klantcontact; a minus: from late to early. */
export const sortFields = sortBy(sorts)
export const defaultSort = "-plaatsgevondenOp"

/** Sorting of partijen. */
export const partijSortFields = sortBy(partijSorts)
export const defaultPartijSort = "-registratiedatum"

/** Sorting of findings. */
export const bevindingSortFields = sortBy(bevindingSorts)
export const defaultBevindingSort = "-gevondenOp"

/** Sorting of reconciliaties. */
export const reconciliatieSortFields = sortBy(reconciliatieSorts)
export const defaultReconciliatieSort = "-begonnen"

/** Sorting of tokens. */
export const tokenSortFields = sortBy(tokenSorts)
export const defaultTokenSort = "-gemaaktOp"

/** Sorting of the audit trail. */
export const handelingSortFields = sortBy(handelingSorts)
export const defaultHandelingSort = "-op"

/** What a sort parameter sorts on. */
export const sortField = (sort: string): KlantcontactSortField =>
  sort.endsWith("registratiedatum") ? "registratiedatum" : "plaatsgevondenOp"
