import { Result, Schema } from "effect"
import { parseArgs } from "node:util"

/** What the command was asked. */
export interface Opdracht {
  readonly json: boolean
  readonly help: boolean
  /** How many betrokkenen are read at a time. */
  readonly bladzijde: number
}

export class VerkeerdGebruik extends Schema.TaggedError<VerkeerdGebruik>()("VerkeerdGebruik", { uitleg: Schema.String }) {}

const grootsteBladzijde = 10_000

export const leesOpdracht = (argumenten: ReadonlyArray<string>): Result.Result<Opdracht, VerkeerdGebruik> =>
  Result.flatMap(ontleed(argumenten), ({ bladzijde, help, json }) =>
    /^[1-9][0-9]{0,4}$/u.test(bladzijde) && Number(bladzijde) <= grootsteBladzijde
      ? Result.succeed({ json, help, bladzijde: Number(bladzijde) })
      : Result.fail(new VerkeerdGebruik({ uitleg: `--bladzijde is een geheel getal van 1 tot en met ${grootsteBladzijde}.` })))

const ontleed = (argumenten: ReadonlyArray<string>) =>
  Result.try({
    try: () =>
      parseArgs({
        args: [...argumenten],
        options: {
          json: { type: "boolean", default: false },
          help: { type: "boolean", short: "h", default: false },
          bladzijde: { type: "string", default: "500" }
        }
      }).values,
    catch: () => new VerkeerdGebruik({ uitleg: "Er is een argument dat niet bestaat, of een waarde ontbreekt." })
  })

export const gebruik = `Gebruik: npm run reconcile -- [--json] [--bladzijde N] [--help]

Leest alle betrokkenen van het register en meldt welke opgeslagen gegevens niet aan de regels voldoen. Verandert niets aan
betrokkenen, partijen en klantcontacten; vergeet Idempotency-Keys van meer dan 48 uur oud. Er loopt er nooit meer dan een.

  --json          het rapport als JSON (schema: apps/reconciliation/docs/rapport.schema.json) in plaats van als tekst
  --bladzijde N   lees N betrokkenen tegelijk, 1 tot en met ${grootsteBladzijde}; gewoonlijk 500

Omgeving
  DATABASE_URL    het adres van de PostgreSQL-database, zoals postgres://gebruiker@host:5432/register (verplicht)

Afsluitcodes
  0  niets gevonden
  1  er zijn bevindingen
  2  verkeerd gebruik, of een ontbrekende of verkeerde instelling
  3  er loopt al een reconciliatie
  4  mislukt: bijvoorbeeld omdat de database niet bereikbaar is, of migraties mist
`
