import { gebeurtenissoorten } from "@betrokkene/domain"
import { exitCodeLines, ownCommand } from "@betrokkene/program"
import { exitCodes } from "./exit-codes.ts"
import { type Limit, limits } from "./limits.ts"

const kinds = gebeurtenissoorten.map((kind) => `  ${kind}\n`).join("")

const range = ({ maximum, minimum, usual }: Limit) => `${minimum} tot en met ${maximum}; gewoonlijk ${usual}`

/** The text of `--help`. */
export const usage = `Gebruik: ${ownCommand("relay", "[run]")}
         ${ownCommand("relay", "dead-letters [--json]")}
         ${ownCommand("relay", "retry NUMMER | --subscriber NAAM")}
         ${ownCommand("relay", "drop NUMMER | --subscriber NAAM")}
         ${ownCommand("relay", "forget NAAM")}

Vertelt abonnees wat er in het register gebeurt: haalt gebeurtenissen uit de outbox en bezorgt ze als CloudEvent over \
HTTP.

  run           doe dat tot een signaal het stopt; er mogen er meer tegelijk lopen
  dead-letters  wat niet meer geprobeerd wordt, en hoeveel daarop wacht; --json: als JSON, een per regel
  retry         probeer het opnieuw, alsof het nooit geprobeerd is
  drop          bezorg het nooit; wat erop wachtte gaat door
  forget        gooi weg wat er wacht voor een abonnee die niet meer in het bestand staat
  --help        deze uitleg

Omgeving
  DATABASE_URL        het adres van de PostgreSQL-database, zoals postgres://gebruiker@host:5432/register?sslmode=verify-full (verplicht);
                      of in een bestand: DATABASE_URL_FILE
  ALLOW_PLAIN_TEXT    database: de database mag op een andere machine zonder TLS; gewoonlijk niet
  SUBSCRIBERS_FILE    het bestand met abonnees (JSON); [] als er geen zijn: dan wordt de outbox geleegd \
(verplicht bij run en forget)
  EVENT_SOURCE        de organisatie en het systeem, als urn:nld:oin:<OIN>:systeem:<naam> (verplicht bij run)
  BASE_URL            het openbare adres van de API, zoals https://betrokkene.example.nl (verplicht bij run)
  RELAY_POLL_INTERVAL zo vaak wordt er gekeken of er iets is, in milliseconden, ${range(limits.pollInterval)}
  RELAY_CONCURRENCY   zoveel verzoeken tegelijk per abonnee, ${range(limits.concurrency)}
  RELAY_TIMEOUT       zo lang mag een abonnee over zijn antwoord doen, in milliseconden, ${range(limits.timeout)}
  RELAY_ATTEMPTS      na zoveel pogingen wordt het niet meer geprobeerd, ${range(limits.attempts)}
  LOG_LEVEL           debug, info, warn of error; gewoonlijk info

Soorten gebeurtenissen
${kinds}
Afsluitcodes
${exitCodeLines(exitCodes)}`
