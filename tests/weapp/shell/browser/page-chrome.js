import { appJson, isTab } from './app-bundle.js'
import { allOpenPages, pageStack, topPage } from './page-stack.js'
import { themedColour } from './theme.js'

const nav = document.getElementById('host-nav')
const tabs = document.getElementById('host-tabs')

/** Draws what the host shows around the visible page, and hides the other pages. */
export function drawChrome() {
  const page = topPage()
  if (!page) return
  for (const other of allOpenPages()) other.element.hidden = other !== page
  drawNavigationBar(page)
  drawTabs(page)
}

/** Taps on the host's own controls. */
export function listenToChrome(navigation) {
  nav.querySelector('button').addEventListener('click', () => navigation.navigateBack())
  tabs.addEventListener('click', ({ target }) => {
    if (target.dataset.path) navigation.switchTab(`/${target.dataset.path}`)
  })
}

function drawNavigationBar({ settings, title }) {
  nav.hidden = settings.navigationStyle === 'custom'
  nav.querySelector('b').textContent = title ?? settings.navigationBarTitleText ?? ''
  nav.querySelector('button').hidden = pageStack.length < 2
  nav.style.background = themedColour(settings.navigationBarBackgroundColor) ?? ''
  nav.style.color = themedColour(settings.navigationBarTextStyle) ?? ''
  document.getElementById('host-pages').style.background = themedColour(settings.backgroundColor) ?? ''
}

function drawTabs({ route }) {
  tabs.hidden = !isTab(route)
  if (tabs.hidden) return
  const { list, color, selectedColor, backgroundColor } = appJson.tabBar
  tabs.style.background = themedColour(backgroundColor) ?? ''
  const buttons = list.map(({ pagePath, text }) => {
    const button = document.createElement('button')
    button.textContent = text
    button.dataset.path = pagePath
    button.style.color = themedColour(pagePath === route ? selectedColor : color) ?? ''
    return button
  })
  tabs.replaceChildren(...buttons)
}
