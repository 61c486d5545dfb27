/** All answers but the one to this question. */
export function withoutAnswer<Answer>(answers: Readonly<Record<string, Answer>>, id: string): Record<string, Answer> {
  const { [id]: _, ...others } = answers
  return others
}
