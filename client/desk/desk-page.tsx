import { doesAtDesk } from '@shared/domain/request/permission'
import type { Role } from '@shared/domain/role'
import { Text, View } from '@tarojs/components'
import { type PropsWithChildren, useState } from 'react'
import { as } from '../components/as'
import { Button } from '../components/button'
import { Choice } from '../components/choice'
import { Page } from '../components/page'
import { Tappable } from '../components/tappable'
import { deskCopy } from '../copy/desk'
import { roleLabels } from '../copy/desk-labels'
import { goInstead, startAt } from '../go'
import { sitAt } from '../session'
import { type NavItem, type NavKey, navOf } from './nav'
import { roleAt, type Seat, useSeats } from './seat'
import './desk.scss'

interface Props {
  title: string
  desk: 'instructor' | 'station'
  /** Which page of the navigation this is; a page deeper in has none. */
  at?: NavKey
}

/** The frame of a desk's page: its navigation, which desk one sits at, and the page itself. */
export function DeskPage({ title, desk, at, children }: PropsWithChildren<Props>) {
  const { seats, current } = useSeats(desk)
  return (
    <Page title={title} desk="staff" first={at !== undefined} home={navOf[desk][0].path}>
      {at ? <Nav items={navOf[desk]} at={at} role={current && roleAt(current)} /> : null}
      {at && current ? <SeatLine seats={seats} current={current} /> : null}
      {children}
    </Page>
  )
}

function Nav({ items, at, role }: { items: readonly NavItem[]; at: NavKey; role?: Role }) {
  return (
    <View className="desk-nav" {...as('navigation', deskCopy.navigation)}>
      {items
        .filter(({ act }) => !role || doesAtDesk(role, act))
        .map(({ key, label, path }) => (
          <Tappable
            key={key}
            role="link"
            on={key === at}
            className={`desk-nav__item ${key === at ? 'desk-nav__item--here' : ''}`}
            onTap={() => void (key === at ? undefined : goInstead(path))}
          >
            <Text>{label}</Text>
          </Tappable>
        ))}
    </View>
  )
}

function SeatLine({ seats, current }: { seats: Seat[]; current: Seat }) {
  const [isOpen, setOpen] = useState(false)
  const keyOf = ({ kind, stationId }: Seat) => `${kind}:${stationId}`
  const sit = (key: string) => {
    const seat = seats.find((one) => keyOf(one) === key)
    setOpen(false)
    if (seat && !seat.isHere) void startAt(sitAt(seat))
  }
  return (
    <>
      <View className="desk-seat">
        <Text>{`${deskCopy.nowAt}：${wordsOf(current)}`}</Text>
        {seats.length > 1 ? <Button kind="link" words={deskCopy.changeSeat} onTap={() => setOpen(!isOpen)} /> : null}
      </View>
      {isOpen ? (
        <Choice
          label={deskCopy.seats}
          options={seats.map((seat) => ({ value: keyOf(seat), label: wordsOf(seat) }))}
          value={keyOf(current)}
          onChange={sit}
        />
      ) : null}
    </>
  )
}

function wordsOf({ kind, isHead, stationName }: Seat): string {
  const role = kind === 'officer' && isHead ? headOf(stationName) : roleLabels[kind]
  return `${stationName} ${role}`
}

/** A station has a head (站长), a bureau its leader. */
const headOf = (stationName: string): string => (stationName.endsWith('局') ? deskCopy.leader : deskCopy.stationHead)
