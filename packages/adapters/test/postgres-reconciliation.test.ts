import { reconciliatieContracten } from "@betrokkene/domain/testing"
import { vi } from "vitest"
import { testRegister } from "./fixtures/test-register.ts"

// Whole registers, many times over: on a machine that has much else to do that takes its time.
vi.setConfig({ testTimeout: 300_000 })

reconciliatieContracten("postgres", testRegister)
