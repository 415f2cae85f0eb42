import * as fc from "fast-check"
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
  registratiedatum: ago,
  later: fc.constantFrom(true, true, true, false),
  oldForms: fc.constantFrom(false, false, false, true)
})

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
      ...(voorkeur === undefined ? {} : { voorkeurskanaal: voorkeur })
    },
    registratiedatum: choice.registratiedatum,
    versie: 1
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
