import {
  type BetrokkeneMetPartij,
  type ContactgegevensVoorOpvolging,
  type Inzagerecht,
  vergelijkingsvorm
} from "@betrokkene/domain"

type Result = { -readonly [K in keyof ContactgegevensVoorOpvolging]: ContactgegevensVoorOpvolging[K] }

/** What the domain's `bepaalContactgegevens` decides, written for speed: one pass, without intermediate values. */
export const plainContactgegevens = (
  { betrokkene, partij: found }: BetrokkeneMetPartij,
  right: Inzagerecht
): ContactgegevensVoorOpvolging => {
  const own = betrokkene.contactgegevens
  const partij = betrokkene._tag === "Gekend" && found?.id === betrokkene.partij ? found.gegevens : undefined
  const isSecret = partij?.indicatieGeheimhouding === true
  const isHidden = isSecret && !right.geheim
  const isUsed = partij !== undefined && !isHidden && partij.indicatieActief
  const leftOut: Array<ContactgegevensVoorOpvolging["weggelaten"][number]> = []
  const addresses: Array<ContactgegevensVoorOpvolging["digitaleAdressen"][number]> = []
  const result: Result = {
    betrokkene: betrokkene.id,
    gekend: betrokkene._tag === "Gekend",
    geheimhouding: isSecret,
    digitaleAdressen: addresses,
    weggelaten: leftOut
  }
  const seen = partij === undefined || isHidden ? undefined : partij
  const reden = isUsed ? "overschreven-door-betrokkene" : "partij-niet-actief"
  const choose = <Name extends "naam" | "organisatienaam" | "bezoekadres" | "correspondentieadres" | "voorkeurstaal">(
    soort: Name,
    mine: unknown,
    ofPartij: unknown
  ) => {
    if (mine !== undefined) result[soort] = { waarde: mine, bron: "betrokkene" } as Result[Name]
    else if (isUsed && ofPartij !== undefined) result[soort] = { waarde: ofPartij, bron: "partij" } as Result[Name]
    if (ofPartij !== undefined && (mine !== undefined || !isUsed)) leftOut.push({ soort, reden })
  }
  choose(
    "naam",
    own.contactnaam,
    seen === undefined || seen.soortPartij === "organisatie" ? undefined : seen.contactnaam
  )
  choose(
    "organisatienaam",
    own.organisatienaam,
    seen === undefined || seen.soortPartij === "persoon" ? undefined : seen.organisatienaam
  )
  choose("bezoekadres", own.bezoekadres, seen?.bezoekadres)
  choose("correspondentieadres", own.correspondentieadres, seen?.correspondentieadres)
  const given = new Set<string>()
  const preferred = own.communicatiekanaal ?? (isUsed ? partij.voorkeurskanaal : undefined)
  const form = preferred === undefined ? "" : vergelijkingsvorm(preferred)
  const isPreferred = (address: typeof own.digitaleAdressen[number]) =>
    preferred !== undefined && address.soortDigitaalAdres === preferred.soortDigitaalAdres &&
    vergelijkingsvorm(address) === form && address.referentie === preferred.referentie
  for (const waarde of own.digitaleAdressen) {
    given.add(waarde.soortDigitaalAdres)
    addresses.push({
      waarde,
      bron: "betrokkene",
      voorkeur: own.communicatiekanaal !== undefined && isPreferred(waarde)
    })
  }
  const told = new Set<string>()
  for (const waarde of seen?.digitaleAdressen ?? []) {
    const soortDigitaalAdres = waarde.soortDigitaalAdres
    if (isUsed && !given.has(soortDigitaalAdres)) {
      addresses.push({ waarde, bron: "partij", voorkeur: own.communicatiekanaal === undefined && isPreferred(waarde) })
    } else if (!told.has(soortDigitaalAdres)) {
      told.add(soortDigitaalAdres)
      leftOut.push({ soort: "digitaalAdres", soortDigitaalAdres, reden })
    }
  }
  choose("voorkeurstaal", own.voorkeurstaal, seen?.voorkeurstaal)
  if (isHidden) leftOut.push({ soort: "partijgegevens", reden: "geheimhouding" })
  return result
}
