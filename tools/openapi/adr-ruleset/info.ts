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
    "Who publishes the API can be reached.",
    (info) =>
      ["name", "url", "email"].filter((name) => !isText(property(info, "contact", name))).map((name) => ({
        message: `info.contact has no ${name}.`
      }))
  ),

  "adr-licence": ask(
    "$.info",
    "The document says under which licence it is.",
    (info) => isText(property(info, "license", "name")) ? [] : [{ message: "info.license has no name." }]
  ),

  "adr-version-in-uri": ask("$", "The major version, and no more of it, stands in the URI.", (document) => {
    const major = /^\d+/u.exec(String(property(document, "info", "version")))?.[0]
    const servers = entries(property(document, "servers"))
    return servers.length === 0
      ? [{ message: "There are no servers, so no version is in the URI." }]
      : servers.flatMap(([index, server]) =>
        new RegExp(`/v${major}$`, "u").test(String(property(server, "url")))
          ? []
          : [{ at: ["servers", index, "url"], message: `The address of a server ends in /v${major}.` }]
      )
  }),

  "adr-tls": ask(
    "$.servers[*].url",
    "An API is offered over TLS; only on this machine itself without.",
    (url) =>
      /^(?:https:\/\/|\/|http:\/\/(?:127\.0\.0\.1|localhost)(?:[:/]|$))/u.test(String(url))
        ? []
        : [{ message: "The address has no TLS." }]
  )
} satisfies Rules
