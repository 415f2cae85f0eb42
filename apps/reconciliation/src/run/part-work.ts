import { type Medewerker, processPart, type Reconciliatie, setPartAside } from "@betrokkene/domain"
import { Effect } from "effect"
import type { Verslag } from "../progress/account.ts"
import { namens } from "./on-behalf-of.ts"

/** How the parts of this run are done, and set apart with a word on it. */
export const deelwerk = (reconciliatie: Reconciliatie, houder: Medewerker, verslag: Verslag) => ({
  verwerk: (deel: Parameters<typeof processPart>[1]) =>
    processPart(reconciliatie, deel, houder).pipe(namens(reconciliatie, houder)),
  zetApart: (deel: Parameters<typeof setPartAside>[1], reden: string) =>
    Effect.andThen(
      verslag.meld(
        `Deel ${deel.volgnummer} van ${deel.stap} lukt niet als geheel (${reden}); het wordt in kleinere delen gedaan.`
      ),
      setPartAside(reconciliatie, deel, houder).pipe(namens(reconciliatie, houder))
    )
})
