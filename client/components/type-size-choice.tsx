import { copy } from '../copy/app'
import { type TypeSize, typeSizes } from '../type-size'
import { Choice } from './choice'

interface Props {
  value: TypeSize
  onChange: (size: TypeSize) => void
}

/** How large the words should be; the page changes at once. */
export function TypeSizeChoice({ value, onChange }: Props) {
  const options = typeSizes.map((size) => ({ value: size, label: copy.typeSize[size] }))
  return <Choice label={copy.typeSizeLabel} options={options} value={value} onChange={onChange} />
}
