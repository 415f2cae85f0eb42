import { assert, it } from "@effect/vitest"
import { Cause, Effect, Exit } from "effect"
import * as fc from "fast-check"
import {
  beginReconciliatie,
  completeReconciliatie,
  Dossiers,
  type FinalFigures,
  geenBeleid,
  Klantcontacten,
  looksAt,
  type Partijgegevens,
  processPart,
  Reconciliaties,
  type RegelFigure,
  regelnamen,
  registreerPartij,
  steps
} from "../../../src/index.ts"
import { beleid } from "../../arbitraries/circumstances.ts"
import { nachtwereld, slordigeNachtwereld } from "../../arbitraries/night-world.ts"
import { anna } from "../steps/command.ts"
import { versEmailadres } from "../worlds/fresh.ts"
import { bewaakNacht, bewaakSporen } from "../worlds/night-limits.ts"
import { beeldVan, leegRegister, metWereld, nachtdienst, recordsIn } from "../worlds/night-register.ts"
import { nacht, neemAlle, opdrachtMet, opPeildatum, type Verdeling, werkAf, zonderHerstel } from "../worlds/night.ts"
import { eigenschap } from "../worlds/property.ts"
import type { Register } from "../worlds/surroundings.ts"
import { wietske } from "../worlds/wietske.ts"

const verdeling: fc.Arbitrary<Verdeling> = fc.record({
  deelgrootte: fc.integer({ min: 1, max: 4 }),
  volgorde: fc.array(fc.nat(9), { minLength: 1, maxLength: 5 })
})

const cijfersVan = (cijfers: FinalFigures | undefined) => cijfers ?? assert.fail("a run that ended has figures")

const som = (regels: ReadonlyArray<RegelFigure>, cijfer: "gevonden" | "nieuw" | "hersteld") =>
  regels.reduce((totaal, regel) => totaal + regel[cijfer], 0)

