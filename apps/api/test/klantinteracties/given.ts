/** A klantcontact as programs give it. */
export const klantcontact = { kanaal: "balie", onderwerp: "Losse tegel", taal: "nld", vertrouwelijk: false }

/** Of a betrokkene, what must be given. */
export const betrokkene = { rol: "klant", initiator: true }

/** The uuid of no record. */
export const nobody = "1f0c2f1e-3a53-4a7e-9d0e-0a3a5a0f5b11"

/** What a refusal names, each with its code. */
export const codesOf = (json: { invalidParams: ReadonlyArray<{ name: string; code: string }> }) =>
  json.invalidParams.map(({ code, name }) => [name, code])

/** The bsn of a test person, as programs give it. */
export const bsn = {
  codeObjecttype: "natuurlijk_persoon",
  codeSoortObjectId: "bsn",
  objectId: "999990019",
  codeRegister: "brp"
}

/** A kvk_nummer, as programs give it. */
export const kvk = {
  codeObjecttype: "niet_natuurlijk_persoon",
  codeSoortObjectId: "kvk_nummer",
  objectId: "69599084",
  codeRegister: "hr"
}

/** A vestigingsnummer, as programs give it. */
export const vestiging = {
  codeObjecttype: "vestiging",
  codeSoortObjectId: "vestigingsnummer",
  objectId: "000037178598",
  codeRegister: "hr"
}

/** Of a persoon, what must be given. */
export const person = { soortPartij: "persoon", indicatieActief: true }

/** Of an organisatie, what must be given. */
export const organisation = { soortPartij: "organisatie", indicatieActief: true }
