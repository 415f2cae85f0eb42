import { Context } from "effect"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Bevindingen } from "../ports/bevindingen.ts"
import { Identificatoren } from "../ports/identificatoren.ts"
import { Klantcontacten } from "../ports/klantcontacten.ts"
import { NumberedLists } from "../ports/numbered-lists.ts"
import { Partijen } from "../ports/partijen.ts"
import { SideRecords } from "../ports/side-records.ts"
import { Transaction } from "../ports/transaction.ts"
import { Verantwoording } from "../ports/verantwoording.ts"
import { verantwoordeBetrokkenen } from "./betrokkenen.ts"
import { verantwoordeBevindingen } from "./bevindingen.ts"
import { verantwoordeIdentificatoren } from "./identificatoren.ts"
import { verantwoordeKlantcontacten } from "./klantcontacten.ts"
import { verantwoordeNumberedLists } from "./numbered-lists.ts"
import { verantwoordePartijen } from "./partijen.ts"
import { recorder } from "./recorder.ts"
import { verantwoordeSideRecords } from "./side-records.ts"

/** The ports through which records are changed, findings decided on and partijen looked up. */
export interface ChangePorts {
  readonly klantcontacten: Context.Service.Shape<typeof Klantcontacten>
  readonly partijen: Context.Service.Shape<typeof Partijen>
  readonly betrokkenen: Context.Service.Shape<typeof Betrokkenen>
  readonly bevindingen: Context.Service.Shape<typeof Bevindingen>
  readonly sideRecords: Context.Service.Shape<typeof SideRecords>
  readonly identificatoren: Context.Service.Shape<typeof Identificatoren>
  readonly numberedLists: Context.Service.Shape<typeof NumberedLists>
  readonly transaction: Context.Service.Shape<typeof Transaction>
}

/**
 * Wraps an adapter's ports with the audit trail. Every change, and every look-up of a partij by identificator, leaves
 * an entry in the same transaction, or before the answer where there is none; no use case and no program has to think of
 * it.
 */
export const verantwoord = (
  {
    betrokkenen,
    bevindingen,
    identificatoren,
    klantcontacten,
    numberedLists,
    partijen,
    sideRecords,
    transaction
  }: ChangePorts,
  verantwoording: Context.Service.Shape<typeof Verantwoording>
): Context.Context<
  | Klantcontacten
  | Partijen
  | Betrokkenen
  | Bevindingen
  | SideRecords
  | Identificatoren
  | NumberedLists
  | Transaction
  | Verantwoording
> => {
  const trail = recorder(transaction, verantwoording)
  return Context.make(Transaction, trail.transaction).pipe(
    Context.add(Klantcontacten, verantwoordeKlantcontacten(klantcontacten, trail)),
    Context.add(Partijen, verantwoordePartijen(partijen, identificatoren, trail)),
    Context.add(Betrokkenen, verantwoordeBetrokkenen(betrokkenen, trail)),
    Context.add(Bevindingen, verantwoordeBevindingen(bevindingen, trail)),
    Context.add(SideRecords, verantwoordeSideRecords(sideRecords, trail)),
    Context.add(Identificatoren, verantwoordeIdentificatoren(identificatoren, trail)),
    Context.add(NumberedLists, verantwoordeNumberedLists(numberedLists, identificatoren, trail)),
    Context.add(Verantwoording, verantwoording)
  )
}
