import { singleVelden } from "@betrokkene/domain"
import type { BesluitInvoer } from "../words/schemas.ts"
import { choiceName, type Decision, type GivenDecision } from "./given-decision.ts"

/** What the API is asked to decide. What was not seen is not merged: the versions that were shown go along. */
export const decisionBody = (decision: Decision, given: GivenDecision): BesluitInvoer => {
  switch (decision) {
    case "accept": {
      if (given.blijft === "" || given.vervalt === "") return { besluit: "accepteren" }
      const keuzes = singleVelden.flatMap((veld) => {
        const keuze = given[choiceName(veld)]
        return keuze === "blijft" || keuze === "vervalt" ? [{ veld, keuze } as const] : []
      })
      return {
        besluit: "accepteren",
        keuzes,
        versies: { blijft: Number(given.blijft), vervalt: Number(given.vervalt) }
      }
    }
    case "reject":
      return { besluit: "afwijzen", reden: given.reden }
    case "undo":
      return { besluit: "ongedaan-maken" }
    case "reopen":
      return { besluit: "heropenen", reden: given.reden }
  }
}
