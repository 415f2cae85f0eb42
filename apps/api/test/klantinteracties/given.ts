/** A klantcontact as programs give it. */
export const klantcontact = { kanaal: "balie", onderwerp: "Losse tegel", taal: "nld", vertrouwelijk: false }

/** Of a betrokkene, what must be given. */
export const betrokkene = { rol: "klant", initiator: true }

/** The uuid of no record. */
export const nobody = "1f0c2f1e-3a53-4a7e-9d0e-0a3a5a0f5b11"

/** What a refusal names, each with its code. */
export const codesOf = (json: { invalidParams: ReadonlyArray<{ name: string; code: string }> }) =>
  json.invalidParams.map(({ code, name }) => [name, code])
