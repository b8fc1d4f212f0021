import type { Output } from '@shared/contracts'
import { dateOf, yearOf } from '@shared/domain/clock/china-time'
import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { Section } from '../../components/section'
import { EmptyState, LoadingState } from '../../components/states'
import { verifyCopy as copy } from '../../copy/archiving'
import { paperDay } from '../../copy/due'
import { useAddress } from '../../desk/address'
import { DeskPage } from '../../desk/desk-page'
import { Failure } from '../../desk/failure'
import { useStationId } from '../../desk/seat'
import { YearChoice, yearIn } from '../../desk/year-choice'
import { useRead } from '../../queries'
import { Finding } from './finding'
import { Result } from './result'
import { useVerifying } from './use-verifying'

type Book = Output<'station', 'listBooks'>['books'][number]

/** Whether anything in a year's books was changed: each is verified on the spot, line by line and day by day. */
export default function StationVerify() {
  const [filters, setFilters] = useAddress('/station/verify/index', ['year'])
  const stationId = useStationId()
  const year = yearIn(filters.year)
  const { data, error, refetch } = useRead('station', 'listBooks', { year }, { stationId })
  const verifying = useVerifying(stationId)
  const [title, text] = copy.none
  return (
    <DeskPage title={copy.title} desk="station">
      <View className="desk-quiet">{copy.lead}</View>
      {data?.books.some(({ lastAnchor }) => lastAnchor) ? <View className="desk-quiet">{copy.sealHint}</View> : null}
      {data ? (
        <YearChoice
          year={data.year}
          current={yearOf(dateOf(data.now))}
          onChange={(chosen) => setFilters({ year: chosen })}
        />
      ) : null}
      {error && !data ? <Failure error={error} onRetry={refetch} /> : null}
      {!data && !error ? <LoadingState /> : null}
      {data?.books.length === 0 ? <EmptyState title={title} text={text} /> : null}
      {data?.books.map((book) => (
        <Section key={book.bookId} title={book.stationName}>
          <View>{standing(book)}</View>
          {verifying.bookId === book.bookId ? (
            <>
              <Result verifying={verifying} />
              {verifying.findings.map((finding, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: findings are only ever added to the end
                <Finding key={index} finding={finding} />
              ))}
            </>
          ) : null}
          {book.lastAnchor ? <View className="desk-quiet">{copy.seal(book.lastAnchor)}</View> : null}
          <Button
            words={wordsFor(book, verifying)}
            label={copy.verifyBook(book.stationName)}
            busy={isRunning(book, verifying)}
            disabled={isRunning(book, verifying)}
            onTap={() => void verifying.verify(book.bookId)}
          />
        </Section>
      ))}
    </DeskPage>
  )
}

const standing = ({ dossiers, anchoredThrough }: Book): string =>
  `${copy.dossiers(dossiers)}，${anchoredThrough ? copy.anchored(paperDay(anchoredThrough)) : copy.notAnchored}`

const wordsFor = ({ bookId }: Book, verifying: ReturnType<typeof useVerifying>): string => {
  if (verifying.bookId !== bookId) return copy.verify
  return verifying.error ? copy.goOn : copy.again
}

const isRunning = ({ bookId }: Book, verifying: ReturnType<typeof useVerifying>): boolean =>
  verifying.bookId === bookId && !verifying.error && (!verifying.latest || verifying.latest.cursor !== undefined)
