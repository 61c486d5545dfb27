/** What a press does here. */
export const nothing = (): void => {}
