/** What is wrong with the build of a JSON text that JSON.parse lets pass. */
export type StructureFault =
  | { readonly kind: "too-deep" }
  | { readonly kind: "duplicate-keys"; readonly paths: ReadonlyArray<ReadonlyArray<string | number>> }

interface Level {
  readonly keys: Set<string> | undefined
  position: string | number
}

/**
 * Finds nesting deeper than `maximumDepth`, and keys given twice in one object, of which JSON.parse keeps the last.
 * `text` must be valid JSON, so only strings and brackets need to be read.
 */
export const structureFault = (text: string, maximumDepth: number): StructureFault | undefined => {
  const levels: Array<Level> = []
  const duplicates: Array<ReadonlyArray<string | number>> = []
  let atKey = false
  for (let index = 0; index < text.length; index++) {
    const level = levels.at(-1)
    switch (text.charAt(index)) {
      case "{":
      case "[":
        if (levels.length >= maximumDepth) return { kind: "too-deep" }
        atKey = text[index] === "{"
        levels.push({ keys: atKey ? new Set() : undefined, position: 0 })
        break
      case "}":
      case "]":
        levels.pop()
        atKey = false
        break
      case ",":
        atKey = level?.keys !== undefined
        if (typeof level?.position === "number") level.position++
        break
      case "\"": {
        const end = stringEnd(text, index)
        if (atKey && level?.keys !== undefined) {
          const key = JSON.parse(text.slice(index, end + 1)) as string
          level.position = key
          if (level.keys.has(key)) duplicates.push(levels.map(({ position }) => position))
          level.keys.add(key)
          atKey = false
        }
        index = end
        break
      }
    }
  }
  return duplicates.length > 0 ? { kind: "duplicate-keys", paths: duplicates } : undefined
}

const stringEnd = (text: string, start: number): number => {
  let index = start + 1
  while (text[index] !== "\"") index += text[index] === "\\" ? 2 : 1
  return index
}
