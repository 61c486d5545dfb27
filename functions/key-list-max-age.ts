/** For so many seconds caches may hold the list of public keys, and so be without the newest one or have a revoked one. */
export const keyListMaxAge = 300
