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
    answers,
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

/** Whether a page may move on without being told to. */
function useMovingOn(): boolean {
  const { care } = useAppearance()
  return care < 2 && !prefersStillness()
}

/** From one question to another, or to the quote. */
function useMoving(questionnaire: Questionnaire, at: string, put: (place: Place) => void) {
  const finish = useFinish(questionnaire)
  const { changed, onlyOpen, tell, forget } = useChange(questionnaire)
  const delay = useDelay(narrowMs)
  const goTo = (next: Place) => {
    delay.stop()
    tell()
    put(next)
    scrollToTop()
  }
  const moveOn = (given: Answers, from = at) => {
    const next = nextQuestion(questionnaire.category.questions, given, from, onlyOpen)
    if (next) goTo({ answers: given, at: next })
    else finish(given)
  }
  return { changed, onlyOpen, forget, delay, goTo, moveOn }
}

/** What a person can do on the screen. */
function useMoves(questionnaire: Questionnaire, { answers, at }: Place, put: (place: Place) => void) {
  const { changed, onlyOpen, forget, delay, goTo, moveOn } = useMoving(questionnaire, at, put)
  const movesOnByItself = useMovingOn() && !questionnaire.edits
  const give = (answer: Answer | undefined): Answers => {
    delay.stop()
    const others = withoutAnswer(answers, at)
    const given = answer === undefined ? others : { ...others, [at]: answer }
    put({ answers: given, at })
    return given
  }
  const take = (named: Answers) => {
    const given = { ...answers, ...named }
    const last = Object.keys(named).pop() ?? at
    delay.stop()
    if (movesOnByItself) delay.start(() => moveOn(given, last))
    if (movesOnByItself || last === at) put({ answers: given, at })
    else goTo({ answers: given, at: last })
  }
  return {
    changed,
    onlyOpen,
    /** Does not move on by itself: the person looks at something else. */
    stay: delay.stop,
    /** Changes the answer and stays. */
    give,
    /** A single choice: moves on by itself once the band has closed. */
    choose: (answer: Answer) => take({ [at]: answer }),
    /** What was found by its name: as if this question and those up to the one that names it were answered one by one. */
    take,
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