/** The contract of use case 8, a run from its beginning to its end. The register is emptied for every world, so it must be nobody else's. */
export const reconciliatieContract = (naam: string, register: Register, werelden = 12) =>
  it.layer(register, { timeout: "240 seconds" })(`Reconciliatie (${naam})`, (it) => {
    it.effect("the parts of a run follow on each other from the first record to the last, and only where a rule looks", () =>
      eigenschap(
        fc.tuple(nachtwereld, fc.integer({ min: 1, max: 4 }), fc.subarray([...regelnamen])),
        ([wereld, deelgrootte, regels]) =>
          opPeildatum(Effect.gen(function*() {
            yield* metWereld(wereld)
            const reconciliatie = yield* beginReconciliatie(
              opdrachtMet(geenBeleid, { regels }),
              nachtdienst,
              deelgrootte
            )
            const delen = yield* neemAlle(reconciliatie)
            for (const stap of steps) {
              const stroken = delen.filter((deel) => deel.stap === stap).map(({ strook }) => strook)
              const aantal = stap === "partij" ? wereld.partijen.length : wereld.klantcontacten.length
              const verwacht = regels.some((regel) => looksAt(regel, stap))
                ? Math.max(1, Math.ceil(aantal / deelgrootte))
                : 0
              assert.lengthOf(stroken, verwacht)
              assert.deepStrictEqual(
                stroken.map(({ na }) => na),
                [undefined, ...stroken.map(({ tot }) => tot)].slice(0, verwacht)
              )
              if (verwacht > 0) assert.isUndefined(stroken.at(-1)?.tot)
            }
          })),
        werelden
      ))

    it.effect("a second run adds nothing, finds nothing new, repairs nothing and solves nothing (kills: a repair that leaves something to find)", () =>
      eigenschap(
        fc.tuple(slordigeNachtwereld, beleid, verdeling),
        ([wereld, beleid, verdeling]) =>
          opPeildatum(Effect.gen(function*() {
            yield* metWereld(wereld)
            yield* nacht(opdrachtMet(beleid), verdeling)
            const beeld = yield* beeldVan
            const { cijfers } = yield* nacht(opdrachtMet(beleid), verdeling)
            assert.deepStrictEqual(yield* beeldVan, beeld)
            for (const regel of cijfersVan(cijfers).regels) {
              assert.deepInclude(regel, { nieuw: 0, hersteld: 0, opgelost: 0 })
            }
          })),
        werelden
      ))

    it.effect("the cut into parts and the order of the parts change nothing in the register, the findings or the figures", () =>
      eigenschap(
        fc.tuple(slordigeNachtwereld, beleid, verdeling),
        ([wereld, beleid, verdeling]) =>
          opPeildatum(Effect.gen(function*() {
            yield* metWereld(wereld)
            const { cijfers: verwacht } = yield* nacht(opdrachtMet(beleid))
            const beeld = yield* beeldVan
            yield* metWereld(wereld)
            const { cijfers } = yield* nacht(opdrachtMet(beleid), verdeling)
            assert.deepStrictEqual(yield* beeldVan, beeld)
            assert.deepStrictEqual([cijfers?.regels, cijfers?.gelezen], [verwacht?.regels, verwacht?.gelezen])
          })),
        werelden
      ))

    it.effect("a run that is broken off after any part, in the middle of the next, and gone on with, ends as one that never was", () =>
      eigenschap(
        fc.tuple(slordigeNachtwereld, beleid, verdeling, fc.nat(6)),
        ([wereld, beleid, { deelgrootte }, gedaan]) =>
          opPeildatum(Effect.gen(function*() {
            yield* metWereld(wereld)
            const { cijfers: verwacht } = yield* nacht(opdrachtMet(beleid))
            const beeld = yield* beeldVan
            yield* metWereld(wereld)
            const reconciliatie = yield* beginReconciliatie(opdrachtMet(beleid), nachtdienst, deelgrootte)
            const poort = yield* Reconciliaties
            const delen = yield* neemAlle(reconciliatie)
            for (const deel of delen.slice(0, gedaan)) yield* processPart(reconciliatie, deel, nachtdienst)
            for (const deel of delen.slice(gedaan, gedaan + 1)) {
              const einde = yield* processPart(reconciliatie, deel, nachtdienst).pipe(
                Effect.provideService(Reconciliaties, {
                  ...poort,
                  complete: () => Effect.die(new Error("de stroom viel uit"))
                }),
                Effect.exit
              )
              assert.isTrue(Exit.isFailure(einde) && Cause.hasDies(einde.cause))
            }
            for (const deel of delen.slice(gedaan)) yield* poort.giveBack(deel, nachtdienst)
            yield* werkAf(reconciliatie)
            const { cijfers } = yield* completeReconciliatie(reconciliatie, nachtdienst)
            assert.deepStrictEqual(yield* beeldVan, beeld)
            assert.deepStrictEqual(cijfers?.regels, verwacht?.regels)
          })),
        werelden
      ))

    it.effect("B1 to B12: whatever the policy, what the night does by itself breaks nothing, and it deletes nobody", () =>
      eigenschap(fc.tuple(slordigeNachtwereld, beleid), ([wereld, beleid]) =>
        opPeildatum(Effect.gen(function*() {
          yield* metWereld(wereld)
          const voor = yield* recordsIn
          yield* nacht(opdrachtMet(beleid))
          const na = yield* recordsIn
          bewaakNacht(voor, na)
          yield* bewaakSporen(na)
        })), werelden))

    it.effect("B3: without a policy nobody is linked, unlinked, anonymised or without what he gave", () =>
      eigenschap(nachtwereld, (wereld) =>
        opPeildatum(Effect.gen(function*() {
          yield* metWereld(wereld)
          const { bevindingen: _voor, ...voor } = yield* beeldVan
          yield* nacht(opdrachtMet())
          const { bevindingen: _na, ...na } = yield* beeldVan
          assert.deepStrictEqual(na, voor)
        })), werelden))

    it.effect("a trial writes nothing but itself, and tells what a run would find", () =>
      eigenschap(fc.tuple(nachtwereld, beleid), ([wereld, beleid]) =>
        opPeildatum(Effect.gen(function*() {
          yield* metWereld(wereld)
          const beeld = yield* beeldVan
          const proef = cijfersVan((yield* nacht(opdrachtMet(beleid, { proef: true }))).cijfers)
          assert.deepStrictEqual(yield* beeldVan, beeld)
          assert.strictEqual(som(proef.regels, "nieuw"), som(proef.regels, "gevonden"))
          const echt = cijfersVan((yield* nacht(opdrachtMet(zonderHerstel(beleid)))).cijfers)
          assert.deepStrictEqual(
            proef.regels.map(({ gevonden, regel }) => ({ regel, gevonden })),
            echt.regels.map(({ gevonden, regel }) => ({ regel, gevonden }))
          )
          const daarvoor = yield* beeldVan
          const daarna = cijfersVan((yield* nacht(opdrachtMet(beleid, { proef: true }))).cijfers)
          assert.deepStrictEqual(yield* beeldVan, daarvoor)
          assert.strictEqual(som(daarna.regels, "nieuw"), 0)
          assert.strictEqual(som(daarna.regels, "hersteld"), som(proef.regels, "hersteld"))
        })), werelden))

    it.effect("a trial that finds less than was found before solves nothing (kills: a trial that closes what it did not tell of)", () =>
      opPeildatum(Effect.gen(function*() {
        const { klantcontact } = yield* wietske
        yield* nacht(opdrachtMet())
        yield* Klantcontacten.use((alle) => alle.verwijder(klantcontact.id, klantcontact.versie))
        const beeld = yield* beeldVan
        const { cijfers } = yield* nacht(opdrachtMet(geenBeleid, { proef: true }))
        assert.deepStrictEqual(yield* beeldVan, beeld)
        for (const regel of cijfersVan(cijfers).regels) assert.strictEqual(regel.opgelost, 0)
        const echt = cijfersVan((yield* nacht(opdrachtMet())).cijfers)
        assert.isAbove(echt.regels.reduce((totaal, { opgelost }) => totaal + opgelost, 0), 0)
      })))

    it.effect("what more partijen share than the policy allows is told of, where a rule compares by it", () =>
      opPeildatum(Effect.gen(function*() {
        yield* leegRegister
        const samen = { ...anna, digitaleAdressen: [versEmailadres()] } as Partijgegevens
        for (let aantal = 0; aantal < 3; aantal++) yield* registreerPartij(samen)
        const blokken = Effect.fnUntraced(function*(grootsteBlok: number, regels = [...regelnamen]) {
          const { cijfers } = yield* nacht(opdrachtMet({ ...geenBeleid, grootsteBlok }, { regels }))
          return cijfersVan(cijfers).groteBlokken
        })
        assert.deepStrictEqual(yield* blokken(2), [{ soort: "email", aantal: 1, grootste: 3 }])
        assert.deepStrictEqual(yield* blokken(3), [])
        assert.deepStrictEqual(yield* blokken(2, ["geen-initiator", "ongeldige-waarde"]), [])
      })))

    it.effect("the watermark is from before anything is read: what is written meanwhile is after it", () =>
      opPeildatum(Effect.gen(function*() {
        const dossiers = yield* Dossiers
        let gelezen = 0
        const eerst = yield* dossiers.changePosition
        const { watermerk } = yield* beginReconciliatie(opdrachtMet(), nachtdienst, 10).pipe(
          Effect.provideService(Dossiers, {
            ...dossiers,
            changePosition: Effect.suspend(() => gelezen === 0 ? dossiers.changePosition : assert.fail("read before")),
            einde: (...vraag) =>
              Effect.suspend(() => {
                gelezen += 1
                return dossiers.einde(...vraag)
              })
          })
        )
        assert.deepStrictEqual([watermerk, gelezen > 0], [eerst, true])
      })))
  })
