import * as fc from "fast-check"
import { geleden } from "./circumstances.ts"
import { deVerwante, gegeven, type Invulling, type Verwante, wie } from "./relatives.ts"

/** By what a partij of a {@link verwanteWereld} is made. */
export const verwantePartij = fc.record({
  hij: wie,
  ander: wie,
  gegeven,
  identificatoren: fc.constantFrom("hem", "hem", "geen", "ander"),
  indicatieActief: fc.constantFrom(true, true, true, false),
  indicatieGeheimhouding: fc.constantFrom(false, false, true),
  interneNotitie: fc.constantFrom({}, {}, { interneNotitie: "Zandstra belt graag" }),
  registratiedatum: geleden,
  later: fc.constantFrom(true, true, true, false),
  oudeVormen: fc.constantFrom(false, false, false, true)
})

/** The partij as it is written. */
export const geschrevenPartij = (id: string, plaats: number, keuze: Invulling<typeof verwantePartij>) => {
  const [hij, ander] = [deVerwante(keuze.hij), deVerwante(keuze.ander)]
  const { contactnaam = hij.contactnaam, organisatienaam, voorkeur, ...overig } = keuze.gegeven(hij, ander)
  return {
    id,
    nummer: String(plaats + 1),
    gegevens: {
      ...overig,
      ...naamVan(
        hij.soortPartij,
        contactnaam,
        organisatienaam ?? (hij.soortPartij === "organisatie" ? hij.organisatienaam : undefined)
      ),
      soortPartij: hij.soortPartij,
      identificatoren: identificatorenVan(hij, ander, keuze.identificatoren),
      indicatieActief: keuze.indicatieActief,
      indicatieGeheimhouding: keuze.indicatieGeheimhouding,
      ...keuze.interneNotitie,
      ...(voorkeur === undefined ? {} : { voorkeurskanaal: voorkeur })
    },
    registratiedatum: keuze.registratiedatum,
    versie: 1
  }
}

const naamVan = (
  soort: Verwante["soortPartij"],
  contactnaam: Verwante["contactnaam"],
  organisatienaam: string | undefined
) => ({
  ...(soort === "organisatie" ? {} : { contactnaam }),
  ...(soort === "persoon" || organisatienaam === undefined ? {} : { organisatienaam })
})

const identificatorenVan = (hij: Verwante, ander: Verwante, wie: string): Verwante["identificatoren"] => {
  const van = wie === "hem" ? hij : ander
  const past = (van.soortPartij === "organisatie") === (hij.soortPartij === "organisatie")
  return wie === "geen" || !past ? [] : van.identificatoren
}
