import { ask, entries, property, type Rules } from "./rule.ts"

const semanticVersion = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/u

const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== ""

export const infoRules = {
  "adr-semantic-version": ask(
    "$.info",
    "info.version is a full semantic version.",
    (info) =>
      semanticVersion.test(String(property(info, "version")))
        ? []
        : [{ message: "info.version is not major.minor.patch." }]
  ),

  "adr-contact": ask(
    "$.info",
    "The publisher of the API can be reached.",
    (info) =>
      ["name", "url", "email"].filter((name) => !isText(property(info, "contact", name))).map((name) => ({
        message: `info.contact has no ${name}.`
      }))
  ),

  "adr-licence": ask(
    "$.info",
    "The document names its licence.",
    (info) => isText(property(info, "license", "name")) ? [] : [{ message: "info.license has no name." }]
  ),

  "adr-version-in-uri": ask("$", "The URI holds the major version and nothing else of the version.", (document) => {
    const major = /^\d+/u.exec(String(property(document, "info", "version")))?.[0]
    const servers = entries(property(document, "servers"))
    return servers.length === 0
      ? [{ message: "There are no servers, so the URI holds no version." }]
      : servers.flatMap(([index, server]) =>
        new RegExp(`/v${major}$`, "u").test(String(property(server, "url")))
          ? []
          : [{ at: ["servers", index, "url"], message: `The address of a server ends in /v${major}.` }]
      )
  }),

  "adr-tls": ask(
    "$.servers[*].url",
    "The address of a server uses TLS, except on this machine.",
    (url) =>
      /^(?:https:\/\/|\/|http:\/\/(?:127\.0\.0\.1|localhost)(?:[:/]|$))/u.test(String(url))
        ? []
        : [{ message: "The address of the server does not use TLS." }]
  )
} satisfies Rules
