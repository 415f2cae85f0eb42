import * as fc from "fast-check"
import { beheerAdressen } from "./adres-steps.ts"
import { beheerKlantcontact, beheerPartij } from "./beheer-steps.ts"
import { beheerBetrokkene, koppel, ontkoppel, registreer } from "./betrokkene-steps.ts"
import { persoon, zoek } from "./look-up-steps.ts"
import { nightSteps } from "./night-steps.ts"
import type { Step } from "./step.ts"

/** Any step; most often one that makes records. */
export const steps: fc.Arbitrary<Step> = fc.oneof(
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
