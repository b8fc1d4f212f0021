/** The two ways to the cloud share one face: transport.weapp.ts inside WeChat, transport.h5.ts in a browser. */
export interface CloudEvent {
  act: string
  callId: string
  input: unknown
  stationId?: string
}

/** Makes the cloud ready; called once when the app starts. */
export function openCloud(): void

/** Calls one door with one event and gives back whatever it answered; rejects when the answer never came. */
export function send(door: string, event: CloudEvent): Promise<unknown>

/** Uploads a local file to `cloudPath` (ASCII) and gives back its file id. */
export function upload(localPath: string, cloudPath: string): Promise<string>
