import { existsSync, readFileSync } from "node:fs"
import { basename, dirname, join, relative, resolve } from "node:path"
import { isPlaceholder } from "./is-placeholder.ts"

/** Where the sources of a package can be seen. */
export interface Origin {
  /** The root of the repository on this machine. */
  readonly repository: string
  /** The address in `repository` of package.json; undefined if there is none. */
  readonly address: string | undefined
  readonly version: string
}

/**
 * The pages that are packed with a package, by their path in it: its README, and the pages that the README or one of its
 * own pages links to, in `docs`. Links between them lead to where they stand there. A link to anything else leads to the
 * sources of this version in the public repository; while that has no real address, its text stays without a link.
 */
export const packedPages = (folder: string, origin: Origin): ReadonlyMap<string, string> => {
  const readme = join(folder, "README.md")
  const places = new Map([[readme, "README.md"]])
  for (const [page] of places) {
    for (const target of linksOf(readFileSync(page, "utf8")).map((link) => targetOf(page, link))) {
      const isPacked = target.startsWith(join(folder, "docs")) || page === readme
      if (isPacked && target.endsWith(".md") && existsSync(target) && !places.has(target) && isPage(target)) {
        places.set(target, `docs/${basename(target)}`)
      }
    }
  }
  return new Map(
    [...places].map(([page, place]) => [place, withLinks(readFileSync(page, "utf8"), page, places, origin)])
  )
}

/** Pages of documentation, not the README of another workspace, which is that of its sources. */
const isPage = (target: string): boolean => basename(target) !== "README.md"

/** Code, in which nothing is a link, or a link: its text and where it leads. */
const link = /^```[^]*?^```$|`[^`\n]*`|\[((?:[^\][]|\[[^\]]*\])*)\]\(([^)\s]+)\)/gmu

const linksOf = (markdown: string): ReadonlyArray<string> =>
  [...markdown.matchAll(link)].flatMap(([, , to]) => to !== undefined && isRelative(to) ? [to] : [])

const isRelative = (to: string): boolean => !/^(?:[a-z]+:|#)/u.test(to)

const targetOf = (page: string, to: string): string => resolve(dirname(page), to.replace(/#.*$/u, ""))

const withLinks = (
  markdown: string,
  page: string,
  places: ReadonlyMap<string, string>,
  { address, repository, version }: Origin
): string =>
  markdown.replaceAll(link, (whole, text: string | undefined, to: string | undefined) => {
    if (text === undefined || to === undefined || !isRelative(to)) return whole
    const anchor = /#.*$/u.exec(to)?.[0] ?? ""
    const target = targetOf(page, to)
    const place = places.get(target)
    if (place !== undefined) return `[${text}](${relative(dirname(places.get(page) ?? ""), place)}${anchor})`
    if (address === undefined || isPlaceholder(address)) return text
    return `[${text}](${webAddress(address)}/blob/v${version}/${relative(repository, target)}${anchor})`
  })

/** The address at which a browser shows a repository of Git. */
const webAddress = (address: string): string => address.replace(/^git\+/u, "").replace(/\.git$/u, "")
