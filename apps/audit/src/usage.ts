import { maxFaults } from "@betrokkene/domain/internal"
import { exitCodeLines } from "@betrokkene/program"
import { exitCodes } from "./exit-codes.ts"

/** The text of `--help`. */
export const usage = `Gebruik: npm run audit -- verify [--anchor NUMMER:DIGEST]... [--json]

Controleert de zegels van de audittrail: of elke regel er nog staat zoals hij is vastgelegd, of er geen ontbreekt en of \
er geen is toegevoegd. Verandert niets.

  verify            controleer alles, en zeg wat het laatste zegel is
  --anchor N:D      een zegel dat eerder is genoteerd, uit de uitvoer van verify of het log van de API: zeg het ook als \
de
                    keten dat niet meer heeft. Mag vaker. Zonder blijft ongezien dat iemand het eind weghaalde of de \
keten
                    opnieuw schreef
  --json            als JSON in plaats van als tekst; er staan ten hoogste ${maxFaults} fouten in
  --help            deze uitleg

Omgeving
  DATABASE_URL      het adres van de PostgreSQL-database, zoals postgres://gebruiker@host:5432/register?sslmode=verify-full (verplicht); de \
rol
                    van de API volstaat. Of in een bestand: DATABASE_URL_FILE
  ALLOW_PLAIN_TEXT  database: de database mag op een andere machine zonder TLS; gewoonlijk niet

Afsluitcodes
${exitCodeLines(exitCodes)}`
