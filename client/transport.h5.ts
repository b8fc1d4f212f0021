import type { CloudEvent } from './transport'

/** A browser needs no opening. */
export function openCloud(): void {}

function caller(): Record<string, string> {
  return { 'x-openid': window.localStorage.getItem('openid') ?? '' }
}

/** Posts the event to the same origin's door. */
export async function send(door: string, event: CloudEvent): Promise<unknown> {
  const response = await fetch(`/functions/${door}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...caller() },
    body: JSON.stringify(event),
  })
  if (!response.ok) throw new Error(`${door} answered ${response.status}`)
  return response.json()
}

/** Puts the file to the same origin; its id is `cloud://…/<path>`, answered by the server. */
export async function upload(localPath: string, cloudPath: string): Promise<string> {
  const file = await (await fetch(localPath)).blob()
  const response = await fetch(`/files/${cloudPath}`, { method: 'PUT', headers: caller(), body: file })
  if (!response.ok) throw new Error(`upload answered ${response.status}`)
  const answer: { fileID: string } = await response.json()
  return answer.fileID
}
