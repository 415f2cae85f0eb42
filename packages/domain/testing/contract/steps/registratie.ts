import { Schema } from "effect"
import {
  CallerIdentity,
  Contactgegevens,
  type Identificatie,
  type Identificator,
  Klantcontactgegevens,
  Medewerker,
  Partijgegevens,
  type RegistreerBetrokkeneCommand
} from "../../../src/index.ts"

/** An employee who works with the register. */
export const balie = Schema.decodeSync(Medewerker)("balie-3")

/** A colleague of `balie`. */
export const operator = Schema.decodeSync(Medewerker)("telefoniste-1")

/** The identities of these two. */
export const balieIdentity = Schema.decodeSync(CallerIdentity)("token:0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11")
export const operatorIdentity = Schema.decodeSync(CallerIdentity)("jwt:https://aanmelden.example.nl#telefoniste-1")

/** What is recorded about a phone call. */
export const phoneCall = Schema.decodeSync(Klantcontactgegevens)({
  kanaal: "telefoon",
  onderwerp: "Paspoort verlengen",
  inhoud: "Vraagt om een afspraak.",
  plaatsgevondenOp: "2026-11-23T09:15:00+01:00"
})

/** What Anna gave for one follow-up only. */
export const todayOnly = Schema.decodeSync(Contactgegevens)({
  contactnaam: { voornaam: "Anna" },
  communicatiekanaal: { soortDigitaalAdres: "telefoonnummer", adres: "06 12345678", omschrijving: "alleen vandaag" }
})

/** Anna as a partij. */
export const anna = Schema.decodeSync(Partijgegevens)({
  soortPartij: "persoon",
  contactnaam: { voornaam: "Anna", achternaam: "Boer" },
  digitaleAdressen: [{ soortDigitaalAdres: "email", adres: "anna@example.nl" }]
})

/** An organisation as a partij. */
export const bakkerij = Schema.decodeSync(Partijgegevens)({
  soortPartij: "organisatie",
  organisatienaam: "Bakkerij De Korenaar"
})

/** Use case 1 for a new klantcontact; usage mode 2 unless given otherwise. */
export const registratie = (different: Partial<RegistreerBetrokkeneCommand> = {}): RegistreerBetrokkeneCommand => ({
  klantcontact: { nieuw: phoneCall },
  rol: "klant",
  initiator: true,
  contactgegevens: todayOnly,
  door: balie,
  ...different
})

/** A new klantcontact through this kanaal. */
export const callVia = (kanaal: string): RegistreerBetrokkeneCommand["klantcontact"] => ({
  nieuw: { ...phoneCall, kanaal }
})

/** Identification by this identificator. If it is unknown, Anna or the given gegevens are registered. */
export const asAnna = (identificator: Identificator, partijgegevens: Partijgegevens = anna): Identificatie => ({
  soort: "identificator",
  identificator,
  partijgegevens
})
