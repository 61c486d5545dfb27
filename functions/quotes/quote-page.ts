import { createHash } from 'node:crypto'
import type { Language } from '../http/preferred-language'

/** What a page for a person says. All of it is text, escaped where it is written. */
export interface QuotePage {
  readonly language: Language
  /** Of the window, and of the card that a chat shows. */
  readonly title: string
  readonly description: string
  /** Address of this very page. */
  readonly url: string
  readonly heading: string
  readonly price?: string
  /** Where the button leads; `now` takes a person there by itself. */
  readonly next: { readonly url: string; readonly label: string; readonly now: boolean }
}

// The colours of the app, where classes choose between light and dark.
const style = `
:root{color-scheme:light dark;--bg:#f3f4f0;--surface:#fff;--ink:#15201b;--ink-2:#4a564f;--pine:#1b4a3b;--on-pine:#fff;--copper:#9a4e17}
@media(prefers-color-scheme:dark){:root{--bg:#0f1412;--surface:#191f1c;--ink:#edf0eb;--ink-2:#b4bdb7;--pine:#83c9a9;--on-pine:#0b1d16;--copper:#e9ab78}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.6 -apple-system,BlinkMacSystemFont,"PingFang SC","HarmonyOS Sans SC","MiSans","Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei",sans-serif}
main{max-width:560px;margin:0 auto;padding:32px 20px}
.mark{margin:0 0 16px;color:var(--pine);font-weight:600}
article{background:var(--surface);border-radius:16px;padding:24px 20px;overflow-wrap:anywhere}
h1{margin:0;font-size:22px;line-height:1.4}
.price{margin:12px 0 0;color:var(--copper);font-size:40px;line-height:1.25;font-weight:600}
.note{margin:12px 0 0;color:var(--ink-2)}
a{display:block;margin:24px 0 0;padding:12px;border-radius:12px;background:var(--pine);color:var(--on-pine);font-size:17px;font-weight:600;text-align:center;text-decoration:none}
a:focus-visible{outline:3px solid var(--copper);outline-offset:2px}
`

/** Nothing runs, nothing is loaded, nobody frames it: only this style and the icon. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32' fill='none' stroke-linecap='round' stroke-linejoin='round'%3E%3Crect width='32' height='32' rx='8' fill='%231B4A3B'/%3E%3Cpath d='M11.5 7.5H7v17h4.5M20.5 7.5H25v17h-4.5' stroke='%23fff' stroke-width='2.6'/%3E%3Cpath d='M16 11.5v9' stroke='%23EBA86E' stroke-width='4'/%3E%3C/svg%3E"

/** How a page names its language and the app in it. */
const names = {
  zh: { tag: 'zh-CN', locale: 'zh_CN', app: '有数' },
  en: { tag: 'en', locale: 'en_US', app: 'Youshu' },
} satisfies Record<Language, object>

/** The page as HTML. It needs no script. */
export function htmlOf(page: QuotePage): string {
  const { tag, locale, app } = names[page.language]
  const { title, description, url, heading, price, next } = escaped(page)
  const goThere = page.next.now ? `<meta http-equiv="refresh" content="0; url=${next.url}">\n` : ''
  return `<!DOCTYPE html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#F3F4F0" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#0F1412" media="(prefers-color-scheme: dark)">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${app}">
<meta property="og:locale" content="${locale}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${url}">
${goThere}<link rel="icon" href="${icon}">
<style>${style}</style>
</head>
<body>
<main>
<p class="mark">${app}</p>
<article>
<h1>${heading}</h1>
${price === undefined ? '' : `<p class="price">${price}</p>\n`}<p class="note">${description}</p>
<a href="${next.url}">${next.label}</a>
</article>
</main>
</body>
</html>
`
}

function escaped({ title, description, url, heading, price, next }: QuotePage) {
  return {
    title: escapeHtml(title),
    description: escapeHtml(description),
    url: escapeHtml(url),
    heading: escapeHtml(heading),
    price: price === undefined ? undefined : escapeHtml(price),
    next: { url: escapeHtml(next.url), label: escapeHtml(next.label) },
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
