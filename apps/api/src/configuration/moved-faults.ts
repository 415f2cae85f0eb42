import { type Environment, fileVariable, ownCommand } from "@betrokkene/program"

/**
 * Refuses the settings of the migration, which this process once did. It must not even have the password of the owner
 * of the tables: whoever breaks in would have it too.
 */
export const movedFaults = (environment: Environment): ReadonlyArray<string> => {
  const isGiven = (name: string) => environment[name] !== undefined && environment[name] !== ""
  return [
    ...["OWNER_DATABASE_URL", fileVariable("OWNER_DATABASE_URL")].filter(isGiven).map((name) =>
      `${name}: dit hoort bij ${
        ownCommand("migrate")
      } en niet bij de API, die het wachtwoord van de eigenaar niet mag kennen. ` +
      "Haal het hier weg."
    ),
    ...(isGiven("MIGRATE") && environment["MIGRATE"] !== "false"
      ? [`MIGRATE: de API migreert niet meer. Draai ${ownCommand("migrate")} voor zij start, en haal dit weg.`]
      : []),
    ...(isGiven("REPORT_ROLE") ? [`REPORT_ROLE: dit hoort bij ${ownCommand("migrate")}. Haal het hier weg.`] : [])
  ]
}
