import { button } from './button'
import { scrollView, text, view } from './containers'
import { builtIn } from './define'
import { image } from './image'
import { picker } from './picker'
import { input, textarea } from './text-fields'

/** Every built-in component there is; a template that uses another fails to show it, and says so. */
export const builtInComponents = [view, text, scrollView, image, button, input, textarea, picker].map(builtIn)
