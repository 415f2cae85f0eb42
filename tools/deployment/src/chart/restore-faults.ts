import { type Container, type Manifest, podOf } from "./manifest.ts"

const containersOf = (manifest: Manifest): ReadonlyArray<Container> => {
  const pod = podOf(manifest)
  return pod === undefined ? [] : [...pod.spec.containers, ...pod.spec.initContainers ?? []]
}

/** Whether a document makes a restored register fit for use. That lets subscribers hear again is not meant. */
const isRestoring = (manifest: Manifest): boolean =>
  containersOf(manifest).some(({ args = [] }) => args.includes("after-restore") && !args.includes("--resume-relay"))

/** Whether a document lets pods run that have an address of the database. */
const worksOnRegister = (manifest: Manifest): boolean =>
  manifest.spec?.replicas !== 0 && manifest.spec?.suspend !== true &&
  containersOf(manifest).some(({ env = [] }) => env.some(({ name }) => /^(?:OWNER_)?DATABASE_URL/u.test(name)))

/** While a restored register is made fit for use, nothing else may work on it. */
export const restoreFaults = (manifests: ReadonlyArray<Manifest>): ReadonlyArray<string> =>
  manifests.some(isRestoring)
    ? manifests.filter((manifest) => worksOnRegister(manifest) && !isRestoring(manifest)).map(
      ({ kind, metadata }) => `${kind} ${metadata.name}: works on a register that is not fit for use yet`
    )
    : []
