import { modelQuestions, storageQuestions } from './model-questions'

/** Only a phone that works and goes on to somebody else is asked about its condition; the rest is paid by its parts. */
const whenSoldOn = [
  { question: 'power', in: ['works'] },
  { question: 'account', in: ['removable'] },
  { question: 'route', in: ['reuse'] },
] as const

/** Apart, because their order is the order in which their coefficients are multiplied and rounded. */
export const faultsQuestion = {
  id: 'faults',
  kind: 'choices',
  unknown: true,
  askedWhen: whenSoldOn,
  options: [
    { id: 'camera' },
    { id: 'unlock' },
    { id: 'sound' },
    { id: 'wireless' },
    { id: 'charging' },
    { id: 'buttons' },
  ],
} as const

const identityQuestions = [
  {
    id: 'brand',
    kind: 'choice',
    ranked: false,
    unknown: true,
    options: [
      { id: 'apple' },
      { id: 'huawei' },
      { id: 'honor' },
      { id: 'xiaomi' },
      { id: 'oppo' },
      { id: 'vivo' },
      { id: 'samsung' },
      { id: 'other' },
    ],
  },
  ...modelQuestions,
  ...storageQuestions,
] as const

const stateQuestions = [
  {
    id: 'power',
    kind: 'choice',
    ranked: true,
    unknown: true,
    askedWhen: { question: 'brand', in: ['apple', 'huawei', 'honor', 'xiaomi', 'oppo', 'vivo', 'samsung'] },
    options: [{ id: 'works' }, { id: 'dead' }],
  },
  { id: 'account', kind: 'choice', ranked: true, unknown: true, options: [{ id: 'removable' }, { id: 'locked' }] },
  {
    id: 'route',
    kind: 'choice',
    ranked: true,
    unknown: false,
    askedWhen: { question: 'account', in: ['removable'] },
    options: [{ id: 'reuse' }, { id: 'destroy' }],
  },
] as const

const conditionQuestions = [
  {
    id: 'channel',
    kind: 'choice',
    ranked: true,
    unknown: true,
    askedWhen: whenSoldOn,
    options: [{ id: 'mainland' }, { id: 'hong-kong' }, { id: 'other-unlocked' }, { id: 'locked' }],
  },
  {
    id: 'warranty',
    kind: 'choice',
    ranked: true,
    unknown: true,
    askedWhen: whenSoldOn,
    options: [{ id: 'over-a-month' }, { id: 'little-or-none' }],
  },
  {
    id: 'screen-look',
    kind: 'choice',
    ranked: true,
    unknown: true,
    askedWhen: whenSoldOn,
    options: [
      { id: 'intact' },
      { id: 'scratch-under-10mm' },
      { id: 'scratch-10mm-or-more' },
      { id: 'deep-scratch-or-chip' },
      { id: 'shattered' },
    ],
  },
  {
    id: 'screen-display',
    kind: 'choice',
    ranked: true,
    unknown: true,
    askedWhen: whenSoldOn,
    options: [{ id: 'intact' }, { id: 'tinted' }, { id: 'spots' }, { id: 'aged' }, { id: 'leaking' }],
  },
  {
    id: 'body',
    kind: 'choice',
    ranked: true,
    unknown: true,
    askedWhen: whenSoldOn,
    options: [
      { id: 'intact' },
      { id: 'light-marks' },
      { id: 'dent-up-to-3mm' },
      { id: 'dent-over-3mm' },
      { id: 'broken' },
    ],
  },
  {
    id: 'battery',
    kind: 'choice',
    ranked: true,
    unknown: true,
    askedWhen: whenSoldOn,
    options: [{ id: '90-or-more' }, { id: '80-to-89' }, { id: 'not-shown' }, { id: 'below-80' }],
  },
  {
    id: 'history',
    kind: 'choices',
    unknown: true,
    askedWhen: whenSoldOn,
    options: [
      { id: 'bend-slight' },
      { id: 'bend-strong' },
      { id: 'screen-original' },
      { id: 'screen-third-party' },
      { id: 'board-repaired' },
      { id: 'board-expanded' },
      { id: 'damp' },
      { id: 'soaked' },
    ],
  },
] as const

/** What is asked of a phone: which one it is, whether it can go on, and in what condition. Conditions look backwards. */
export const questions = [...identityQuestions, ...stateQuestions, ...conditionQuestions, faultsQuestion] as const
