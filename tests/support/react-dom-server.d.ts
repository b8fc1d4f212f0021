declare module 'react-dom/server' {
  /** Renders once, without effects: enough to get hold of what a hook gives. */
  export function renderToStaticMarkup(element: import('react').ReactElement): string
}
