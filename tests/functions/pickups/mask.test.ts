import { expect, it } from 'vitest'
import { maskedName, maskedPhone, maskedStreet } from '../../../functions/pickups/mask'

it('keeps one character of a name, and not its length', () => {
  expect(['陈小姐', '欧阳', '李', '𠮷田先生'].map(maskedName)).toEqual(['陈**', '欧**', '李**', '𠮷**'])
})

it('keeps the ends of a phone number', () => {
  expect(maskedPhone('13800000013')).toBe('138****0013')
})

it('keeps the road and hides every number of house, unit, floor and room', () => {
  expect(maskedStreet('体育西路103号2201室')).toBe('体育西路**号**室')
  expect(maskedStreet('中山二路 58 号 A座 12B')).toBe('中山二路 ** 号 **座 **')
  expect(maskedStreet('三里屯路十九号院三单元五层')).toBe('三里屯路**号院**单元**层')
  expect(maskedStreet('解放路１２号')).toBe('解放路**号')
  expect(maskedStreet('中山二路二单元五零一')).toBe('中山二路**单元**')
})
