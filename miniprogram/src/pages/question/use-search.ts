import type { RegisteredCategory } from '@shared/categories/registry'
import type { Answers, ChoiceQuestion } from '@shared/valuation/question'
import { useMemo, useState } from 'react'

/** What a person looks for by its name, where the category keeps a list of names and the question narrows it. */
export function useSearch(category: RegisteredCategory, { id, options }: ChoiceQuestion) {
  const [sought, seek] = useState('')
  const findHere = (name: string): readonly Answers[] => category.find(name).filter((named) => named[id] !== undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a question of another category has another id.
  const all = useMemo(() => findHere(''), [id])
  const searching = all.length > 0 && sought.trim() !== ''
  return {
    sought,
    seek,
    /** Whether there is anything to look for. */
    searchable: all.length > 0,
    /** Undefined until something is typed. */
    found: searching ? findHere(sought) : undefined,
    /** Options that no name leads to. */
    unnamed: options.filter((option) => !all.some((named) => named[id] === option.id)),
  }
}
