/** Points of small order, both signs of each: anybody can make signatures that hold under them. */
const SMALL_ORDER = [
  'AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIA',
  '7P_______________________________________38',
  '7P________________________________________8',
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIA',
  'JuiVj8KyJ7BFw_SJ8u-Y8NXfrAXTxjM5sTgCiG1T_AU',
  'JuiVj8KyJ7BFw_SJ8u-Y8NXfrAXTxjM5sTgCiG1T_IU',
  'xxdqcD1N2E-6PAt2DRBnDyogU_osOczGTsf9d5KsA3o',
  'xxdqcD1N2E-6PAt2DRBnDyogU_osOczGTsf9d5KsA_o',
]

/** 32 bytes in base64url whose unused last bits are zero. */
const BYTES = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/
/** 2^255 - 19 and more, whatever the sign: second spellings of small numbers. */
const BEYOND_FIELD = /^(7[fv_]|[89_-][Pfv_])_{39}[3_]8$/

/** Whether the `x` of an Ed25519 key is written the one right way and is no point of small order. */
export const isSoundKey = (x: string): boolean => BYTES.test(x) && !BEYOND_FIELD.test(x) && SMALL_ORDER.indexOf(x) < 0
