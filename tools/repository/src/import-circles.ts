import type { ImportGraph } from "./import-graph.ts"

/** The shortest way from a file back to itself, or nothing: each file once, the first also at the end. */
const circleFrom = (graph: ImportGraph, start: string): ReadonlyArray<string> | undefined => {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (const file of queue) {
    for (const target of graph.get(file) ?? []) {
      if (target === start) {
        const way = [start]
        for (let step: string | undefined = file; step !== undefined; step = cameFrom.get(step)) way.unshift(step)
        return way
      }
      if (!cameFrom.has(target)) {
        cameFrom.set(target, file)
        queue.push(target)
      }
    }
  }
  return undefined
}

/** Files that nothing else in the graph imports are in no circle; nor is what is left without them, and so on. */
const withoutEnds = (graph: ImportGraph): ImportGraph => {
  const imported = new Set([...graph.values()].flat())
  const rest = new Map(
    [...graph].filter(([file, targets]) => imported.has(file) && targets.length > 0)
      .map(([file, targets]) => [file, targets.filter((target) => (graph.get(target) ?? []).length > 0)])
  )
  const edges = (of: ImportGraph): number => [...of.values()].reduce((sum, targets) => sum + targets.length, 0)
  return edges(rest) === edges(graph) && rest.size === graph.size ? rest : withoutEnds(rest)
}

/**
 * The circles of files that import each other, each as `a → b → a`. A file that stands in several is told once, in the
 * shortest; so mend what is told and ask again.
 */
export const importCircles = (graph: ImportGraph): ReadonlyArray<string> => {
  const rest = withoutEnds(graph)
  const told = new Set<string>()
  return [...rest.keys()].flatMap((file) => {
    if (told.has(file)) return []
    const circle = circleFrom(rest, file)
    if (circle === undefined) return []
    for (const member of circle) told.add(member)
    return [circle.join(" → ")]
  })
}
