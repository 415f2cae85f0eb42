import { ownCommand, settingLines } from "@betrokkene/program"
import { Environment } from "./settings.ts"
import { usageTable } from "./usage-table.ts"

/** The text of `--help`. */
export const apiUsage = `Gebruik: ${ownCommand("api")}

De API van het register. Draait tot een signaal haar stopt. Wat zij moet weten staat in de omgeving. Draai voor zij start ${
  ownCommand("migrate")
}.

  --check     start niets: schrijf elke fout in de instellingen op een regel van stdout; 2 als er een is
  --help, -h  deze uitleg

Omgeving
${settingLines(Environment, usageTable)}
Afsluitcodes
  0  met een signaal (SIGTERM, SIGINT) gestopt
  1  niet te starten: het log zegt waarom
  2  verkeerd gebruik, of een instelling ontbreekt of klopt niet
`
