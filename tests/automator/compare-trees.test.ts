import type { ShownNode } from '../../tools/mini-program-simulator/phone/inspect/tree'
import { compared } from './compare-trees'

const made = {
  tag: 'view',
  attributes: { id: 'a', class: 'row  row--open ', bindtap: 'eh', ariaLabel: undefined },
  children: ['\n', { tag: 'text', attributes: {}, children: ['您好'] }],
}
const shown = (change: Partial<ShownNode> = {}): ShownNode => ({
  tag: 'view',
  attributes: { id: 'a', class: 'row row--open', hoverClass: 'none', ontap: true },
  children: [{ tag: 'text', attributes: {}, children: ['您好'] }],
  ...change,
})

test('a page that stands as it was made has no difference; blanks and what no template writes mean nothing', () => {
  expect(compared(made, shown(), 'home')).toEqual({ nodes: 3, differing: 0, differences: [] })
})

test('another tag, class or text, a handler or a child that is missing are each told', () => {
  const differences = (change: Partial<ShownNode>) => compared(made, shown(change), 'home').differences
  expect(differences({ tag: 'text' })).toEqual(['home: <text> instead of <view>'])
  expect(differences({ attributes: { id: 'a', class: 'row' } })).toEqual([
    'home class: ["row"] instead of ["row","row--open"]',
    'home ontap: nothing instead of true',
  ])
  expect(differences({ children: [] })[0]).toBe('home: 0 children instead of 1')
  expect(differences({ children: [{ tag: 'text', attributes: {}, children: ['再见'] }] })).toEqual([
    'home/text[0]/text[0]: "再见" instead of "您好"',
  ])
})
