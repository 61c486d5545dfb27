import { useState } from 'react'
import { Page } from '@/components/page'
import { useRouteParams } from '@/services/navigation'
import { useShareCard } from '@/services/share-card'
import { sharedQuoteTexts as texts } from '@/texts/shared-quote'
import type { ShownQuote } from './load-quote'
import { NothingThere } from './nothing-there'
import { SharedFoot } from './shared-foot'
import { SharedSheet, type SheetName } from './shared-sheet'
import { SharedSkeleton } from './shared-skeleton'
import { ShownView } from './shown-view'
import { StoppedView } from './stopped-view'
import { type SharedView, useSharedQuote } from './use-shared-quote'
import './index.css'

/** A quote that somebody shared, named by the parameters of the page. */
export function SharedQuote() {
  const shared = useSharedQuote(useRouteParams())
  useShareCard(shared.card)
  const { state, view } = shared
  if (state.step === 'loading') return <SharedSkeleton />
  if (state.step === 'shown') return view ? <Shown shown={state} view={view} shared={shared} /> : <SharedSkeleton />
  return (
    <Page title={texts.title} back={false} foot={<SharedFoot shared={shared} />}>
      {state.step === 'stopped' ? (
        <StoppedView reason={state.reason} replaced={shared.openNewer !== undefined} />
      ) : (
        <NothingThere step={state.step} />
      )}
    </Page>
  )
}

interface ShownProps {
  shown: ShownQuote
  view: SharedView
  shared: ReturnType<typeof useSharedQuote>
}

function Shown({ shown, view, shared }: ShownProps) {
  const [sheet, setSheet] = useState<SheetName>()
  const { quote } = shown.received
  return (
    <Page
      title={texts.title}
      back={false}
      foot={<SharedFoot shared={shared} />}
      sheet={sheet && <SharedSheet name={sheet} quote={quote} view={view} onClose={() => setSheet(undefined)} />}
    >
      <ShownView
        shown={shown}
        view={view}
        shared={shared}
        openLine={typeof sheet === 'object' ? sheet.line : undefined}
        onOpen={setSheet}
      />
    </Page>
  )
}
