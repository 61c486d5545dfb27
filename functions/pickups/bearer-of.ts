/** What an `Authorization: Bearer …` header carries, if that is what it is. */
export const bearerOf = (authorization: string | undefined): string | undefined =>
  /^Bearer ([\w-]+)$/.exec(authorization ?? '')?.[1]
