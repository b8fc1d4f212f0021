import { openPickerPanel } from '../screen/picker-panel'
import type { BuiltIn, Definition } from './define'
import { pickerColumns } from './picker-columns'

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
    const self = this as BuiltIn & { addListener(name: string, listener: () => void): void }
    self.addListener('tap', async () => {
      if (this.data.disabled) return
      const { columns, chosen, meaning } = pickerColumns(this.data as never)
      const picked = await openPickerPanel(String(this.data.headerText ?? ''), columns, chosen)
      if (picked) this.triggerEvent('change', { value: meaning(picked) })
      else this.triggerEvent('cancel')
    })
  },
}
