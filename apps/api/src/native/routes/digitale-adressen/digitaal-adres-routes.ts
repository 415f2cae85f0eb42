import {
  type AdresList,
  DigitaalAdresId,
  type DigitaalAdresWithHolder,
  type ExpectedVersie,
  type IdempotentRequest,
  type Inzagerecht,
  maximumDigitaleAdressen,
  type NewDigitaalAdres,
  type Versie
} from "@betrokkene/domain"
import { adresMetId } from "@betrokkene/domain/internal"
import { Effect, type Schema } from "effect"
import type { Shown } from "../../../accounting/shown.ts"
import { asObject, decoded, faultsOf } from "../../../http/decode.ts"
import { versionTag } from "../../../http/entity-tag.ts"
import { basedOnPresent, expectedVersion } from "../../../http/expected-version.ts"
import { pageAnswer } from "../../../http/page.ts"
import type { Ports } from "../../../http/ports.ts"
import { type AlsoScopes, type Answer, route } from "../../../http/route.ts"
import type { DomainError } from "../../../problems/domain-problem.ts"
import type { ProblemCode } from "../../../problems/problem-table.ts"
import type { Problem } from "../../../problems/problem.ts"
import {
  decodeDigitaalAdres,
  decodeDigitaalAdresPatch,
  DigitaalAdresInput,
  DigitaalAdresReplacement
} from "../../contract/digitaal-adres-input.ts"
import {
  type AdresPlace,
  DigitaalAdresAnswer,
  digitaalAdresJson,
  digitaalAdresUrl
} from "../../contract/digitaal-adres-json.ts"
import { digitaalAdresExamples, digitaalAdresPatchExamples } from "../../contract/examples.ts"

type Work<A> = Effect.Effect<A, DomainError | Problem, Ports>

/** A kind of record whose digital addresses are served one by one. */
export interface Holders<Id extends string, Holder> {
  readonly collection: AdresPlace["collection"]
  /** As operation ids end, such as `VanPartij`. */
  readonly van: string
  /** As sentences name it, such as `de partij`. */
  readonly naam: string
  readonly id: Schema.ConstraintDecoder<Id>
  readonly alsoScopes?: ReadonlyArray<AlsoScopes<unknown, unknown>>
  readonly nietGevonden: ProblemCode
  /** The record, for a caller who may see its addresses. */
  readonly inSight: (id: Id, right: Inzagerecht) => Work<Holder>
  readonly shows: (holder: Holder) => ReadonlyArray<Shown>
  /** What each of its addresses tells of the record. */
  readonly marks?: (holder: Holder) => { readonly geheimhouding?: boolean }
  readonly beheer: {
    readonly list: (holder: Holder) => AdresList
    readonly voegToe: (
      id: Id,
      gegeven: NewDigitaalAdres,
      request?: IdempotentRequest
    ) => Work<DigitaalAdresWithHolder<Holder>>
    readonly wijzig: (
      id: Id,
      versie: ExpectedVersie,
      adres: DigitaalAdresId,
      gegeven: NewDigitaalAdres
    ) => Work<DigitaalAdresWithHolder<Holder>>
    readonly verwijder: (id: Id, versie: ExpectedVersie, adres: DigitaalAdresId) => Work<Holder>
  }
}

const DigitaleAdressenAnswer = pageAnswer(DigitaalAdresAnswer, "DigitaleAdressen")

/**
 * The digital addresses of a kind of record as resources of their own. The tag of each is the version of that record:
 * a change of an address is a change of the record.
 */
