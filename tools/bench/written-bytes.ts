import type { Cloud } from '../../local/cloud'

/** How many bytes a submit writes: a first line, and the head it leads to. */
export function writtenBytes(cloud: Cloud | undefined): number {
  const id = 'benchrequest00000000'
  const [line] = cloud?.store.find('entries', { _id: `${id}-1` }) ?? []
  const [head] = cloud?.store.find('requests', { _id: id }) ?? []
  if (!line || !head) throw new Error('a county without its first request')
  return Buffer.byteLength(JSON.stringify(line)) + Buffer.byteLength(JSON.stringify(head))
}
