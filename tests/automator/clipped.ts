import type { Element, Phone } from './hand'

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

async function boxOf(element: Element): Promise<Box> {
  const [{ left, top }, { width, height }] = await Promise.all([element.offset(), element.size()])
  return { left, top, right: left + Number(width), bottom: top + Number(height) }
}

const isWithin = (inner: Box, outer: Box) =>
  inner.left >= outer.left - 1 &&
  inner.right <= outer.right + 1 &&
  inner.top >= outer.top - 1 &&
  inner.bottom <= outer.bottom + 1

/** What of the page in front a person could not read or reach: a page that scrolls sideways, a control beyond the edge, words beyond their control. */
export async function clippedOn(phone: Phone): Promise<string[]> {
  const { miniProgram, all } = phone
  const page = await miniProgram.currentPage()
  const { windowWidth } = (await miniProgram.systemInfo()) as { windowWidth: number }
  if (!page) return ['no page is open']
  const { width, height } = (await page.size()) as unknown as { width: number; height: number }
  const screen = { left: 0, top: 0, right: windowWidth, bottom: height }
  const sideways = width > windowWidth ? [`scrolls sideways: ${width} of ${windowWidth} px`] : []
  const controls = await Promise.all(
    (await all('.tappable, .field__control')).map(async (control): Promise<string[]> => {
      const box = await boxOf(control)
      if (box.right === box.left) return []
      const words = await Promise.all(((await control.$$('text')) as Element[]).map(boxOf))
      const name = (await control.text()).slice(0, 20)
      return [
        ...(isWithin(box, screen) ? [] : [`beyond the edge: ${name}`]),
        ...(words.every((one) => isWithin(one, box)) ? [] : [`words cut off: ${name}`]),
      ]
    }),
  )
  const now = (await page.size()) as unknown as { width: number; height: number }
  // A page that grew under the measure is measured again.
  if (now.width !== width || now.height !== height) return clippedOn(phone)
  return [...sideways, ...controls.flat()]
}
