/** The fields of the form, in the order in which they stand there. */
export const fieldNames = [
  "key",
  "checked",
  "seen",
  "involved",
  "partij",
  "kanaal",
  "onderwerp",
  "inhoud",
  "rol",
  "initiator",
  "kind",
  "value",
  "voornaam",
  "voorvoegsel",
  "achternaam",
  "organisatienaam",
  "postcode",
  "huisnummer",
  "telefoonnummer",
  "email"
] as const

/**
 * What somebody filled in. `seen` are the ids of who it probably is, as was shown, and `involved` of who was shown to be involved
 * already; `partij` is the one that was chosen.
 */
export type FilledIn = Readonly<Record<typeof fieldNames[number], string>>

/** A form that nobody has filled in. `key` makes it that sending it twice registers once. */
export const notFilledIn = (key: string): FilledIn => ({
  ...Object.fromEntries(fieldNames.map((name) => [name, ""])) as FilledIn,
  key,
  kanaal: "telefoon",
  rol: "klant",
  initiator: "yes"
})

/** Who somebody is, as was found by the number: a partij by its id, somebody new, or nobody in particular. */
export const newcomer = "new"
export const nobody = "nobody"
