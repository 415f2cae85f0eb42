import { posix } from "node:path"

/** The heading as GitHub links to it. */
const anchorOf = (heading: string): string =>
  heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, "$1").trim().toLowerCase().replaceAll(/[^\p{L}\p{N}_\- ]/gu, "")
    .replaceAll(
      " ",
      "-"
    )

const anchorsIn = (markdown: string): ReadonlySet<string> =>
  new Set([...markdown.matchAll(/^#+ (.*)$/gmu)].map(([, heading = ""]) => anchorOf(heading)))

/**
 * Links of pages to a file or heading of this repository that is not there, each as `page: link`. `pages` are the Markdown
 * texts by path, `exists` tells whether a file or folder is there.
 */
export const brokenLinks = (
  pages: ReadonlyMap<string, string>,
  exists: (path: string) => boolean
): ReadonlyArray<string> =>
  [...pages].flatMap(([page, markdown]) =>
    [...markdown.replaceAll(/^```.*\n[\s\S]*?^```$/gmu, "").matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link = ""]) => link)
      .filter((link) => !/^[a-z]+:/u.test(link)).filter((link) => {
        const [path = "", anchor] = link.split("#")
        const target = path === "" ? page : posix.normalize(posix.join(posix.dirname(page), path))
        if (!exists(target)) return true
        const text = pages.get(target)
        return anchor !== undefined && text !== undefined && !anchorsIn(text).has(anchor)
      }).map((link) => `${page}: ${link}`)
  )
