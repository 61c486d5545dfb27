export const homeTexts = {
  title: '有数',
  headline: '旧家电、旧手机值多少，心里有数',
  promise: '先看范围，每答一题窄一点，最后是准数。',
}
