import { type BuiltIn, builtInOf } from '../components/define'
import { slideTo } from '../components/slider'
import { swipeTo } from '../components/swiper'
import { aim } from './aim'
import type { Shown } from './elements'

type ComponentFunction = (element: Shown, ...args: never[]) => unknown

/** Types as a person does: into a field a finger can reach, at the end of whose typing the program hears of it. */
async function type(element: Shown, text: string): Promise<void> {
  const field = element.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  if (!field) throw new Error('there is no field to type into')
  if (field.disabled) throw new Error('the field is disabled')
  await aim(element)
  field.focus()
  field.value = String(text)
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

async function moveSlider(element: Shown, value: number): Promise<void> {
  await aim(element)
  slideTo(selfOf(element), Number(value))
}

async function turnSwiper(element: Shown, index: number): Promise<void> {
  await aim(element)
  swipeTo(selfOf(element), Number(index), '')
}

/** The automator asks for the tap in place of tapping. */
async function tapSwitch(element: Shown): Promise<void> {
  await aim(element)
  selfOf(element).triggerEvent('tap', {})
}

function selfOf(element: Shown): BuiltIn {
  const found = builtInOf(element)
  if (!found) throw new Error('this element is none of the program')
  return found.self
}

/** The automator's functions of built-in components, by the name it calls them. */
export const componentFunctions: Record<string, ComponentFunction> = {
  'input.input': type as ComponentFunction,
  'textarea.input': type as ComponentFunction,
  'slider.slideTo': moveSlider as ComponentFunction,
  'swiper.swipeTo': turnSwiper as ComponentFunction,
  'switch.tap': tapSwitch,
  'scroll-view.scrollTo': ((element: Shown, x: number, y: number) => element.scrollTo(x, y)) as ComponentFunction,
  'scroll-view.scrollTop': ({ scrollTop }) => scrollTop,
  'scroll-view.scrollLeft': ({ scrollLeft }) => scrollLeft,
  'scroll-view.scrollWidth': ({ scrollWidth }) => scrollWidth,
  'scroll-view.scrollHeight': ({ scrollHeight }) => scrollHeight,
}
