import * as fc from "fast-check"
import { singleVelden } from "../../src/partij/single-velden.ts"
import { ago } from "./circumstances.ts"
import { gegeven, type Relative, theRelative, type Values, whom } from "./relatives.ts"

/** The choices from which a partij of a {@link relatedWorld} is made. */
export const relatedPartij = fc.record({
  self: whom,
  ander: whom,
  gegeven,
  identificatoren: fc.constantFrom("hem", "hem", "geen", "ander"),
  indicatieActief: fc.constantFrom(true, true, true, false),
  indicatieGeheimhouding: fc.constantFrom(false, false, true),
  interneNotitie: fc.constantFrom({}, {}, { interneNotitie: "Zandstra belt graag" }),
  ontvangen: fc.constantFrom({}, {}, { zoalsOntvangen: { voorkeurstaal: "ndl" } }),
  registratiedatum: ago,
  later: fc.constantFrom(true, true, true, false),
  given: fc.record({ velden: ago, digitaal: ago }),
  oldForms: fc.constantFrom(false, false, false, true)
})

/** The kinds of digital address that relatives have. */
const soorten = ["email", "telefoonnummer", "whatsapp", "overig"]

/** The partij as written. */
export const writtenPartij = (id: string, place: number, choice: Values<typeof relatedPartij>) => {
  const [self, ander] = [theRelative(choice.self), theRelative(choice.ander)]
  const { contactnaam = self.contactnaam, organisatienaam, voorkeur, ...rest } = choice.gegeven(self, ander)
  return {
    id,
    nummer: String(place + 1),
    gegevens: {
      ...rest,
      ...naamVan(
        self.soortPartij,
        contactnaam,
        organisatienaam ?? (self.soortPartij === "organisatie" ? self.organisatienaam : undefined)
      ),
      soortPartij: self.soortPartij,
      identificatoren: identificatorenVan(self, ander, choice.identificatoren),
      indicatieActief: choice.indicatieActief,
      indicatieGeheimhouding: choice.indicatieGeheimhouding,
      ...choice.interneNotitie,
      ...choice.ontvangen,
      ...(voorkeur === undefined ? {} : { voorkeurskanaal: voorkeur })
    },
    registratiedatum: choice.registratiedatum,
    versie: 1,
    gegevenOp: {
      velden: Object.fromEntries(singleVelden.map((veld) => [veld, choice.given.velden])),
      digitaal: Object.fromEntries(soorten.map((soort) => [soort, choice.given.digitaal]))
    }
  }
}

const naamVan = (
  soort: Relative["soortPartij"],
  contactnaam: Relative["contactnaam"],
  organisatienaam: string | undefined
) => ({
  ...(soort === "organisatie" ? {} : { contactnaam }),
  ...(soort === "persoon" || organisatienaam === undefined ? {} : { organisatienaam })
})

const identificatorenVan = (self: Relative, ander: Relative, whom: string): Relative["identificatoren"] => {
  const van = whom === "hem" ? self : ander
  const past = (van.soortPartij === "organisatie") === (self.soortPartij === "organisatie")
  return whom === "geen" || !past ? [] : van.identificatoren
}
