import type { BuiltIn, Definition } from './define'

/** A number between two others, by where its handle stands. */
export const slider: Definition = {
  is: 'slider',
  attributes: {
    min: 0,
    max: 100,
    step: 1,
    disabled: false,
    value: 0,
    color: '#e9e9e9',
    selectedColor: '#1aad19',
    activeColor: '#1aad19',
    backgroundColor: '#e9e9e9',
    blockSize: 28,
    blockColor: '#ffffff',
    showValue: false,
    name: '',
  },
  attached(element) {
    const [track, words] = [document.createElement('b'), document.createElement('span')]
    track.append(document.createElement('i'))
    element.append(track, words)
    const slide = (event: TouchEvent, name: 'changing' | 'change') => {
      const [touch] = event.changedTouches
      if (this.data.disabled || !touch) return
      const { left, width } = track.getBoundingClientRect()
      const { min, max } = limits(this)
      slideTo(this, min + ((touch.clientX - left) / width) * (max - min), name)
    }
    track.addEventListener('touchmove', (event) => slide(event, 'changing'), { passive: true })
    track.addEventListener('touchend', (event) => slide(event, 'change'), { passive: true })
  },
  changed(element) {
    const { min, max } = limits(this)
    const { value, activeColor, backgroundColor, showValue, blockColor } = this.data
    const part = ((Number(value) - min) / (max - min || 1)) * 100
    const [track, words] = [element.querySelector('b'), element.querySelector('span')]
    const knob = track?.querySelector('i')
    if (!track || !words || !knob) return
    track.style.background = `linear-gradient(to right, ${activeColor} ${part}%, ${backgroundColor} ${part}%)`
    Object.assign(knob.style, { left: `${part}%`, background: blockColor })
    words.textContent = showValue ? String(value) : ''
  },
  value() {
    return Number(this.data.value)
  },
  reset() {
    this.setData({ value: limits(this).min })
  },
}

/** Moves the handle to the step nearest to a value, and tells of it. */
export function slideTo(self: BuiltIn, wanted: number, name: 'changing' | 'change' = 'change'): void {
  const { min, max, step } = limits(self)
  const value = Math.min(max, Math.max(min, min + Math.round((wanted - min) / step) * step))
  self.setData({ value })
  self.triggerEvent(name, { value })
}

const limits = ({ data: { min, max, step } }: BuiltIn) => ({
  min: Number(min),
  max: Number(max),
  step: Number(step) || 1,
})
