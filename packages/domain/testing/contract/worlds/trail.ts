import { Effect } from "effect"
import { Verantwoording, type VerantwoordRecord } from "../../../src/index.ts"

/** The whole trail of a record, oldest first. */
export const trailOf = (record: VerantwoordRecord) =>
  Effect.map(
    Verantwoording.use((trail) => trail.browse(record, { ascending: true, aantal: 100 })),
    ({ rows }) => rows.map((row) => row.record)
  )

/** The kinds of the entries in the trail of a record. */
export const soortenOf = (soort: VerantwoordRecord["soort"], { id }: { readonly id: string }) =>
  Effect.map(trailOf({ soort, id }), (handelingen) => handelingen.map((handeling): string => handeling.soort))

/** The changed fields of each change in the trail of a record. */
export const veldenOf = (soort: VerantwoordRecord["soort"], { id }: { readonly id: string }) =>
  Effect.map(
    trailOf({ soort, id }),
    (handelingen) => handelingen.filter((handeling) => handeling.soort === "gewijzigd").map(({ velden }) => velden)
  )
