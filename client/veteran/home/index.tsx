import { useState } from 'react'
import { useAttachments } from '../../attachments'
import { Answers } from '../../components/answers'
import { Button, Buttons } from '../../components/button'
import { Choice } from '../../components/choice'
import { DueLabel } from '../../components/due-label'
import { Notice, Problems } from '../../components/notice'
import { Page } from '../../components/page'
import { PhotoPicker } from '../../components/photo-picker'
import { PublicCard } from '../../components/public-card'
import { Row, Rows } from '../../components/rows'
import { Section } from '../../components/section'
import { Sheet } from '../../components/sheet'
import { EmptyState, ErrorState, LoadingState } from '../../components/states'
import { StatusTag } from '../../components/status-tag'
import { Steps } from '../../components/steps'
import { TextArea } from '../../components/text-area'
import { TextInput } from '../../components/text-input'
import { Timeline } from '../../components/timeline'
import { TypeSizeChoice } from '../../components/type-size-choice'
import { VoiceNote } from '../../components/voice-note'
import { sentenceFor } from '../../copy/refusals'
import { chooseTypeSize, useTypeSize } from '../../type-size'

const now = '2026-11-23T09:00:00+08:00'
const lines = [
  { label: '服务站', value: '青石镇柳树村退役军人服务站' },
  { label: '擅长', value: '政策解读、心理疏导' },
  { label: '地点', value: '柳树村党群服务中心一楼 102 室' },
  { label: '时间', value: '周一至周五 上午8点半到12点，下午2点到5点半' },
  { label: '聘期', value: '到2028年6月30日' },
]

/** A first page that shows the components; the home screen takes its place. */
export default function VeteranHome() {
  const [words, setWords] = useState('')
  const [about, setAbout] = useState<'medical' | 'benefits'>()
  const files = useAttachments('example0000000000')
  const size = useTypeSize()
  return (
    <Page
      title="连心桥"
      desk="veteran"
      first
      station={{ name: '柳树村服务站', phone: '0571-88001234' }}
      onHelp={() => undefined}
    >
      <PublicCard
        head="您的思想政治指导员"
        name="张建国"
        phone="138 0000 1234"
        lines={lines}
        callWords="打电话给张建国"
      >
        <Button kind="primary" words="写下我的诉求" onTap={() => undefined} />
      </PublicCard>
      <Notice word="一个工作日内联系您">提交后，张建国会在一个工作日内给您打电话。</Notice>
      <Section title="我的诉求">
        <Rows label="我的诉求">
          <Row
            title="大病医疗补助怎么申请"
            detail="11月20日（周五）提交，张建国在办"
            onOpen={() => undefined}
            facts={
              <>
                <StatusTag words="办理中" />
                <DueLabel promise="首次联系" dueAt="2026-11-23T17:30:00+08:00" now={now} />
              </>
            }
          />
          <Row
            title="优待证补办"
            detail="等您补充材料"
            onOpen={() => undefined}
            facts={
              <>
                <StatusTag words="等您回复" tone="soon" />
                <DueLabel dueAt="2026-11-21T17:30:00+08:00" now={now} />
              </>
            }
          />
        </Rows>
      </Section>
      <Timeline
        moments={[
          { key: '1', at: '11月20日（周五）上午9点', who: '您', words: '提交了诉求' },
          {
            key: '2',
            at: '11月20日（周五）上午10点半',
            who: '张建国',
            words: '接收',
            note: '已看过您的材料，今天会给您打电话。',
          },
          { key: '3', at: '今天', who: '张建国', words: '正在办理', state: 'now' },
          { key: '4', at: '11月27日（周五）下午5点半前', words: '给您答复', state: 'next' },
        ]}
      />
      <Steps step={1} of={3} />
      <Problems problems={[{ fieldId: 'what', words: '请写下发生了什么' }]} />
      <Choice
        label="这件事是关于什么的？"
        options={[
          { value: 'medical', label: '看病、医疗', hint: '报销、大病补助' },
          { value: 'benefits', label: '优待、抚恤' },
        ]}
        value={about}
        onChange={setAbout}
      />
      <TextArea
        id="what"
        label="发生了什么？"
        hint="想到什么写什么，也可以录音。"
        error="请写下发生了什么"
        value={words}
        onChange={setWords}
      />
      <TextInput label="您的手机号" value="13800001234" onChange={() => undefined} kind="number" optional />
      <PhotoPicker
        label="照片"
        optional
        photos={files.photos}
        onAdd={files.addPhotos}
        onRetry={files.retry}
        onRemove={files.remove}
      />
      <VoiceNote
        label="录音"
        optional
        notes={files.voices}
        onAdd={files.addVoices}
        onRetry={files.retry}
        onRemove={files.remove}
      />
      <Answers
        rows={[{ label: '发生了什么', value: '住院花了三万多，想问问有没有补助。', onChange: () => undefined }]}
      />
      <Sheet title="要撤回这件诉求吗？" words="撤回" danger onConfirm={() => undefined} onCancel={() => undefined}>
        撤回后记录仍会保留，您可以随时重新提出。
      </Sheet>
      <Buttons>
        <Button words="保存" onTap={() => undefined} busy />
      </Buttons>
      <EmptyState title="还没有诉求" text="有什么事，随时可以写下来。" />
      <LoadingState />
      <ErrorState text={sentenceFor(new Error('example'))} onRetry={() => undefined} />
      <TypeSizeChoice value={size} onChange={chooseTypeSize} />
    </Page>
  )
}
