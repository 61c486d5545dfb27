/** In place of services/appearance: the markup is drawn in light and standard size, and shown in what the system asks for. */
export const useAppearance = () => ({ theme: 'light', care: 0 })

export function chooseAppearance(): void {}
