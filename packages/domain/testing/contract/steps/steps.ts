import * as fc from "fast-check"
import { beheerAdressen } from "./adres-steps.ts"
import { beheerKlantcontact, beheerPartij } from "./beheer-steps.ts"
import { beheerBetrokkene, koppel, ontkoppel, registreer, registreerNieuw } from "./betrokkene-steps.ts"
import { persoon, zoek } from "./look-up-steps.ts"
import { nightSteps } from "./night-steps.ts"
import type { Step } from "./step.ts"

/** Any step; most often one that makes records. */
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: nightSteps },
  { weight: 6, arbitrary: registreer },
  { weight: 3, arbitrary: koppel },
  { weight: 2, arbitrary: ontkoppel },
  { weight: 2, arbitrary: beheerBetrokkene },
  { weight: 2, arbitrary: beheerKlantcontact },
  { weight: 4, arbitrary: beheerAdressen },
  { weight: 3, arbitrary: beheerPartij },
  { weight: 2, arbitrary: persoon },
  { weight: 2, arbitrary: zoek }
)

/**
 * The first steps in an empty register. They begin with registrations: without records most steps are refused, and some
 * would succeed in no run of a property.
 */
export const firstDay: fc.Arbitrary<ReadonlyArray<Step>> = fc.tuple(
  fc.array(registreerNieuw, { minLength: 3, maxLength: 4 }),
  fc.array(steps, { minLength: 12, maxLength: 30, size: "max" })
).map(([begin, rest]) => [...begin, ...rest])
