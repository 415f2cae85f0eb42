import { exitCodeLines, ownCommand } from "@betrokkene/program"
import { exitCodes } from "./exit-codes.ts"

/** The text of `--help`. */
export const usage = `Gebruik: ${ownCommand("migrate", "[--check|--dry-run]")}
         ${ownCommand("after-restore", "(--ledger BESTAND)...|--no-ledger [--by NAAM]")}
         ${ownCommand("after-restore", "--resume-relay")}

Brengt de database naar het schema van deze versie, en geeft de rollen van het register hun rechten. Draai dit voor de \
API, de relay en de reconciliatie van deze versie starten. Wie de vorige versie nog draait, merkt er niets van. Elke \
migratie gebeurt helemaal, of niet; na een fout gaat een volgende keer verder waar deze ophield.

  --check             doe niets: schrijf elke fout in de instellingen op een regel van stdout; 2 als er een is
  --dry-run           schrijf de SQL naar stdout die gedraaid zou worden, voor psql, en doe niets
  after-restore       maak een register gereed dat uit een back-up is teruggezet, voordat er een ander programma op \
draait: abonnees
                      horen niets, nummers gaan verder boven wat was uitgegeven, en wie sinds de back-up is vergeten, \
wordt dat
                      opnieuw. Mag vaker. Neemt de rol waarvan de tabellen zijn; een andere rol krijgt geen rechten
  --ledger BESTAND    een bestand van RESTORE_LEDGER; mag vaker, als er meer API's zijn. Een map: alle .ndjson daarin.
                      --no-ledger: er is geen
  --resume-relay      laat abonnees weer horen van dit register, ook als het een kopie is
  --by NAAM           wie dit doet; gewoonlijk de gebruiker van deze machine
  --help              deze uitleg

Omgeving
  OWNER_DATABASE_URL  het adres van de PostgreSQL-database, zoals \
postgres://eigenaar@host:5432/register?sslmode=verify-full, met de rol waarvan de
                      tabellen zijn of worden (verplicht); of in een bestand: OWNER_DATABASE_URL_FILE. Bij --dry-run \
volstaat een rol die de
                      tabel migratie mag lezen. Geef dit adres aan geen ander programma dan dit, ${
  ownCommand("tokens")
} en ${ownCommand("audit")}
  APPLICATION_ROLE    de rol van de API, de relay en de reconciliatie, die alleen krijgt wat zij nodig hebben
  REPORT_ROLE         een rol voor rapportages, die alleen leest wat niets over een persoon zegt
  ALLOW_PLAIN_TEXT    database: de database mag op een andere machine zonder TLS; gewoonlijk niet

Afsluitcodes
${exitCodeLines(exitCodes)}`
