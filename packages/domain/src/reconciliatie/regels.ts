/**
 * How serious a finding is: it breaks a rule of the register (`fout`), is probably wrong (`waarschuwing`), or could
 * be better (`suggestie`).
 */
export const ernsten = ["fout", "waarschuwing", "suggestie"] as const
/** How serious a finding is: one of {@link ernsten}. */
export type Ernst = typeof ernsten[number]

/**
 * What the nightly run does with a finding: repair it where there is no choice (`herstelt`), propose a repair for a
 * person to decide on (`stelt-voor`), or only report it (`meldt`).
 */
export type Behandeling = "herstelt" | "stelt-voor" | "meldt"

/**
 * What a rule looks at: klantcontacten with their betrokkenen, partijen, or this register compared with another
 * one.
 */
export type RegelSubject = "klantcontact" | "partij" | "ander-register"

interface RegelDescription {
  readonly ernst: Ernst
  readonly behandeling: Behandeling
  readonly range: ReadonlyArray<RegelSubject>
  /** What is wrong, in a Dutch sentence for the people who handle findings; without anybody's data. */
  readonly uitleg: string
}

/**
 * The catalogue: every rule of the nightly reconciliation under its fixed name. Reports and the API publish these
 * names: rules may be added, but a name never changes its meaning.
 */
