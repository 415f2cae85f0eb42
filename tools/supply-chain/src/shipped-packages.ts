import { type LockedPackage, type LockFile, nameOf } from "./lock-file.ts"

/** A package that belongs to what is shipped. */
export interface ShippedPackage {
  readonly name: string
  readonly locked: LockedPackage
  /** Whether it is a program or library of this repository. */
  readonly isOwn: boolean
  /** The folders of the packages that it needs. */
  readonly needs: ReadonlyArray<string>
}

/** The folders of the programs. Tools and tests are not shipped. */
export const programsIn = ({ packages }: LockFile): ReadonlyArray<string> =>
  Object.keys(packages).filter((folder) => /^apps\/[^/]+$/u.test(folder)).toSorted()

/**
 * The programs with all that they need while they run, by folder. Optional and peer dependencies count where they are
 * installed, because they can then be loaded. The optional peers of our own packages do not: only tests load them.
 */
export const shippedPackages = (lock: LockFile): ReadonlyMap<string, ShippedPackage> => {
  const shipped = new Map<string, ShippedPackage>()
  const add = (folder: string): void => {
    const locked = lock.packages[folder]
    if (locked === undefined || shipped.has(folder)) return
    const needs = neededBy(lock, folder, locked)
    shipped.set(folder, { name: nameOf(folder, locked), locked, isOwn: !folder.includes("node_modules/"), needs })
    needs.forEach(add)
  }
  programsIn(lock).forEach(add)
  return shipped
}

const neededBy = (lock: LockFile, folder: string, locked: LockedPackage): ReadonlyArray<string> => {
  const ofTests = (name: string) =>
    !folder.includes("node_modules/") && locked.peerDependenciesMeta?.[name]?.optional === true
  const installed = Object.keys({ ...locked.optionalDependencies, ...locked.peerDependencies })
    .filter((name) => !ofTests(name))
    .flatMap((name) => findPackage(lock, folder, name) ?? [])
  const required = Object.keys(locked.dependencies ?? {}).map((name) => {
    const found = findPackage(lock, folder, name)
    if (found === undefined) throw new Error(`package-lock.json has no ${name}, which ${folder} needs.`)
    return found
  })
  return [...new Set([...required, ...installed])].toSorted()
}

/** The folder that Node finds a package in: the nearest `node_modules` that has it. */
const findPackage = (lock: LockFile, from: string, name: string): string | undefined => {
  for (let place = from;; place = place.replace(/(?:^|\/)[^/]*$/u, "")) {
    const folder = place === "" ? `node_modules/${name}` : `${place}/node_modules/${name}`
    const found = lock.packages[folder]
    if (found !== undefined) return found.link === true ? found.resolved : folder
    if (place === "") return undefined
  }
}
