import type { QuoteTerms, RegisteredCategory } from '@shared/categories/registry'
import type { Fen } from '@shared/valuation/money'
import type { Answers, Question } from '@shared/valuation/question'
import { useEffect, useState } from 'react'
import { withoutAnswer } from './without-answer'

/** What a question is about, in fen. */
export interface Stakes {
  /** The most by which answering can tighten the range. */
  stake: Fen
  /** By how much each option lowers the most that can be had; none for options that stand side by side. */
  deductions: ReadonlyMap<string, Fen>
}

/** The stakes of the present question, once it has been painted: a brand with a hundred models takes a while. */
export function useStakes(category: RegisteredCategory, answers: Answers, at: Question, terms: QuoteTerms) {
  const [stakes, setStakes] = useState<Stakes & { of: string }>()
  const others = JSON.stringify(withoutAnswer(answers, at.id))
  useEffect(() => {
    const timer = setTimeout(() => setStakes({ of: at.id, ...weigh(category, JSON.parse(others), at, terms) }))
    return () => clearTimeout(timer)
  }, [category, others, at, terms])
  return stakes?.of === at.id ? stakes : undefined
}

function weigh(category: RegisteredCategory, others: Answers, at: Question, terms: QuoteTerms): Stakes {
  const stake = category.stake(others, at.id, terms)
  if (at.kind !== 'choices' && !(at.kind === 'choice' && at.ranked)) return { stake, deductions: new Map() }
  const tried = category.alternatives(others, at.id, terms)
  const best = Math.max(...tried.map(({ high }) => high))
  return { stake, deductions: new Map(tried.map(({ answer, high }) => [[answer].flat().join(), best - high])) }
}
