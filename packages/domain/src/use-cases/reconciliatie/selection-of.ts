import type { ReconciliatieId } from "../../reconciliatie/reconciliatie-id.ts"
import type { Reconciliatie } from "../../reconciliatie/reconciliatie.ts"

/** Under which id the records of a run were selected; undefined if it looks at all of them. */
export const selectionOf = ({ id, opdracht }: Pick<Reconciliatie, "id" | "opdracht">): ReconciliatieId | undefined =>
  opdracht.sinds === undefined ? undefined : id
