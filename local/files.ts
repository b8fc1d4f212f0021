import { randomUUID } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { environmentName } from './functions/environment'
import { CloudRefusal } from './store/refusal'

/** The largest file that may be uploaded, in bytes. */
export const largestFile = 25 * 1024 * 1024

const prefix = `cloud://${environmentName}.6c6f-${environmentName}-1300000000/`

/** The id of a file under a storage path. */
export const fileIdOf = (path: string): string => prefix + path

/** The cloud's files, kept under the data folder by their storage path. */
export class Files {
  /** Set while the disk is steered to be full. */
  isFull = false
  private readonly tickets = new Map<string, string>()

  constructor(
    private readonly folder: string,
    private readonly endpoint: () => string,
  ) {}

  fileId(path: string): string {
    return fileIdOf(path)
  }

  /** A storage path from a fileID, or undefined when it is none of ours. */
  pathOf(fileId: string): string | undefined {
    return fileId.startsWith(prefix) ? fileId.slice(prefix.length) : undefined
  }

  url(path: string): string {
    return `${this.endpoint()}/files/${path}`
  }

  /** A one-time permission to upload to a path. */
  ticket(path: string): string {
    this.place(path)
    const ticket = randomUUID()
    this.tickets.set(ticket, path)
    return ticket
  }

  /** The path a ticket permits; it can be used once. */
  redeem(ticket: string): string | undefined {
    const path = this.tickets.get(ticket)
    this.tickets.delete(ticket)
    return path
  }

  /** Writes a file for a client, as the deployment's rule has it: whoever made a file may change it, and nobody else but a function. */
  writeFor(openid: string, path: string, content: Buffer): string {
    const owner = this.ownerPlace(path)
    if (this.has(path) && (!existsSync(owner) || readFileSync(owner, 'utf8') !== openid))
      throw new CloudRefusal('AccessDenied', 'this file is not yours to write')
    this.checkFits(content)
    writeDurably(owner, Buffer.from(openid))
    writeDurably(this.place(path), content)
    return this.fileId(path)
  }

  /** Writes a file for a function, whole and to the disk, or refuses and leaves what was there. */
  write(path: string, content: Buffer): string {
    this.checkFits(content)
    writeDurably(this.place(path), content)
    rmSync(this.ownerPlace(path), { force: true })
    return this.fileId(path)
  }

  read(path: string): Buffer | undefined {
    const place = this.place(path)
    return existsSync(place) ? readFileSync(place) : undefined
  }

  has(path: string): boolean {
    return existsSync(this.place(path))
  }

  /** Every file there is, by its id. */
  ids(): string[] {
    if (!existsSync(this.folder)) return []
    const entries = readdirSync(this.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const places = entries.map(({ parentPath, name }) => relative(this.folder, join(parentPath, name)))
    return places.map((place) => this.fileId(place.split(sep).map(decodeURIComponent).join('/'))).sort()
  }

  remove(path: string): void {
    rmSync(this.place(path))
  }

  private checkFits(content: Buffer): void {
    if (content.length > largestFile) throw new CloudRefusal('EntityTooLarge', 'a file may have at most 25 MB')
    if (this.isFull) throw new CloudRefusal('InternalError', 'no space left on device')
  }

  private ownerPlace(path: string): string {
    return this.place(path, `${this.folder}-owners`)
  }

  private place(path: string, folder = this.folder): string {
    const parts = path.split('/')
    if (
      parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\\') || part.includes('\0'))
    )
      throw new CloudRefusal('STORAGE_REQUEST_FAIL', `not a storage path: ${path}`)
    return join(folder, ...parts.map(encodeURIComponent))
  }
}

function writeDurably(place: string, content: Buffer): void {
  mkdirSync(dirname(place), { recursive: true })
  const temporary = `${place}.${randomUUID()}.part`
  const handle = openSync(temporary, 'w')
  writeSync(handle, content)
  fsyncSync(handle)
  closeSync(handle)
  renameSync(temporary, place)
}
