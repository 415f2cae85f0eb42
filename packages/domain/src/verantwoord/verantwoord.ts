import { Context } from "effect"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Bevindingen } from "../ports/bevindingen.ts"
import { Klantcontacten } from "../ports/klantcontacten.ts"
import { Partijen } from "../ports/partijen.ts"
import { SideRecords } from "../ports/side-records.ts"
import { Transaction } from "../ports/transaction.ts"
import { Verantwoording } from "../ports/verantwoording.ts"
import { verantwoordeBetrokkenen } from "./betrokkenen.ts"
import { verantwoordeBevindingen } from "./bevindingen.ts"
import { verantwoordeKlantcontacten } from "./klantcontacten.ts"
import { verantwoordePartijen } from "./partijen.ts"
import { recorder } from "./recorder.ts"
import { verantwoordeSideRecords } from "./side-records.ts"

/** The ports through which records are changed and findings decided on. */
export interface ChangePorts {
  readonly klantcontacten: Context.Service.Shape<typeof Klantcontacten>
  readonly partijen: Context.Service.Shape<typeof Partijen>
  readonly betrokkenen: Context.Service.Shape<typeof Betrokkenen>
  readonly bevindingen: Context.Service.Shape<typeof Bevindingen>
  readonly sideRecords: Context.Service.Shape<typeof SideRecords>
  readonly transaction: Context.Service.Shape<typeof Transaction>
}

/**
 * Wraps an adapter's ports with the audit trail. Every change, and every look-up of a partij by identificator, leaves
 * an entry in the same transaction; no use case and no program has to think of it.
 */
export const verantwoord = (
  { betrokkenen, bevindingen, klantcontacten, partijen, sideRecords, transaction }: ChangePorts,
  verantwoording: Context.Service.Shape<typeof Verantwoording>
): Context.Context<
  Klantcontacten | Partijen | Betrokkenen | Bevindingen | SideRecords | Transaction | Verantwoording
> => {
  const trail = recorder(transaction, verantwoording)
  return Context.make(Transaction, trail.transaction).pipe(
    Context.add(Klantcontacten, verantwoordeKlantcontacten(klantcontacten, trail)),
    Context.add(Partijen, verantwoordePartijen(partijen, trail)),
    Context.add(Betrokkenen, verantwoordeBetrokkenen(betrokkenen, trail)),
    Context.add(Bevindingen, verantwoordeBevindingen(bevindingen, trail)),
    Context.add(SideRecords, verantwoordeSideRecords(sideRecords, trail)),
    Context.add(Verantwoording, verantwoording)
  )
}
