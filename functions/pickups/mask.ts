const hidden = '**'

/** `陈小姐` → `陈**`. */
export const maskedName = (name: string): string => `${[...name][0] ?? ''}${hidden}`

/** `13800000013` → `138****0013`. */
export const maskedPhone = (phone: string): string => phone.replace(/^(\d{3})\d{4}/, '$1****')

// Numerals in the name of a road stay; those that count houses, units, floors and rooms, or stand last, go.
const houseNumber = /[0-9０-９A-Za-z]+|[零〇一二三四五六七八九十百千]+(?=[号栋幢座弄室层楼户]|单元|$)/g

/** `体育西路 103 号 2201 室` → `体育西路 ** 号 ** 室`. */
export const maskedStreet = (street: string): string => street.replace(houseNumber, hidden)
