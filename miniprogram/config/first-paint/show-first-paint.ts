import { isFrontPage } from '@/routes'
import { language } from '@/services/language'
import { listStoredKeys } from '@/services/storage'
import { systemCare, systemTheme } from '@/services/system-appearance'

const painted = document.getElementById('first-paint')
if (painted) show(painted)

/** Runs where it stands in the document: leaves the language of the reader, or nothing where another page will stand. */
function show(paint: HTMLElement): void {
  for (const side of paint.querySelectorAll<HTMLElement>('[lang]')) {
    if (side.lang.startsWith(language)) side.hidden = false
    else side.remove()
  }
  if (systemTheme() === 'dark') paint.querySelector('.theme-light')?.classList.replace('theme-light', 'theme-dark')
  if (!isFirstVisit()) paint.remove()
}

/** What is kept may change what the front page says, and how large. */
function isFirstVisit(): boolean {
  const [path] = window.location.hash.slice(1).split('?')
  return (!path || path === '/' || isFrontPage(path)) && listStoredKeys().length === 0 && systemCare() === 0
}
