/** An option of the command. It takes a value if it has a `waarde`, which names that value in `--help`. */
interface OptionDefinition {
  readonly waarde?: string
  readonly uitleg: ReadonlyArray<string>
}

/** All options, in the order of `--help`. */
export const options = {
  "dry-run": { uitleg: ["zeg alleen wat er gevonden en hersteld zou worden; meldt en verandert niets"] },
  "rules": { waarde: "a,b", uitleg: ["alleen deze regels; anders alle. De namen staan hieronder"] },
  "whole": {
    uitleg: [
      "bekijk het hele register, ook wat niet is veranderd; gewoonlijk alleen wat sinds de laatste nacht die geheel",
      "gelukte met deze regels, dit beleid en deze uitgave anders kan zijn, als die van de laatste 28 dagen is"
    ]
  },
  "against": {
    waarde: "BESTAND|URL",
    uitleg: ["vergelijk ook met een ander register: een bestand (NDJSON of CSV), of de API van een Open Klant"]
  },
  "take-over": {
    uitleg: ["neem bij --against over wat het andere register anders heeft; anders wordt dat alleen voorgesteld"]
  },
  "workers": { waarde: "N", uitleg: ["doe het werk met N processen op deze machine, 1 tot en met 64; gewoonlijk 1"] },
  "join": {
    uitleg: [
      "doe mee met de reconciliatie die nu loopt, ook vanaf een andere machine, tot er niets meer te doen is;",
      "alleen --rate gaat hiermee samen"
    ]
  },
  "part-size": {
    waarde: "N",
    uitleg: ["knip het register in delen van N records, 1 tot en met 100000; gewoonlijk 2000"]
  },
  "rate": { waarde: "N", uitleg: ["bekijk ten hoogste N betrokkenen per seconde; gewoonlijk zo snel als het gaat"] },
  "policy": { waarde: "BESTAND", uitleg: ["het beleid, als JSON; gaat voor RECONCILIATIE_BELEID"] },
  "json": {
    uitleg: ["het rapport als JSON (schema: apps/reconciliation/docs/rapport.schema.json) in plaats van als tekst"]
  },
  "report": { waarde: "BESTAND", uitleg: ["schrijf het rapport ook als bladzijde (HTML) naar dit bestand"] },
  "resume": { uitleg: ["ga verder met de reconciliatie die niet is afgemaakt, wat er toen ook gevraagd is"] },
  "help": { uitleg: ["deze uitleg"] }
} as const satisfies { readonly [naam: string]: OptionDefinition }

export type OptionName = keyof typeof options

/** The options that take a value. */
export type Waardenaam = {
  [K in OptionName]: typeof options[K] extends { readonly waarde: string } ? K : never
}[OptionName]

export const optionNamed = (naam: OptionName): OptionDefinition => options[naam]
