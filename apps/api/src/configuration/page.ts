import { fileVariable, isSecret } from "@betrokkene/program"
import { Schema } from "effect"
import { Environment } from "../settings.ts"
import { commandVariables, sections, variables } from "./variables.ts"

const introduction = `# Configuration of the API

<!-- Written by \`npm run docs\` from apps/api/src/configuration/variables.ts and apps/api/src/settings.ts. -->

Settings come from the environment and are checked at the start. Everything that is wrong is named at once; no value is
shown. An empty value counts as not given. \`npm run api\` reads the variables below; \`npm start\` reads them too, with
the differences that the table names. [The migration](../../migrate/README.md),
[the relay](../../relay/docs/configuration.md) and [the reconciliation](../../reconciliation/README.md) have settings of
their own.

A secret may also stand in a file, such as one that a container platform mounts: its path is then in the variable of the
same name with \`_FILE\` behind it. Give one of the two. A newline at the end of the file does not count; a file that is
empty, larger than 64 KiB or unreadable is refused.
`

/** What the schema fills in when nothing is given, as text. */
const defaults = (): { readonly [name: string]: string } =>
  Object.fromEntries(
    Object.entries(Schema.decodeSync(Environment)({})).map(([name, value]) => [
      name,
      String(value) === "" ? "none" : `\`${String(value)}\``
    ])
  )

const table = (rows: ReadonlyArray<readonly [name: string, standard: string, meaning: string]>): string =>
  [
    "| variable | default | meaning |",
    "| --- | --- | --- |",
    ...rows.map(([name, standard, meaning]) => `| \`${name}\` | ${standard} | ${meaning} |`)
  ].join("\n")

/** The page on configuration, as Markdown. */
export const configurationPage = (): string => {
  const standard = defaults()
  const parts = Object.entries(sections).map(([section, title]) => {
    const rows = Object.entries(variables).filter(([, variable]) => variable.section === section).map(
      ([name, { absent, meaning, start }]) =>
        [
          name,
          `${standard[name] ?? absent}${start === undefined ? "" : `; with \`npm start\`: ${start}`}`,
          isSecret(Environment.fields[name as keyof typeof variables])
            ? `${meaning}. Or in a file: \`${fileVariable(name)}\``
            : meaning
        ] as const
    )
    return `## ${title}\n\n${table(rows)}\n`
  })
  const commands = Object.entries(commandVariables).map(([name, { absent, meaning }]) =>
    [name, absent, meaning] as const
  )
  return [introduction, ...parts, `## Commands of the repository\n\n${table(commands)}\n`].join("\n")
}
