import { openPickerPanel } from '../screen/picker-panel'
import type { Definition } from './define'
import { type PickerData, pickerColumns } from './picker-columns'

/** Opens a panel at the foot of the screen and tells what was chosen there. */
export const picker: Definition = {
  is: 'picker',
  attributes: {
    mode: 'selector',
    disabled: false,
    range: [],
    rangeKey: '',
    value: null,
    start: '',
    end: '',
    fields: 'day',
    customItem: '',
    name: '',
    headerText: '',
    level: 'region',
  },
  attached() {
    const columns = () => pickerColumns(this.data as unknown as PickerData)
    this.addListener('tap', async () => {
      if (this.data.disabled) return
      const picked = await openPickerPanel(String(this.data.headerText ?? ''), columns(), (column, value) => {
        if (this.data.mode === 'multiSelector') this.triggerEvent('columnchange', { column, value })
        return columns()
      })
      if (!picked) return this.triggerEvent('cancel')
      const value = columns().meaning(picked)
      this.setData({ value })
      this.triggerEvent('change', { value })
    })
  },
  value() {
    return this.data.value
  },
  reset() {
    this.setData({ value: null })
  },
}
