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
