import { maxFaults, trailRetention } from "@betrokkene/domain/internal"
import { exitCodeLines, ownCommand } from "@betrokkene/program"
import { exitCodes } from "./exit-codes.ts"

/** The text of `--help`. */
export const usage = `Gebruik: ${ownCommand("audit", "verify [--anchor NUMMER:DIGEST[@DAG]]... [--json]")}
         ${ownCommand("audit", "retention DAGENd|forever [--by NAAM]")}

Controleert de zegels van de audittrail: of elke regel er nog staat zoals hij is vastgelegd, of er geen ontbreekt en of \
er geen is toegevoegd. Verandert niets, behalve met retention hoe lang zij wordt bewaard.

  verify            controleer alles, en zeg wat het laatste zegel is
  --anchor N:D      een zegel dat eerder is genoteerd, uit de uitvoer van verify of het log van de API: zeg het ook als \
de
                    keten dat niet meer heeft. Mag vaker. Zonder blijft ongezien dat iemand het eind weghaalde of de \
keten
                    opnieuw schreef
                    Met @ en een dag erachter: toen is het genoteerd. Dat is nodig voor een zegel van voor de bewaartermijn
  retention         bewaar de audittrail zo veel dagen (ten minste ${trailRetention.minimum}d), of voor altijd. Gewoonlijk \
voor altijd. Wat
                    ouder is, haalt de nachtelijke reconciliatie weg. Neemt OWNER_DATABASE_URL
  --by NAAM         wie dit doet; gewoonlijk de gebruiker van deze machine
  --json            als JSON in plaats van als tekst; er staan ten hoogste ${maxFaults} fouten in
  --help            deze uitleg

Omgeving
  DATABASE_URL      het adres van de PostgreSQL-database, zoals postgres://gebruiker@host:5432/register?sslmode=verify-full (verplicht); de \
rol
                    van de API volstaat. Of in een bestand: DATABASE_URL_FILE
  OWNER_DATABASE_URL  alleen voor retention: het adres met de rol waarvan de tabellen zijn; of OWNER_DATABASE_URL_FILE
  ALLOW_PLAIN_TEXT  database: de database mag op een andere machine zonder TLS; gewoonlijk niet

Afsluitcodes
${exitCodeLines(exitCodes)}`
