import type { StaffedStation } from '@shared/contracts/station'
import { levelBelow } from '@shared/domain/people/staffing'
import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { Row, Rows } from '../../components/rows'
import { Section } from '../../components/section'
import { EmptyState } from '../../components/states'
import { Table } from '../../components/table'
import { appointmentName, staffCopy } from '../../copy/staff'
import { Facts } from '../../desk/facts'
import { type Holder, standingOf } from './desk-holder'

/** Which form is asked for in place of the station. */
export type Task = 'appoint' | 'openStation' | 'changeStation'

interface Props {
  station: StaffedStation
  stations: readonly StaffedStation[]
  mayChange: boolean
  onOpen: (stationId: string) => void
  onHolder: (holder: Holder) => void
  onTask: (task: Task) => void
}

/** One station: its people first, then the stations under it, then its door plate. */
export function StationView({ station, stations, mayChange, onOpen, onHolder, onTask }: Props) {
  const { name, level, desks, code, phone, address, hours, isStaffed } = station
  const parent = stations.find(({ id }) => id === station.parentId)
  const below = stations.filter(({ parentId }) => parentId === station.id)
  const [title, text] = staffCopy.nobody
  return (
    <>
      {parent ? <Button kind="link" words={staffCopy.backTo(parent.name)} onTap={() => onOpen(parent.id)} /> : null}
      <View className="desk-lead">{name}</View>
      {isStaffed ? null : (
        <Notice kind="warn" word={staffCopy.unread}>
          {staffCopy.unreadText}
        </Notice>
      )}
      <Section title={staffCopy.people}>
        {desks.length === 0 ? (
          <EmptyState title={title} text={text} />
        ) : (
          <Table
            label={staffCopy.people}
            columns={[
              {
                key: 'name',
                label: staffCopy.name,
                cell: ({ name: who }) => who,
                ...(mayChange ? { open: onHolder } : {}),
              },
              { key: 'desk', label: staffCopy.desk, cell: ({ desk }) => appointmentName(desk, level) },
              { key: 'standing', label: staffCopy.standing, cell: (holder) => standingOf(holder).join('，') },
            ]}
            items={desks}
            keyOf={({ personId, desk }) => `${personId}-${desk}`}
          />
        )}
        {mayChange ? <Button kind="primary" words={staffCopy.appoint} onTap={() => onTask('appoint')} /> : null}
      </Section>
      {levelBelow[level] ? (
        <Section title={staffCopy.below[level]}>
          {below.length === 0 ? <View className="desk-quiet">{staffCopy.noneBelow}</View> : null}
          {below.length > 0 ? (
            <Rows label={staffCopy.below[level]}>
              {below.map((one) => (
                <Row
                  key={one.id}
                  title={one.name}
                  detail={staffCopy.count(one.desks.length)}
                  onOpen={() => onOpen(one.id)}
                />
              ))}
            </Rows>
          ) : null}
          {mayChange ? <Button words={staffCopy.openBelow[level]} onTap={() => onTask('openStation')} /> : null}
        </Section>
      ) : null}
      <Section title={staffCopy.plate}>
        <Facts
          facts={[
            { label: staffCopy.code, words: code },
            { label: staffCopy.phone, words: phone },
            { label: staffCopy.address, words: address },
            { label: staffCopy.hours, words: hours },
          ]}
        />
        {mayChange ? <Button words={staffCopy.changeStation} onTap={() => onTask('changeStation')} /> : null}
      </Section>
    </>
  )
}