export const digitaalAdresRoutes = <Id extends string, Holder extends { readonly id: Id; readonly versie: Versie }>(
  {
    alsoScopes = [],
    beheer,
    collection,
    id,
    inSight,
    marks = () => ({}),
    naam,
    nietGevonden,
    shows,
    van
  }: Holders<Id, Holder>
) => {
  const list = { path: `/${collection}/{id}/digitale-adressen`, tag: collection, id, alsoScopes }
  const one = {
    ...list,
    path: `${list.path}/{digitaalAdres}`,
    item: { name: "digitaalAdres", schema: DigitaalAdresId }
  }
  const shown = { schema: DigitaalAdresAnswer, tag: true, showsMore: true } as const
  const changed = `Dit is een wijziging van ${naam}: zij krijgt een volgende versie, die ook de ETag is.`
  const answered = (holder: Holder, rest: Omit<Answer, "tag" | "shows">): Answer => ({
    ...rest,
    tag: versionTag(holder.versie),
    shows: shows(holder)
  })
  const answer = (
    base: string,
    { digitaalAdres, holder }: DigitaalAdresWithHolder<Holder>,
    status: 200 | 201 = 200
  ): Answer => {
    const place = { collection, id: holder.id }
    return answered(holder, {
      status,
      body: digitaalAdresJson(base, place, digitaalAdres, marks(holder)),
      ...(status === 201 ? { location: digitaalAdresUrl(base, place, digitaalAdres.id) } : {})
    })
  }
  const present = Effect.fnUntraced(function*(id: Id, item: DigitaalAdresId, right: Inzagerecht) {
    const holder = yield* inSight(id, right)
    const digitaalAdres = yield* Effect.fromResult(adresMetId(beheer.list(holder), item))
    return { holder, digitaalAdres, place: { collection, id: holder.id } }
  })
  return {
    list: route({
      ...list,
      method: "get",
      operationId: `zoekDigitaleAdressen${van}`,
      scopes: ["read"],
      summary: `Lees de digitale adressen van ${naam}`,
      description: `Alle in één bladzijde, in hun volgorde; het zijn er ten hoogste ${maximumDigitaleAdressen}.`,
      answer: { ...shown, status: 200, description: "De digitale adressen.", schema: DigitaleAdressenAnswer },
      problems: [nietGevonden],
      handler: ({ base, id, right }) =>
        Effect.map(inSight(id, right), (holder) =>
          answered(holder, {
            status: 200,
            body: {
              results: beheer.list(holder).map((adres) =>
                digitaalAdresJson(base, { collection, id }, adres, marks(holder))
              ),
              next: null,
              previous: null
            }
          }))
    }),
    post: route({
      ...list,
      method: "post",
      operationId: `voegDigitaalAdresToe${van}`,
      scopes: ["write"],
      summary: `Voeg een digitaal adres toe aan ${naam}`,
      description: "Het komt achteraan. If-Match is niet nodig: wat een ander tegelijk toevoegt, blijft. Met "
        + `voorkeur=true krijgt het de voorkeur in plaats van een ander. ${changed}`,
      idempotencyKey: true,
      body: { schema: DigitaalAdresInput, decode: decodeDigitaalAdres, examples: digitaalAdresExamples },
      answer: { ...shown, status: 201, description: "Het digitale adres.", location: true },
      problems: [nietGevonden, "digitaal-adres-dubbel", "digitale-adressen-te-veel", "versie-verouderd"],
      handler: ({ base, body, id, once, right }) =>
        Effect.andThen(
          inSight(id, right),
          Effect.map(beheer.voegToe(id, body, once), (added) => answer(base, added, 201))
        )
    }),
    get: route({
      ...one,
      method: "get",
      operationId: `leesDigitaalAdres${van}`,
      scopes: ["read"],
      summary: `Lees een digitaal adres van ${naam}`,
      description: "Eén digitaal adres, en of het de voorkeur heeft.",
      answer: { ...shown, status: 200, description: "Het digitale adres." },
      problems: [nietGevonden, "digitaal-adres-niet-gevonden"],
      handler: ({ base, id, item, right }) => Effect.map(present(id, item, right), (found) => answer(base, found))
    }),
    patch: route({
      ...one,
      method: "patch",
      operationId: `wijzigDigitaalAdres${van}`,
      scopes: ["write"],
      summary: `Wijzig een digitaal adres van ${naam}`,
      description: "Een JSON Merge Patch (RFC 7396): alleen wat verandert; null verwijdert. Het adres houdt zijn id, "
        + `zijn plaats en, tenzij voorkeur iets anders zegt, zijn voorkeur. ${changed}`,
      ifMatch: true,
      body: {
        schema: DigitaalAdresReplacement,
        mergePatch: true,
        decode: asObject,
        faultsBeside: (id, json, { right }, item) =>
          Effect.map(
            present(id, item as DigitaalAdresId, right),
            ({ digitaalAdres, holder, place }) =>
              faultsOf(decodeDigitaalAdresPatch(place, digitaalAdres, marks(holder))(json))
          ),
        examples: digitaalAdresPatchExamples
      },
      answer: { ...shown, status: 200, description: "Het gewijzigde digitale adres." },
      problems: [nietGevonden, "digitaal-adres-niet-gevonden", "digitaal-adres-dubbel"],
      handler: ({ base, body, id, ifMatch, item, right }) =>
        basedOnPresent(
          ifMatch,
          Effect.gen(function*() {
            const { digitaalAdres, holder, place } = yield* present(id, item, right)
            yield* expectedVersion(ifMatch, holder)
            const gegeven = yield* decoded(decodeDigitaalAdresPatch(place, digitaalAdres, marks(holder)), body)
            return answer(base, yield* beheer.wijzig(id, holder.versie, item, gegeven))
          })
        )
    }),
    delete: route({
      ...one,
      method: "delete",
      operationId: `verwijderDigitaalAdres${van}`,
      scopes: ["write"],
      summary: `Verwijder een digitaal adres van ${naam}`,
      description: `Had het de voorkeur, dan heeft geen adres die nog. Dit is een wijziging van ${naam}.`,
      ifMatch: true,
      answer: { status: 204, description: "Verwijderd." },
      problems: [nietGevonden, "digitaal-adres-niet-gevonden"],
      handler: ({ id, ifMatch, item, right }) =>
        basedOnPresent(
          ifMatch,
          Effect.gen(function*() {
            const { holder } = yield* present(id, item, right)
            yield* expectedVersion(ifMatch, holder)
            yield* beheer.verwijder(id, holder.versie, item)
            return { status: 204 } as const
          })
        )
    })
  }
}
