import { mostAsked } from '@shared/valuation/most-asked'
import { type Answer, type Answers, askedQuestions, type Question } from '@shared/valuation/question'
import { useMemo } from 'react'
import { useAppearance } from '@/services/appearance'
import { prefersStillness } from '@/services/motion'
import { quoteTerms } from '@/services/quote-terms'
import { scrollToTop } from '@/services/scroll'
import { nextQuestion } from './next-question'
import type { Questionnaire } from './open-questionnaire'
import { useChange } from './use-change'
import { useDelay } from './use-delay'
import { useFinish } from './use-finish'
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
  const moves = useMoves(questionnaire, place, put)
  const following = nextQuestion(category.questions, answers, at, moves.onlyOpen)
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
    isLast: [undefined, at].includes(following),
    stored,
    ...useRange(category, answers, question, terms),
    stakes: useStakes(category, answers, at, following, terms),
    ...moves,
  }
}

/** What a person can do on the screen. */
function useMoves(questionnaire: Questionnaire, { answers, at }: Place, put: (place: Place) => void) {
  const { category, edits } = questionnaire
  const { care } = useAppearance()
  const finish = useFinish(questionnaire)
  const { changed, onlyOpen, tell, forget } = useChange(questionnaire)
  const delay = useDelay(narrowMs)
  const goTo = (next: Place) => {
    delay.stop()
    tell()
    put(next)
    scrollToTop()
  }
  const moveOn = (given: Answers) => {
    const next = nextQuestion(category.questions, given, at, onlyOpen)
    if (next) goTo({ answers: given, at: next })
    else finish(given)
  }
  const give = (answer: Answer | undefined): Answers => {
    delay.stop()
    const others = withoutAnswer(answers, at)
    const given = answer === undefined ? others : { ...others, [at]: answer }
    put({ answers: given, at })
    return given
  }
  const movesOnByItself = !edits && care < 2 && !prefersStillness()
  return {
    changed,
    onlyOpen,
    /** Changes the answer and stays. */
    give,
    /** A single choice: moves on by itself once the band has closed. */
    choose: (answer: Answer) => {
      const given = give(answer)
      if (movesOnByItself) delay.start(() => moveOn(given))
    },
    next: (answer?: Answer) => moveOn(answer === undefined ? answers : give(answer)),
    ...waysBack(questionnaire, { answers, at }, goTo, forget),
  }
}

/** Back to the question before, and to the first with no answers at all. */
function waysBack(
  { category, edits, at: start }: Questionnaire,
  { answers, at }: Place,
  goTo: (place: Place) => void,
  forget: () => void,
) {
  const asked = askedQuestions(category.questions, answers)
  const before = edits && at === start ? undefined : asked[asked.findIndex(({ id }) => id === at) - 1]
  return {
    back: before && (() => goTo({ answers, at: before.id })),
    restart: () => {
      forget()
      goTo({ answers: {}, at: askedQuestions(category.questions, {})[0]?.id ?? at })
    },
  }
}
