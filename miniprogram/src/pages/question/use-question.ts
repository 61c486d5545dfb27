import { mostAsked } from '@shared/valuation/most-asked'
import { askedQuestions, type Question } from '@shared/valuation/question'
import { useMemo, useRef, useState } from 'react'
import { routes } from '@/routes'
import { useAppearance } from '@/services/appearance'
import { eraseDraft } from '@/services/drafts'
import { makeQuote } from '@/services/make-quote'
import { prefersStillness } from '@/services/motion'
import { replacePage } from '@/services/navigation'
import { quoteTerms } from '@/services/quote-terms'
import { scrollToTop } from '@/services/scroll'
import { nextQuestion } from './next-question'
import type { Given, Questionnaire } from './open-questionnaire'
import { useDelay } from './use-delay'
import { type Place, usePlace } from './use-place'
import { useRange } from './use-range'
import { useStakes } from './use-stakes'
import { withoutAnswer } from './without-answer'

/** As long as the band takes to close, `--t-narrow`. */
const narrowMs = 480

/** A questionnaire at work: the answers are its state, all else follows from them. */
export function useQuestion(questionnaire: Questionnaire) {
  const { category, edits } = questionnaire
  const { place, stored, put } = usePlace(questionnaire)
  const { answers, at } = place
  const terms = useMemo(quoteTerms, [])
  const asked = askedQuestions(category.questions, answers)
  const index = asked.findIndex(({ id }) => id === at)
  const question = asked[index] as Question
  const total = useMemo(() => mostAsked(category.questions, answers), [category, answers])
  return {
    category,
    edits,
    question,
    answer: answers[at],
    answered: asked.filter(({ id }) => answers[id] !== undefined).length,
    /** Asked beside the present one and still open. */
    unanswered: asked.filter(({ id }) => id !== at && answers[id] === undefined).length,
    position: index + 1,
    total,
    isLast: [undefined, at].includes(nextQuestion(category.questions, answers, at, edits)),
    stored,
    ...useRange(category, answers, question, terms),
    stakes: useStakes(category, answers, question, terms),
    ...useMoves(questionnaire, place, put),
  }
}

/** What a person can do on the screen. */
function useMoves({ category, edits, at: start }: Questionnaire, { answers, at }: Place, put: (place: Place) => void) {
  const { care } = useAppearance()
  const [kept, setKept] = useState(true)
  const delay = useDelay(narrowMs)
  const finished = useRef(false)
  const goTo = (next: Place) => {
    delay.stop()
    put(next)
    scrollToTop()
  }
  const finish = (given: Given) => {
    if (finished.current) return
    const saved = makeQuote(category, given)
    setKept(saved !== undefined)
    if (!saved) return
    finished.current = true
    if (!edits) eraseDraft(category.id)
    replacePage(routes.quote({ id: saved.id }))
  }
  const moveOn = (given: Given) => {
    const next = nextQuestion(category.questions, given, at, edits)
    if (next) goTo({ answers: given, at: next })
    else finish(given)
  }
  const give = (answer: Given[string] | undefined): Given => {
    delay.stop()
    const others = withoutAnswer(answers, at)
    const given = answer === undefined ? others : { ...others, [at]: answer }
    put({ answers: given, at })
    return given
  }
  const movesOnByItself = !edits && care < 2 && !prefersStillness()
  return {
    kept,
    /** Changes the answer and stays. */
    give,
    /** A single choice: moves on by itself once the band has closed. */
    choose: (answer: Given[string]) => {
      const given = give(answer)
      if (movesOnByItself) delay.start(() => moveOn(given))
    },
    next: (answer?: Given[string]) => moveOn(answer === undefined ? answers : give(answer)),
    back:
      edits && at === start
        ? undefined
        : previousOf(category.questions, answers, at, (id) => goTo({ answers, at: id })),
    restart: () => goTo({ answers: {}, at: askedQuestions(category.questions, {})[0]?.id ?? at }),
  }
}

function previousOf(
  questions: readonly Question[],
  answers: Given,
  at: string,
  goTo: (id: string) => void,
): (() => void) | undefined {
  const asked = askedQuestions(questions, answers)
  const before = asked[asked.findIndex(({ id }) => id === at) - 1]
  return before && (() => goTo(before.id))
}
