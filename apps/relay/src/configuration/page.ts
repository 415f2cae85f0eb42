import { fileVariable, isSecret } from "@betrokkene/program"
import { Schema } from "effect"
import { Run } from "../settings.ts"
import { variables } from "./variables.ts"

/** Settings that have no default, so that the schema can be asked for the others. */
const given = {
  DATABASE_URL: "postgres://host/name",
  SUBSCRIBERS_FILE: "subscribers.json",
  EVENT_SOURCE: "urn:nld:oin:00000001823288444000:systeem:klantinteracties",
  BASE_URL: "https://betrokkene.example.nl"
}

/** The page on configuration, as Markdown. */
export const configurationPage = (): string => {
  const defaults: { readonly [name: string]: unknown } = Schema.decodeSync(Run)(given)
  return [
    "# Configuration of the relay",
    "",
    "<!-- Written by `npm run docs` from apps/relay/src/configuration/variables.ts and apps/relay/src/settings.ts. -->",
    "",
    "Settings come from the environment and are checked at the start. Everything that is wrong is named at once, and no",
    "value is shown. An empty value counts as not given. A secret may also stand in a file, whose path is then in the",
    "variable of the same name with `_FILE` behind it.",
    "",
    "| variable | default | meaning |",
    "| --- | --- | --- |",
    ...Object.entries(variables).map(([name, meaning]) => {
      const standard = String(defaults[name])
      const file = isSecret(Run.fields[name as keyof typeof variables])
        ? `. Or in a file: \`${fileVariable(name)}\``
        : ""
      return `| \`${name}\` | ${
        Object.hasOwn(given, name) ? "must be given" : standard === "" ? "none" : `\`${standard}\``
      } | ${meaning}${file} |`
    }),
    ""
  ].join("\n")
}
