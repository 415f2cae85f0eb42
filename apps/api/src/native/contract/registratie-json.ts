import {
  type Betrokkene,
  type Klantcontact,
  type Koppeling,
  type Registratie,
  type Vermoeden,
  zichtOpKlantcontact,
  zichtOpPartij
} from "@betrokkene/domain"
import { Schema } from "effect"
import type { CallerRight } from "../../access/inzagerecht.ts"
import { shownBetrokkene, shows } from "../../accounting/shown.ts"
import { BetrokkeneAnswer, betrokkeneJson } from "./betrokkene-json.ts"
import { KlantcontactAnswer, klantcontactJson } from "./klantcontact-json.ts"
import { PartijAnswer, partijJson } from "./partij-json.ts"
import { Reference, referenceJson } from "./reference.ts"
import { VermoedenAnswer, vermoedenJson } from "./vermoeden-json.ts"

const uitkomst = Schema.Literals(["partij-gevonden", "partij-geregistreerd", "ongekend"]).annotate({
  identifier: "RegistratieUitkomst"
})

/** What was registered or linked, as it is answered. */
export const RegistratieAnswer = Schema.Struct({
  uitkomst,
  klantcontact: KlantcontactAnswer,
  betrokkene: BetrokkeneAnswer,
  partij: Schema.NullOr(PartijAnswer),
  vermoedelijk: Schema.optionalKey(VermoedenAnswer)
}).annotate({ identifier: "Registratie" })

interface Referred {
  readonly klantcontact: { readonly id: string }
  readonly betrokkene: { readonly id: string }
  readonly partij: { readonly id: string } | null
}

/** What was registered, for a caller who may not read: a repetition does not show what others added since. */
const RegistratieReferences = Schema.Struct({
  uitkomst,
  klantcontact: Reference,
  betrokkene: Reference,
  partij: Schema.NullOr(Reference)
}).annotate({
  identifier: "RegistratieVerwijzingen",
  // That somebody was known, and under which id, is shown too.
  ...shows(({ betrokkene, klantcontact, partij }: Referred) => [
    { record: { soort: "klantcontact", id: klantcontact.id } },
    ...shownBetrokkene(betrokkene.id, partij?.id)
  ])
})

/** The answer to a registration, limited to what the caller may see. */
export const RegistrationAnswer = Schema.Union([RegistratieAnswer, RegistratieReferences]).annotate({
  identifier: "RegistratieOfVerwijzingen"
})

type Registered =
  | Registratie
  | (Koppeling & { readonly klantcontact: Klantcontact; readonly betrokkene: Betrokkene })

export const registratieReferencesJson = (
  base: string,
  { betrokkene, klantcontact, partij, uitkomst }: Registered
) => ({
  uitkomst,
  klantcontact: referenceJson(base, "klantcontacten", klantcontact.id),
  betrokkene: referenceJson(base, "betrokkenen", betrokkene.id),
  partij: partij === undefined ? null : referenceJson(base, "partijen", partij.id)
})

export const registratieJson = (
  base: string,
  { betrokkene, klantcontact, partij, uitkomst }: Registered,
  right: CallerRight,
  vermoeden?: Vermoeden
) => ({
  uitkomst,
  klantcontact: klantcontactJson(base, zichtOpKlantcontact(klantcontact, right)),
  betrokkene: betrokkeneJson(base, right, betrokkene),
  partij: partij === undefined ? null : partijJson(base, zichtOpPartij(partij, right)),
  ...(vermoeden === undefined ? {} : { vermoedelijk: vermoedenJson(base, vermoeden, right) })
})
