import { useEffect, useState } from 'react'
import { routes } from '@/routes'
import { makePicture } from '@/services/make-picture'
import { replacePage } from '@/services/navigation'
import { type Saving, savePicture } from '@/services/save-picture'
import { findSavedQuote } from '@/services/saved-quotes'
import { showToast } from '@/services/toast'
import { posterTexts } from '@/texts/poster'
import { paintPoster, posterSize } from './paint-poster'
import { tellPoster } from './tell-poster'

/** The poster of a quote of this phone; without `words` there is none. */
export function usePoster(id: string) {
  const [words] = useState(() => {
    const saved = findSavedQuote(id)
    return saved && tellPoster(saved)
  })
  const [picture, setPicture] = useState<string>()
  const [trouble, setTrouble] = useState<'not-painted' | Exclude<Saving, 'saved'>>()
  useEffect(() => {
    if (!words) return
    const paint = (context: CanvasRenderingContext2D) => paintPoster(context, words)
    makePicture({ ...posterSize, paint }).then(setPicture, () => setTrouble('not-painted'))
  }, [words])
  const save = async () => {
    if (!picture) return
    setTrouble(undefined)
    const saving = await savePicture(picture, posterTexts.brand)
    if (saving === 'saved') showToast(posterTexts.saved)
    else setTrouble(saving)
  }
  return { words, picture, trouble, save, openQuote: () => replacePage(routes.quote({ id })) }
}
