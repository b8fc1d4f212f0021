import { onWorldChange, world } from '../config'
import { wxFunction } from './call'
import { listeners } from './listeners'

const changes = listeners<{ isConnected: boolean; networkType: string }>()
const type = () => (world().network === 'none' ? 'none' : 'wifi')

onWorldChange((now, before) => {
  if ((now.network === 'none') !== (before.network === 'none'))
    changes.tell({ isConnected: now.network !== 'none', networkType: type() })
})

/** Whether there is a network, and when that changes. */
export const network = {
  getNetworkType: wxFunction('getNetworkType', () => ({ networkType: type(), isConnected: type() !== 'none' })),
  onNetworkStatusChange: changes.on,
  offNetworkStatusChange: changes.off,
}
