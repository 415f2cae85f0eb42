/** A line, the lines that are indented below it, and the line that closes it. */
interface Block {
  readonly text: string
  readonly inner: Array<Block>
  end: string
}

const width = 100

/**
 * The text with each block on one line where it fits, since the formatter gives every clause and bracket a line of its
 * own.
 */
export const compact = (text: string): string => {
  const top: Block = { text: "", inner: [], end: "" }
  const open: Array<{ readonly indent: number; readonly block: Block }> = [{ indent: -1, block: top }]
  for (const line of text.split("\n")) {
    const indent = line.search(/\S/u)
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop()
    const siblings = open.at(-1)?.block.inner ?? []
    const before = siblings.at(-1)
    const content = line.trim()
    if (before !== undefined && before.end === "" && before.inner.length > 0 && /^(?:\)|end\b)/u.test(content)) {
      before.end = content
    } else {
      const block: Block = { text: content, inner: [], end: "" }
      siblings.push(block)
      open.push({ indent, block })
    }
  }
  return top.inner.flatMap((block) => linesOf(block, 0)).join("\n")
}

const linesOf = (block: Block, depth: number): ReadonlyArray<string> => {
  const indent = "  ".repeat(depth)
  const flat = indent + flatOf(block)
  if (flat.length <= width) return [flat]
  return [
    indent + block.text,
    ...block.inner.flatMap((inner) => linesOf(inner, depth + 1)),
    ...(block.end === "" ? [] : [indent + block.end])
  ]
}

const flatOf = ({ end, inner, text }: Block): string =>
  [text, ...inner.map(flatOf), end].filter((part) => part !== "").join(" ").replaceAll("( ", "(").replaceAll(" )", ")")
