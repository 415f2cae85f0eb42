import { createHash } from "node:crypto"

/** What somebody might put into each kind of field: nonsense that can come from nowhere else, and belongs to nobody. */
export const mark = {
  bsn: "999990019",
  otherBsn: "999991772",
  kvk: "98765430",
  voornaam: "Vraagzuchtje",
  achternaam: "Zandstraveld",
  organisatienaam: "Distelvinkhandel",
  straat: "Kwikzilverpad",
  woonplaats: "Noordergroetveen",
  postcode: "4379XQ",
  adresregel: "Rue de la Grenouille",
  nummeraanduiding: "4379200000123456",
  telefoon: "0687654321",
  otherTelefoon: "0698761234",
  email: "markeerhaar@example.nl",
  otherEmail: "markeerhem@example.org",
  omschrijving: "bij de buurvrouw",
  onderwerp: "Regenboogvraag",
  inhoud: "Binnenkamergeheim",
  reactie: "Terugbelgeruststelling",
  metagegeven: "Formulierkenmerkelijk",
  notitie: "Achterklapnotitie",
  reden: "Redenverzwijger",
  /** Given as the name of a property or parameter, which a refusal has to name to whoever sent it. */
  property: "Eigenschapsnaamse"
} as const

/** Secrets of the operator. */
export const secrets = {
  token: "a-secret-token-for-these-tests",
  pseudonymKey: "a-secret-key-for-pseudonyms-in-tests",
  collectorKey: "a-secret-key-of-the-collector"
} as const

const disguises = (value: string): ReadonlyArray<string> => [
  value,
  encodeURIComponent(value),
  JSON.stringify(value).slice(1, -1),
  Buffer.from(value).toString("base64").replace(/=+$/u, ""),
  Buffer.from(value).toString("base64url"),
  Buffer.from(value).toString("hex"),
  createHash("sha256").update(value).digest("hex"),
  createHash("sha256").update(value).digest("base64url")
]

/** Telephone numbers are also written with the number of the country, and names in other letters. */
const spellings = (value: string): ReadonlyArray<string> => /^0[0-9]{9}$/u.test(value) ? [value.slice(1)] : [value]

/** The names of the marks that stand in the text, in whatever guise. */
export const marksIn = (text: string, marks: Readonly<Record<string, string>>): ReadonlyArray<string> => {
  const lower = text.toLowerCase()
  return Object.entries(marks).flatMap(([name, value]) =>
    spellings(value).flatMap(disguises).some((guise) => lower.includes(guise.toLowerCase())) ? [name] : []
  )
}
