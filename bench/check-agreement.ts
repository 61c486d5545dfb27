import type { BenchEngine, GivenAnswers, Valued } from './engines/engine'

/** Engines that do not say the same are not worth timing. */
export class Disagreement extends Error {
  constructor(engine: string, answers: GivenAnswers, where: string, said: unknown, wanted: unknown) {
    super(
      `${engine} disagrees on ${where}: ${JSON.stringify(said)} instead of ${JSON.stringify(wanted)} for ${JSON.stringify(answers)}`,
    )
  }
}

/** Compares offers and lines to the fen, and whatever else an engine says; throws Disagreement at the first difference. */
export async function checkAgreement(
  reference: BenchEngine,
  others: readonly BenchEngine[],
  answerSets: readonly GivenAnswers[],
): Promise<void> {
  for (const answers of answerSets) {
    const wanted = await reference.value(answers)
    if (wanted.offer === undefined) throw new Disagreement(reference.name, answers, 'offer', undefined, 'an amount')
    for (const { name, value } of others) compare(name, answers, await value(answers), wanted)
  }
}

function compare(engine: string, answers: GivenAnswers, valued: Valued, wanted: Valued): void {
  const insist = (where: string, said: object, needed: object): void => {
    for (const [field, value] of Object.entries(said)) {
      const other = (needed as Record<string, unknown>)[field]
      if (!isSame(value, other)) throw new Disagreement(engine, answers, `${where}${field}`, value, other)
    }
  }
  const { lines, ...rest } = valued
  if (valued.offer === undefined) throw new Disagreement(engine, answers, 'offer', undefined, wanted.offer)
  insist('lines ', { ids: lines.map(({ id }) => id) }, { ids: wanted.lines.map(({ id }) => id) })
  lines.forEach((line, index) => {
    insist(`line ${line.id} `, line, wanted.lines[index] as object)
  })
  insist('', rest, wanted)
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return one === other
  const keys = Object.keys(one)
  if (keys.length !== Object.keys(other).length) return false
  return keys.every((key) => isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]))
}
