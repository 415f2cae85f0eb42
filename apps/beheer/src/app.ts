import type { Log } from "@betrokkene/program"
import { Redacted } from "effect"
import { Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import { compress } from "hono/compress"
import { freshSession } from "./access/fresh-session.ts"
import { logOut } from "./access/log-out.ts"
import { onlyWith } from "./access/only-with.ts"
import { providerLogin } from "./access/provider-login.ts"
import { makeProvider } from "./access/provider.ts"
import { clientFor, signedIn } from "./access/signed-in.ts"
import { tokenLogin } from "./access/token-login.ts"
import { betrokkenen } from "./betrokkenen/betrokkenen.ts"
import { contactgegevens } from "./contactgegevens/contactgegevens.ts"
import { answerError } from "./http/answer-error.ts"
import { makeCookies } from "./http/cookies.ts"
import type { Env, SignedIn } from "./http/env.ts"
import { formGuard, formTokens } from "./http/form-guard.ts"
import { chooseLanguage, language } from "./http/language.ts"
import { leadBack } from "./http/lead-back.ts"
import { localPath } from "./http/local-path.ts"
import { neverChanging } from "./http/never-changing.ts"
import { requestLog } from "./http/request-log.ts"
import { securityHeaders } from "./http/security-headers.ts"
import { klantcontacten } from "./klantcontacten/klantcontacten.ts"
import { morning, nights } from "./nights/nights.ts"
import { loginPage } from "./pages/login-page.ts"
import { problemPage } from "./pages/problem-page.ts"
import { startPage } from "./pages/start-page.ts"
import { partijen } from "./partijen/partijen.ts"
import { privacy } from "./privacy/privacy.ts"
import { proposals } from "./proposals/proposals.ts"
import { makeQueue } from "./proposals/queue.ts"
import { readsOfBetrokkene, readsOfKlantcontact, readsOfPartij } from "./reads/reads.ts"
import { registrations } from "./registration/registrations.ts"
import { notices } from "./running/notices.ts"
import { tokens } from "./running/tokens.ts"
import { liveScript } from "./script/live-script.ts"
import { search } from "./search/search.ts"
import { makeSessions } from "./session/sessions.ts"
import type { Settings } from "./settings.ts"
import { makeStylesheet } from "./style/stylesheet.ts"
import { isLanguage } from "./texts/texts.ts"
import type { ApiWatch } from "./watching/api-watch.ts"

/** What the web application needs. */
export interface AppOptions {
  readonly settings: Settings
  readonly log: Log
  /** The address by which browsers reach it, without a slash at the end. */
  readonly origin: string
  readonly watch: ApiWatch
}

/** No form comes near this many bytes. */
const longestForm = 65_536

/** The web application. It keeps nothing but the sessions that somebody ended, and who looks at which proposal. */
export const makeApp = ({ log, origin, settings, watch }: AppOptions): Hono<Env> => {
  const secret = Redacted.value(settings.sessionSecret)
  const cookies = makeCookies(origin)
  const sessions = makeSessions(secret, cookies, settings)
  const provider = settings.provider === undefined ? undefined : makeProvider(settings.provider, origin)
  const makeClientFor = clientFor(settings, watch.send)
  const { code, path: scriptPath } = liveScript()
  const { css, path: stylePath } = makeStylesheet(settings.themeFile)

  const app = new Hono<Env>()
  app.use(requestLog(log))
  app.use(compress())
  app.use(securityHeaders(origin.startsWith("https:"), settings.provider?.issuer))
  app.get("/health", (c) => c.text("ok"))
  app.get(stylePath, neverChanging("text/css", css))
  app.get(scriptPath, neverChanging("text/javascript", code))
  app.use(language(cookies))
  app.use(async (c, next) => {
    c.set("stylePath", stylePath)
    c.set("scriptPath", scriptPath)
    c.set("hasProvider", provider !== undefined)
    await next()
  })
  app.use(freshSession(sessions, provider, log))
  app.use(formTokens(secret, cookies))
  app.use(
    bodyLimit({ maxSize: longestForm, onError: (c) => c.html(problemPage(c, c.get("texts").problems.tooLarge), 413) })
  )
  app.onError(answerError(log, sessions))
  app.notFound((c) => c.html(problemPage(c, c.get("texts").problems.noPage), 404))

  app.get("/language/:language", (c) => {
    const chosen = c.req.param("language")
    if (!isLanguage(chosen)) return c.notFound()
    chooseLanguage(cookies, c, chosen)
    return c.redirect(localPath(c.req.query("to")), 303)
  })
  app.on("POST", ["/login", "/login/*", "/logout"], formGuard)
  app.get("/login", (c) => c.html(loginPage(c, { to: localPath(c.req.query("to")) })))
  app.route(
    "/login",
    provider === undefined
      ? tokenLogin(sessions, makeClientFor)
      : providerLogin({ provider, secret, cookies, sessions, makeClientFor, log })
  )
  app.post("/logout", logOut(sessions, provider))
  // Their answers are pages: whoever reloads one, or chooses the other language there, asks for them by GET.
  for (const path of ["/login/provider", "/logout"]) app.get(path, (c) => c.redirect("/", 303))

  const inside = new Hono<SignedIn>()
  inside.use(signedIn(sessions, makeClientFor))
  inside.use(formGuard)
  inside.get("/", startPage)
  for (const path of ["/search/*", "/partijen/*", "/betrokkenen/*", "/klantcontacten/*"]) {
    inside.use(path, onlyWith("read"))
  }
  inside.route("/registrations", registrations)
  inside.route("/search", search)
  inside.route("/partijen", partijen)
  inside.route("/partijen", contactgegevens)
  inside.route("/partijen", privacy(log))
  inside.route("/partijen", readsOfPartij)
  inside.route("/betrokkenen", betrokkenen)
  inside.route("/betrokkenen", contactgegevens)
  inside.route("/betrokkenen", readsOfBetrokkene)
  inside.route("/klantcontacten", klantcontacten)
  inside.route("/klantcontacten", readsOfKlantcontact)
  inside.route("/morning", morning)
  inside.route("/nights", nights)
  inside.route("/proposals", proposals(makeQueue()))
  inside.route("/notices", notices)
  inside.route("/tokens", tokens)
  leadBack(inside)
  app.route("/", inside as unknown as Hono<Env>)
  return app
}
