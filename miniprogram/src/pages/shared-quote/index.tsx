import { useState } from 'react'
import { Page } from '@/components/page'
import { useRouteParams } from '@/services/navigation'
import { useShareCard } from '@/services/share-card'
import { sharedQuoteTexts as texts } from '@/texts/shared-quote'
import { LineReason } from './line-reason'
import { NothingThere } from './nothing-there'
import { SharedFoot } from './shared-foot'
import { SharedSkeleton } from './shared-skeleton'
import { ShownView } from './shown-view'
import { StoppedView } from './stopped-view'
import { useSharedQuote } from './use-shared-quote'
import './index.css'

/** `scene` is what a mini-program code carries: at most 32 characters, so the id alone. */
export default function SharedQuotePage() {
  const { id, scene, token } = useRouteParams()
  const shared = useSharedQuote({ id: id ?? scene, token })
  useShareCard(shared.card)
  const { state, view } = shared
  if (state.step === 'loading') return <SharedSkeleton />
  if (state.step === 'stopped') {
    return (
      <Page title={texts.title} back={false} foot={<SharedFoot standing="stopped" shared={shared} />}>
        <StoppedView reason={state.reason} stored={shared.stored} />
      </Page>
    )
  }
  if (state.step === 'unknown' || state.step === 'unreachable' || !view) {
    return (
      <Page title={texts.title} back={false}>
        <NothingThere step={state.step === 'unknown' ? 'unknown' : 'unreachable'} shared={shared} />
      </Page>
    )
  }
  return <Shown shown={state} view={view} shared={shared} />
}

type ShownProps = Pick<Parameters<typeof ShownView>[0], 'shown' | 'view' | 'shared'>

function Shown({ shown, view, shared }: ShownProps) {
  const [openLine, setOpenLine] = useState<string>()
  const { quote } = shown.received
  const line = quote.lines.find(({ id }) => id === openLine)
  return (
    <Page
      title={texts.title}
      back={false}
      foot={<SharedFoot standing={shown.standing} shared={shared} />}
      sheet={
        line &&
        view.texts && <LineReason line={line} quote={quote} words={view.texts} onClose={() => setOpenLine(undefined)} />
      }
    >
      <ShownView shown={shown} view={view} shared={shared} openLine={openLine} onOpenLine={setOpenLine} />
    </Page>
  )
}
