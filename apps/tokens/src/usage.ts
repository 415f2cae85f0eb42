import { accessScopes } from "@betrokkene/domain"
import { exitCodeLines, ownCommand } from "@betrokkene/program"
import { exitCodes } from "./exit-codes.ts"
import { scopeSets } from "./scope-sets.ts"

/** The text of `--help`. */
export const usage = `Gebruik: ${ownCommand("tokens", "create NAAM --scopes a,b [--expires 90d|2027-01-01] [--by WIE]")}
         ${ownCommand("tokens", "list [--json]")}
         ${ownCommand("tokens", "revoke NAAM [--by WIE]")}

Beheert de tokens waarmee programma's en mensen bij de API mogen. Een token wordt één keer getoond, op stdout, en \
alleen als digest bewaard.

  create NAAM       maak een token; onder NAAM wordt vastgelegd wat er met het token wordt gedaan
  --scopes a,b      wat het mag, een of meer van: ${accessScopes.join(", ")};
                    of de naam van een stel: ${
  Object.entries(scopeSets).map(([name, set]) => `${name} voor ${set.join(",")}`).join("; ")
}
  --expires TERMIJN hoe lang het geldt: een aantal dagen, 1d tot en met 3650d, of tot een dag begint (UTC); zonder: \
tot het wordt ingetrokken
  list              alle tokens, ook de ingetrokken, en wanneer elk het laatst is gebruikt
  --json            als JSON in plaats van als tekst
  revoke NAAM       trek het token in: de API weigert het binnen vijf seconden
  --by WIE          wie het token maakt of intrekt; zonder: de gebruiker van deze machine. Het staat in list
  --help            deze uitleg

Omgeving
  OWNER_DATABASE_URL  het adres van de PostgreSQL-database, zoals postgres://gebruiker@host:5432/register, met de rol \
waarvan de
                      tabellen zijn: die van de API mag geen tokens maken
  DATABASE_URL        het adres, als OWNER_DATABASE_URL niet is gegeven; een van beide is verplicht
                      Elk mag ook in een bestand staan: OWNER_DATABASE_URL_FILE, DATABASE_URL_FILE
  ALLOW_PLAIN_TEXT    database: de database mag op een andere machine zonder TLS; gewoonlijk niet

  RESTORE_LEDGER      het bestand waarin ook de API bijhoudt wat moet blijven gelden als een back-up wordt teruggezet: \
revoke voegt
                      er het id van het token aan toe
  API_TOKEN_NAAM      de naam van het token in de instellingen van de API, die een ander token niet krijgt

Afsluitcodes
${exitCodeLines(exitCodes)}`
