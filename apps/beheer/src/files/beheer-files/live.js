// What pages do more where there is JavaScript. All of them work without it.

// Renews how far a nightly check is. Without this file the page has a link that does the same.
const live = document.querySelector("[data-live]")

const renew = async () => {
  const answered = await fetch(live.dataset.live).catch(() => undefined)
  // Somebody whose session has ended is led to the page on which to log in, which is no part of this page.
  if (answered?.ok && !answered.redirected) live.innerHTML = await answered.text()
  if (answered?.redirected || live.querySelector("[data-under-way]") === null) return
  setTimeout(renew, 2000)
}

if (live !== null && live.querySelector("[data-under-way]") !== null) setTimeout(renew, 2000)

// The keys of a page put the focus somewhere. Each stands in the help with where it leads.
const keys = new Map([...document.querySelectorAll("[data-focuses]")].flatMap((one) => {
  const target = document.querySelector(one.dataset.focuses)
  return target === null ? [] : [[one.textContent, target]]
}))
const useKeys = document.querySelector("#use-keys")

const tellKeys = () => {
  for (const [key, target] of keys) {
    if (useKeys.checked) target.setAttribute("aria-keyshortcuts", key)
    else target.removeAttribute("aria-keyshortcuts")
  }
}

const followKey = (event) => {
  const isTyped = event.target.closest("input, select, textarea") !== null
  if (!useKeys.checked || isTyped || event.ctrlKey || event.altKey || event.metaKey) return
  const target = keys.get(event.key)
  if (target === undefined) return
  // The letter itself must not arrive in the field that gets the focus.
  event.preventDefault()
  target.closest("details")?.setAttribute("open", "")
  target.focus()
}

if (useKeys !== null) {
  for (const part of document.querySelectorAll("[data-keys]")) part.hidden = !part.hidden
  useKeys.checked = localStorage.getItem("keys") !== "off"
  useKeys.addEventListener("change", () => {
    localStorage.setItem("keys", useKeys.checked ? "on" : "off")
    tellKeys()
  })
  tellKeys()
  document.addEventListener("keydown", followKey)
}
