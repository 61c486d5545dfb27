import { airConditioner } from '@shared/categories/air-conditioner'
import { airConditionerTexts } from '@shared/categories/air-conditioner/texts'
import { register } from '@shared/categories/registry'

/** Air conditioners as if an older questionnaire had asked for `horsepower` under that name, and for the `colour`. */
export const olderAirConditioner = register(
  {
    ...airConditioner,
    migrations: [
      { question: 'horsepower', to: 'wall-horsepower', options: { '1': '1hp', '1.5': '1-5hp', '2': '2hp' } },
      { question: 'colour' },
    ],
  },
  airConditionerTexts,
)
