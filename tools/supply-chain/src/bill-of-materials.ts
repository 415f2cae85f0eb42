import { Factories } from "@cyclonedx/cyclonedx-library/Contrib/License"
import { ComponentScope, ComponentType, HashAlgorithm } from "@cyclonedx/cyclonedx-library/Enums"
import { Bom, Component, LicenseRepository, Property } from "@cyclonedx/cyclonedx-library/Models"
import { JSON as Json, JsonSerializer } from "@cyclonedx/cyclonedx-library/Serialize"
import { Spec1dot6 } from "@cyclonedx/cyclonedx-library/Spec"
import { createHash } from "node:crypto"
import { PackageURL } from "packageurl-js"
import parseExpression from "spdx-expression-parse"
import { type LockedPackage, type LockFile } from "./lock-file.ts"
import { programsIn, type ShippedPackage, shippedPackages } from "./shipped-packages.ts"

const writer = new JsonSerializer(new Json.Normalize.Factory(Spec1dot6))
const licenses = new Factories.LicenseFactory(parseExpression)

/**
 * What is shipped, as a CycloneDX 1.6 document. The same lock file gives the same text: it has no time, and its serial
 * number is a digest of what it says.
 */
export const billOfMaterials = (lock: LockFile): string => {
  const document = new Bom({ version: 1 })
  const shipped = shippedPackages(lock)
  // npm may install one version of a package in several folders.
  const unique = new Map<string, Component>()
  const components = new Map([...shipped].map(([folder, each]) => {
    const component = componentOf(each, folder)
    const same = unique.get(component.purl ?? "") ?? component
    unique.set(same.purl ?? "", same)
    return [folder, same]
  }))
  for (const [folder, component] of components) {
    for (const needed of shipped.get(folder)?.needs ?? []) {
      const other = components.get(needed)
      if (other !== undefined) component.dependencies.add(other.bomRef)
    }
    document.components.add(component)
  }
  document.metadata.component = wholeOf(lock, components)
  document.serialNumber = serialOf(serialize(document))
  return `${serialize(document)}\n`
}

const serialize = (document: Bom): string => writer.serialize(document, { sortLists: true, space: 2 })

const wholeOf = (lock: LockFile, components: ReadonlyMap<string, Component>): Component => {
  const root = lock.packages[""] ?? {}
  const whole = describe(new Component(ComponentType.Application, root.name ?? ""), root)
  for (const program of programsIn(lock)) {
    const component = components.get(program)
    if (component !== undefined) whole.dependencies.add(component.bomRef)
  }
  return whole
}

const componentOf = ({ isOwn, locked, name }: ShippedPackage, folder: string): Component => {
  const [last = name, group] = name.split("/").toReversed()
  const component = describe(
    new Component(folder.startsWith("apps/") ? ComponentType.Application : ComponentType.Library, last, {
      ...(group === undefined ? {} : { group }),
      scope: ComponentScope.Required
    }),
    locked
  )
  // As npm itself says that a package is in no registry.
  if (isOwn) component.properties.add(new Property("cdx:npm:package:private", "true"))
  return component
}

const describe = (component: Component, { integrity, license, version = "" }: LockedPackage): Component => {
  component.version = version
  component.purl = new PackageURL("npm", component.group, component.name, version).toString()
  component.bomRef.value = component.purl
  if (license !== undefined) component.licenses = new LicenseRepository([licenses.makeFromString(license)])
  if (integrity !== undefined) component.hashes.set(...hashOf(integrity))
  return component
}

const algorithms: Readonly<Record<string, HashAlgorithm>> = {
  sha1: HashAlgorithm["SHA-1"],
  sha256: HashAlgorithm["SHA-256"],
  sha384: HashAlgorithm["SHA-384"],
  sha512: HashAlgorithm["SHA-512"]
}

const hashOf = (integrity: string): [HashAlgorithm, string] => {
  const [name = "", digest = ""] = integrity.split("-")
  const algorithm = algorithms[name]
  if (algorithm === undefined) throw new Error(`CycloneDX has no algorithm ${name}.`)
  return [algorithm, Buffer.from(digest, "base64").toString("hex")]
}

/** A UUID of version 8: its bits are those of a digest of the text. */
const serialOf = (text: string): string => {
  const digits = createHash("sha256").update(text).digest("hex")
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`]
  return `urn:uuid:${[...parts, digits.slice(20, 32)].join("-")}`
}
