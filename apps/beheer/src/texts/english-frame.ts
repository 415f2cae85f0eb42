import type { dutchFrame } from "./dutch-frame.ts"

export const englishFrame: typeof dutchFrame = {
  language: "en",
  product: "Management of parties to customer contacts",
  skip: "Skip to the content",
  navigation: "Main menu",
  languages: "Language",
  search: "Search",
  signedInAs: "Logged in as",
  logOut: "Log out",
  logIn: "Log in",
  loggedOut: "You are logged out.",
  sessionEnded:
    "You were logged out, because you did nothing for a while or because the day is over. What you typed was not saved.",
  refused: "These credentials are wrong, or no longer valid. If needed, ask your administrator for new ones.",
  token: "Token",
  tokenHelp: "Your personal access code. Your administrator gives it to you. Give it to nobody else.",
  tokenMissing: "Fill in your token.",
  provider: "Log in with your work account",
  providerHelp: "You go to the login page of your organisation, and come back here after that.",
  providerAway: "Logging in is not possible now: the login service does not answer. Try again later.",
  providerRefused: "Logging in did not succeed. Try again.",
  error: "Something is wrong",
  welcome: "Welcome",
  nothingAllowed: "With this access you may do nothing yet. Ask your administrator for rights.",
  next: "Next",
  first: "To the beginning",
  home: "To the start page"
}
