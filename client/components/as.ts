/** Says what a plain View is to a screen reader, in each platform's own attribute. */
export const as = (role: string, label?: string) => ({
  [process.env.TARO_ENV === 'h5' ? 'role' : 'aria-role']: role,
  ...(label ? { 'aria-label': label } : {}),
})
