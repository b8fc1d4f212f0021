import type { Output } from '@shared/contracts'
import { Row } from '../../components/rows'
import { verifyCopy as copy, faultNames } from '../../copy/archiving'
import { paperDay } from '../../copy/due'
import { open } from '../../desk/address'

type Found = Output<'station', 'verifyBook'>['findings'][number]

/** One thing that is wrong, and the way to its dossier where this person may read it. */
export function Finding({ finding }: { finding: Found }) {
  const { fault, requestId, number, version, date, isWithheld } = finding
  const where = [number, version ? copy.line(version) : '', date ? paperDay(date) : ''].filter(Boolean).join('，')
  const opens = requestId && number && !isWithheld && fault !== 'dossierMissing'
  return (
    <Row
      title={faultNames[fault]}
      detail={isWithheld ? copy.withheld : where}
      onOpen={opens ? () => open('/station/dossier/index', { requestId }) : undefined}
    />
  )
}
