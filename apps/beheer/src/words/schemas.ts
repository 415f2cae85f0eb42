import type { components } from "@betrokkene/client"

type Schemas = components["schemas"]

/** Records as the API answers them. */
export type Partij = Schemas["Partij"]
export type Partijzicht = Schemas["Partijzicht"]
export type Betrokkene = Schemas["Betrokkene"]
export type Klantcontactzicht = Schemas["Klantcontactzicht"]
export type Contactnaam = Schemas["Contactnaam"]
export type Bezoekadres = Schemas["Bezoekadres"]
export type Correspondentieadres = Schemas["Correspondentieadres"]
export type DigitaalAdres = Schemas["DigitaalAdres"]
export type Bevinding = Schemas["Bevinding"]
export type Handeling = Schemas["Handeling"]
export type Identificator = Schemas["IdentificatorAntwoord"]
export type ContactgegevensVoorOpvolging = Schemas["ContactgegevensVoorOpvolging"]
export type Vindplaats = Schemas["Vindplaats"]
export type Tegenstrijdigheden = Schemas["Tegenstrijdigheden"]
export type Tegenstrijdigheid = Schemas["Tegenstrijdigheid"]
export type Voorstel = Schemas["Voorstel"]
export type Kenmerk = Schemas["Kenmerk"]
export type BesluitInvoer = Schemas["BesluitInvoer"]
