import type { QuoteTerms, RegisteredCategory } from '@shared/categories/registry'
import type { Fen } from '@shared/valuation/money'
import type { Answers } from '@shared/valuation/question'
import { useEffect, useState } from 'react'
import { withoutAnswer } from './without-answer'

/** What a question is about, in fen. */
export interface Stakes {
  /** The most by which answering can tighten the range. */
  stake: Fen
  /** By how much each option lowers the most that can be had; none for options that stand side by side. */
  deductions: ReadonlyMap<string, Fen>
}

/**
 * The stakes of the present question, once it has been painted: a brand with a hundred models takes a while.
 * Those of the following one are found as soon as this is answered, so that it appears together with them.
 */
export function useStakes(
  category: RegisteredCategory,
  answers: Answers,
  at: string,
  following: string | undefined,
  terms: QuoteTerms,
) {
  const [weighed, setWeighed] = useState<ReadonlyMap<string, Stakes>>(new Map())
  const present = keyOf(answers, at)
  const ahead = answers[at] !== undefined && following !== undefined ? keyOf(answers, following) : present
  useEffect(() => {
    if (weighed.has(present) && weighed.has(ahead)) return
    const weighOnce = (key: string) => [key, weighed.get(key) ?? weigh(category, key, terms)] as const
    const timer = setTimeout(() => setWeighed(new Map([present, ahead].map(weighOnce))))
    return () => clearTimeout(timer)
  }, [category, present, ahead, weighed, terms])
  return weighed.get(present)
}

/** A question, and the answers to all others, on which its stakes rest. */
const keyOf = (answers: Answers, id: string): string => JSON.stringify([id, withoutAnswer(answers, id)])

function weigh(category: RegisteredCategory, key: string, terms: QuoteTerms): Stakes {
  const [id, others] = JSON.parse(key)
  const at = category.questions.find((question) => question.id === id)
  const stake = category.stake(others, id, terms)
  if (at?.kind !== 'choices' && !(at?.kind === 'choice' && at.ranked)) return { stake, deductions: new Map() }
  const tried = category.alternatives(others, id, terms)
  const best = Math.max(...tried.map(({ high }) => high))
  return { stake, deductions: new Map(tried.map(({ answer, high }) => [[answer].flat().join(), best - high])) }
}
