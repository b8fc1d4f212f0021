import { button } from './button'
import { checkbox, checkboxGroup, radio, radioGroup } from './choices'
import { builtIn } from './define'
import { form } from './form'
import { coverImage, image } from './image'
import { label } from './label'
import { navigator } from './navigator'
import { navigationBar, pageMeta } from './page-meta'
import { picker } from './picker'
import { richText } from './rich-text'
import { scrollView } from './scroll-view'
import { icon, progress } from './shown'
import { slider } from './slider'
import { swiper, swiperItem } from './swiper'
import { switch_ } from './switch'
import { text } from './text'
import { input, textarea } from './text-fields'
import { coverView, view } from './view'

/** Every built-in component there is, for the framework; tags.ts knows them by name, to refuse a template that uses another. */
export const builtInComponents = [
  ...[view, text, image, scrollView, swiper, swiperItem, icon, progress, richText, coverView, coverImage],
  ...[button, form, label, input, textarea, checkbox, checkboxGroup, radio, radioGroup, picker, slider, switch_],
  ...[navigator, pageMeta, navigationBar],
].map(builtIn)
