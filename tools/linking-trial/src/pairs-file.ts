import {
  type Contactgegevens,
  type Partijgegevens,
  profileOfContactgegevens,
  profileOfPartijgegevens
} from "@betrokkene/domain"
import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"
import type { Pair } from "./estimate.ts"

/** A line of the file is not a pair. The error gives its number, because its content may be personal data. */
export class NoPair extends Error {
  override readonly name = "NoPair"
}

/**
 * Reads pairs from a file with a JSON object on every line: `een` the contactgegevens of a betrokkene, `ander` the
 * partijgegevens with which they were compared, `zelfde` whether a person judged them the same.
 */
export const readPairs = async (file: string): Promise<ReadonlyArray<Pair>> => {
  const pairs: Array<Pair> = []
  let number = 0
  for await (const line of createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Infinity })) {
    number++
    if (line.trim() !== "") pairs.push(pairOf(line, number))
  }
  return pairs
}

const pairOf = (line: string, number: number): Pair => {
  const { ander, een: one, zelfde } = parsed(line, number)
  if (typeof zelfde !== "boolean" || !isObject(one) || !isObject(ander)) {
    throw new NoPair(`Line ${number} is no pair: it has een, ander and zelfde.`)
  }
  return {
    one: profileOfContactgegevens(one as Contactgegevens),
    other: profileOfPartijgegevens(ander as Partijgegevens),
    same: zelfde
  }
}

const parsed = (line: string, number: number): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(line)
    return isObject(value) ? value as Readonly<Record<string, unknown>> : {}
  } catch {
    throw new NoPair(`Line ${number} is no JSON.`)
  }
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null
