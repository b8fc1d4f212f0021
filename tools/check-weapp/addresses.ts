import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildFiles } from '../wcc/build-files'

/** Names, not addresses that are called: an XML namespace, the base Taro's router reads paths against, a page in error messages. */
export const harmless = ['https://taro.com', 'http://www.w3.org', 'https://reactjs.org']

/** Addresses of other machines in a build's scripts, templates and styles. */
export const addressesIn = (folder: string): { file: string; address: string }[] =>
  buildFiles(folder)
    .filter((file) => /\.(js|json|wxml|wxs|wxss)$/.test(file))
    .flatMap((file) =>
      [...new Set(readFileSync(join(folder, file), 'utf8').match(/\b(https?|wss?):\/\/[\w.-]*/g))].map((address) => ({
        file,
        address,
      })),
    )

/** Addresses that are not known to be harmless: fonts, pictures and scripts from elsewhere among them. */
export const addressFaults = (folder: string): string[] =>
  addressesIn(folder)
    .filter(({ address }) => !harmless.includes(address))
    .map(({ file, address }) => `${file} ships the address ${address}`)
