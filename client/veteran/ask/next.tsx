import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button, Buttons } from '../../components/button'
import { ask } from '../../copy/ask'
import { toTop } from '../../to-top'
import { open } from '../pages'
import { useDraft } from './draft'
import { type Problem, problemsOf } from './problems'

/** What each step is told: whether one came from the check to change this one answer. */
export interface StepProps {
  isChange: boolean
}

/** Goes on when the step is complete; otherwise the problems appear, and vanish as they are mended. */
export function useStep(step: 1 | 2, { isChange }: StepProps): { found: Problem[]; goOn: () => void } {
  const draft = useDraft()
  const [isTried, setTried] = useState(false)
  const found = problemsOf[step](draft, '')
  const goOn = () => {
    setTried(true)
    if (found.length > 0) toTop()
    else if (isChange) void Taro.navigateBack()
    else void open.askStep(step === 1 ? 2 : 3)
  }
  return { found: isTried ? found : [], goOn }
}

/** The one way on. */
export function Next({ isChange, onTap }: StepProps & { onTap: () => void }) {
  return (
    <Buttons>
      <Button kind="primary" words={isChange ? ask.changed : ask.next} onTap={onTap} />
    </Buttons>
  )
}
