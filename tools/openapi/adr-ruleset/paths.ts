import { ask, entries, methods, type Rules } from "./rule.ts"

const segments = (path: string): ReadonlyArray<string> => path.split("/").slice(1)
const isParameter = (segment: string | undefined): boolean => segment !== undefined && /^\{.+\}$/u.test(segment)

const each = (paths: unknown, message: string, isBroken: (path: string) => boolean) =>
  entries(paths).flatMap(([path]) => isBroken(path) ? [{ at: [path], message }] : [])

export const pathRules = {
  "adr-paths-kebab-case": ask(
    "$.paths",
    "Paths are in kebab-case.",
    (paths) =>
      each(
        paths,
        "A segment of the path is not in kebab-case.",
        (path) =>
          !segments(path).every((segment) =>
            isParameter(segment) || segment === "" || /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(segment)
          )
      )
  ),

  "adr-no-trailing-slash": ask(
    "$.paths",
    "No path ends in a slash.",
    (paths) => each(paths, "The path ends in a slash.", (path) => path.length > 1 && path.endsWith("/"))
  ),

  "adr-plural-resources": ask(
    "$.paths",
    "The name of a collection is a plural noun: in Dutch it ends in -en or -s.",
    (paths) =>
      each(
        paths,
        "The first segment, and each one before an id, must be plural.",
        (path) =>
          segments(path).some((segment, index) =>
            !isParameter(segment) && segment !== ""
            && (index === 0 || isParameter(segments(path)[index + 1])) && !/(?:en|s)$/u.test(segment)
          )
      )
  ),

  "adr-standard-methods": ask(
    "$.paths[*]",
    "Only HTTP methods with a standard meaning for resources.",
    (item) =>
      entries(item).flatMap(([key]) =>
        [...methods, "parameters", "summary", "description", "servers", "$ref"].includes(key)
          ? []
          : [{ at: [key], message: `${key} is not a standard method.` }]
      )
  )
} satisfies Rules
