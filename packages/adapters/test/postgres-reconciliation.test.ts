import { reconciliatieContracten } from "@betrokkene/domain/testing"
import { testRegister } from "./postgres/test-register.ts"

reconciliatieContracten("postgres", testRegister)
