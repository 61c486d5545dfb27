import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { sharedQuoteTexts as texts } from '@/texts/shared-quote'
import type { SharedState } from './load-quote'
import type { useSharedQuote } from './use-shared-quote'

type Shared = ReturnType<typeof useSharedQuote>
type Way = keyof typeof texts.actions
type Situation = Exclude<SharedState['step'], 'shown' | 'loading'> | 'valid' | 'unconfirmed' | 'expired' | 'booked'

/** The ways on, the best first; the first two that are there are offered. */
const waysOf: Record<Situation, readonly Way[]> = {
  valid: ['book', 'requote', 'own'],
  unconfirmed: ['confirm', 'requote', 'own'],
  expired: ['requote', 'own'],
  booked: ['own', 'requote'],
  stopped: ['newer', 'requote', 'own'],
  unknown: ['requote', 'own'],
  unreadable: ['own'],
  unreachable: ['again', 'own'],
}

/** What stays on this page works in Moments too. */
const staysHere: readonly Way[] = ['again', 'confirm']

/** One main way on, and one beside it. */
export function SharedFoot({ shared }: { shared: Shared }) {
  const [main, beside] = offeredWays(shared)
  return (
    <View className="foot">
      {shared.alone && <View className="sub center">{texts.alone}</View>}
      {main && (
        <Button wide busy={shared.busy} className="mt-2" onPress={main.onPress}>
          {texts.actions[main.way]}
        </Button>
      )}
      {beside && (
        <Button kind="text" wide className="mt-1" onPress={beside.onPress}>
          {texts.actions[beside.way]}
        </Button>
      )}
    </View>
  )
}

function offeredWays(shared: Shared) {
  const press: Record<Way, (() => void) | undefined> = {
    book: shared.book,
    requote: shared.requote,
    own: shared.startOwn,
    again: shared.load,
    confirm: shared.load,
    newer: shared.openNewer,
  }
  return waysOf[situationOf(shared.state)].flatMap((way) => {
    const onPress = shared.alone && !staysHere.includes(way) ? undefined : press[way]
    return onPress ? { way, onPress } : []
  })
}

function situationOf(state: SharedState): Situation {
  if (state.step === 'loading') return 'unreachable'
  if (state.step !== 'shown') return state.step
  return state.standing === 'valid' && !state.confirmed ? 'unconfirmed' : state.standing
}