export const regels = {
  "dubbele-partij-identificator": {
    ernst: "fout",
    behandeling: "stelt-voor",
    range: ["partij"],
    uitleg: "Twee partijen hebben dezelfde identificator; het is er één."
  },
  "dubbele-partij-vermoeden": {
    ernst: "waarschuwing",
    behandeling: "stelt-voor",
    range: ["partij"],
    uitleg: "Twee partijen komen zozeer overeen dat het er vermoedelijk één is."
  },
  "mogelijke-partij": {
    ernst: "suggestie",
    behandeling: "stelt-voor",
    range: ["klantcontact"],
    uitleg: "De contactgegevens van een ongekende betrokkene wijzen naar één partij. " +
      "Staat er te-vaak-gedeeld bij, dan kunnen er meer zijn."
  },
  "meer-mogelijke-partijen": {
    ernst: "suggestie",
    behandeling: "meldt",
    range: ["klantcontact"],
    uitleg: "De contactgegevens van een ongekende betrokkene wijzen naar meer dan één partij."
  },
  "tegenstrijdige-koppeling": {
    ernst: "waarschuwing",
    behandeling: "stelt-voor",
    range: ["klantcontact"],
    uitleg:
      "De naam of organisatie die de betrokkene zelf gaf is een andere dan die van de partij waaraan hij is gekoppeld."
  },
  "koppeling-zonder-grond": {
    ernst: "fout",
    behandeling: "stelt-voor",
    range: ["klantcontact"],
    uitleg:
      "De betrokkene is gekoppeld op een identificator die de partij niet of niet meer heeft, of die na een correctie van een andere partij bleek."
  },
  "gekozen-tijdens-samenvoeging": {
    ernst: "waarschuwing",
    behandeling: "stelt-voor",
    range: ["klantcontact"],
    uitleg: "De partij is gekozen toen zij met een andere was samengevoegd; dat is ongedaan gemaakt, " +
      "en niemand weet wie van beide was bedoeld."
  },
  "overbodige-afwijking": {
    ernst: "suggestie",
    behandeling: "stelt-voor",
    range: ["klantcontact"],
    uitleg: "Wat de betrokkene alleen voor dit klantcontact gaf, is gelijk aan wat de partij heeft."
  },
  "verouderde-afwijking": {
    ernst: "suggestie",
    behandeling: "stelt-voor",
    range: ["klantcontact"],
    uitleg: "De opvolging is lang gesloten en de partij heeft nieuwere gegevens " +
      "dan die welke voor dit klantcontact zijn gegeven."
  },
  "onbereikbaar": {
    ernst: "waarschuwing",
    behandeling: "meldt",
    range: ["klantcontact"],
    uitleg: "De opvolging staat open, en er is niets waarmee deze betrokkene daarvoor te bereiken is."
  },
  "niet-actieve-partij": {
    ernst: "waarschuwing",
    behandeling: "meldt",
    range: ["klantcontact"],
    uitleg: "De opvolging staat open en de partij waaraan de betrokkene is gekoppeld is niet actief."
  },
  "geheim-en-afwijkend": {
    ernst: "fout",
    behandeling: "meldt",
    range: ["klantcontact"],
    uitleg: "De partij vroeg geheimhouding, en dezelfde gegevens staan open bij de betrokkene."
  },
  "geen-betrokkene": {
    ernst: "waarschuwing",
    behandeling: "meldt",
    range: ["klantcontact"],
    uitleg: "Bij dit klantcontact is niemand betrokken."
  },
  "geen-initiator": {
    ernst: "suggestie",
    behandeling: "meldt",
    range: ["klantcontact"],
    uitleg: "Geen van de betrokkenen bij dit klantcontact is initiator."
  },
  "meer-initiators": {
    ernst: "suggestie",
    behandeling: "meldt",
    range: ["klantcontact"],
    uitleg: "Meer dan één betrokkene bij dit klantcontact is initiator."
  },
  "zelfde-partij-dubbel": {
    ernst: "waarschuwing",
    behandeling: "stelt-voor",
    range: ["klantcontact"],
    uitleg: "Dezelfde partij is bij dit klantcontact meer dan eens betrokkene in dezelfde rol."
  },
  "vertegenwoordiger-zonder-klant": {
    ernst: "waarschuwing",
    behandeling: "meldt",
    range: ["klantcontact"],
    uitleg: "Er is een vertegenwoordiger, en niemand die hij vertegenwoordigt."
  },
  "ongeldige-waarde": {
    ernst: "fout",
    behandeling: "herstelt",
    range: ["klantcontact", "partij"],
    uitleg: "Een opgeslagen waarde voldoet niet aan de regels van nu."
  },
  "ontvangen-onbruikbaar": {
    ernst: "waarschuwing",
    behandeling: "meldt",
    range: ["klantcontact", "partij"],
    uitleg: "Een programma gaf een waarde die niet of niet helemaal te gebruiken is; ze wordt bewaard zoals ze kwam."
  },
  "gegevens-van-partij-in-ongekende": {
    ernst: "fout",
    behandeling: "meldt",
    range: ["klantcontact"],
    uitleg: "Een ontkoppelde betrokkene heeft gegevens die van een partij overgenomen lijken."
  },
  "verweesd-adres": {
    ernst: "fout",
    behandeling: "herstelt",
    range: ["klantcontact", "partij"],
    uitleg: "Er zijn digitale adressen die van niemand meer zijn."
  },
  "bewaartermijn-verstreken": {
    ernst: "waarschuwing",
    behandeling: "herstelt",
    range: ["klantcontact"],
    uitleg: "De persoonsgegevens van dit klantcontact zijn ouder dan hun bewaartermijn."
  },
  "ontbreekt-hier": {
    ernst: "waarschuwing",
    behandeling: "stelt-voor",
    range: ["ander-register"],
    uitleg: "Het andere register kent een partij die hier ontbreekt."
  },
  "ontbreekt-daar": {
    ernst: "waarschuwing",
    behandeling: "stelt-voor",
    range: ["ander-register"],
    uitleg: "Een partij van dit register ontbreekt in het andere."
  },
  "verschilt": {
    ernst: "waarschuwing",
    behandeling: "stelt-voor",
    range: ["ander-register"],
    uitleg: "Dezelfde partij heeft in het andere register andere gegevens."
  }
} as const satisfies { readonly [naam: string]: RegelDescription }

/** The fixed name of a rule. */
export type Regel = keyof typeof regels

/** All names of rules, in the order of the catalogue. */
export const regelnamen = Object.keys(regels) as ReadonlyArray<Regel> as readonly [Regel, ...ReadonlyArray<Regel>]

/** Whether the rule looks at this kind of records. */
export const looksAt = (regel: Regel, range: RegelSubject): boolean =>
  (regels[regel].range as ReadonlyArray<RegelSubject>).includes(range)
