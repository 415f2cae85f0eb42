import {
  type Medewerker,
  processReconciliatiePart,
  type Reconciliatie,
  setReconciliatiePartAside
} from "@betrokkene/domain"
import { Effect } from "effect"
import type { Account } from "../progress/account.ts"
import { onBehalfOf } from "./on-behalf-of.ts"

/** How the parts of this run are done, and set apart with a message. */
export const partWork = (reconciliatie: Reconciliatie, holder: Medewerker, account: Account) => ({
  process: (part: Parameters<typeof processReconciliatiePart>[1]) =>
    processReconciliatiePart(reconciliatie, part, holder).pipe(onBehalfOf(reconciliatie, holder)),
  setApart: (part: Parameters<typeof setReconciliatiePartAside>[1], reden: string) =>
    Effect.andThen(
      account.meld(
        `Deel ${part.volgnummer} van ${part.stap} lukt niet als geheel (${reden}); het wordt in kleinere delen gedaan.`
      ),
      setReconciliatiePartAside(reconciliatie, part, holder).pipe(onBehalfOf(reconciliatie, holder))
    )
})
