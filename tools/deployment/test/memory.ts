/** The bound on memory in flags of Node, in MiB. */
export const boundIn = (nodeOptions: string): number =>
  Number(/--max-old-space-size=(\d+)/u.exec(nodeOptions)?.[1] ?? Number.NaN)

/** A size of memory as Docker or Kubernetes write it, in MiB. */
export const mebibytes = (size: string): number => {
  const [, number = "", unit = ""] = /^(\d+)([gmGM])i?$/u.exec(size) ?? []
  return Number(number) * (unit.toLowerCase() === "g" ? 1024 : 1)
}
