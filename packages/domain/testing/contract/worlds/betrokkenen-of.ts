import { Effect } from "effect"
import { Betrokkenen, type GekendeBetrokkene, type PartijId } from "../../../src/index.ts"

/** The betrokkenen that are linked to a partij, at most five hundred. */
export const betrokkenenOf = (partij: PartijId) =>
  Effect.map(
    Betrokkenen.use((betrokkenen) =>
      betrokkenen.browse({ partij }, "plaatsgevondenOp", { ascending: true, aantal: 500 })
    ),
    ({ rows }) => rows.map(({ record }) => record as GekendeBetrokkene)
  )
