import { heating } from '../support/office'
import { openRoom } from './room'

const room = openRoom()

test('高明 has the book verified line by line, and takes a dossier away with its proof', async () => {
  const { requestId } = await room.office().does('veteran', 'p-chen', 'submit', heating())
  const gao = await room.phoneFor('p-gao')
  await gao.goes('station/more/index')
  await gao.taps('核验')
  await gao.presses('开始核验')
  await gao.sees('没有发现改动')
  await gao.goes(`station/dossier/index?requestId=${requestId}`)
  await gao.presses('带走防改证明')
  await gao.until(() => gao.miniProgram.native().shareConfirm())
  await gao.sees('防改证明（010101-2026-0001.json）已经交给您。')
  await gao.presses('带走防改证明')
  await gao.until(() => gao.miniProgram.native().shareCancel())
  await gao.sees('防改证明没有存下')
})
