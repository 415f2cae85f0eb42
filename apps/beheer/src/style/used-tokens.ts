/**
 * The block of a theme with only the variables that these rules ask for, and those that such variables ask for in turn.
 * A theme has thousands, and a page needs some hundreds.
 */
export const usedTokens = (theme: string, rules: string): string => {
  const declared = new Map(
    [...theme.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gmu)].map(([, name = "", value = ""]) => [name, value] as const)
  )
  const used = new Set<string>()
  const waiting = [...asked(rules)]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const value = declared.get(name)
    if (value === undefined || used.has(name)) continue
    used.add(name)
    waiting.push(...asked(value))
  }
  return `:root {\n${[...used].toSorted().map((name) => `${name}: ${declared.get(name)};\n`).join("")}}\n`
}

const asked = (css: string): ReadonlySet<string> =>
  new Set([...css.matchAll(/var\(\s*(--[\w-]+)/gu)].map(([, name = ""]) => name))
