import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Manager from '@cloudbase/manager-node'
import { zipSync } from 'fflate'
import { type Cloud, startCloud } from '../../local/cloud'
import { Deployed } from '../../local/management/deployed'
import { DatabaseFile } from '../../local/store/database'

const dataFolder = mkdtempSync(join(tmpdir(), 'management-'))
const keys = { secretId: 'local', secretKey: 'local', envId: 'local' }
const manager = new Manager(keys)
const zipOf = (files: Record<string, string>) => {
  const contents = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])
  return Buffer.from(zipSync(Object.fromEntries(contents))).toString('base64')
}
const main = zipOf({ 'index.js': 'exports.main = async () => process.env.GREETING' })
const func = { name: 'hello', runtime: 'Nodejs18.15', installDependency: false, envVariables: { GREETING: '您好' } }

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud({ dataFolder, collections: {} })
  process.env.LOCAL_CLOUD = cloud.url
  await import('../../local/management/lead-here')
})
afterAll(async () => {
  await cloud.end()
  rmSync(dataFolder, { recursive: true })
})

test('an action that is not implemented, and another environment, are refused by their names', async () => {
  const destroy = manager.commonService('tcb').call({ Action: 'DestroyEnv', Param: { EnvId: 'local' } })
  await expect(destroy).rejects.toThrow('the local cloud does not implement the action tcb DestroyEnv')
  const other = new Manager({ ...keys, envId: 'somebody-elses' }).database.listCollections()
  await expect(other).rejects.toThrow('there is no environment somebody-elses')
})

test('a function runs from the files of its zip, with the variables it was given', async () => {
  await manager.functions.createFunction({ func, base64Code: main })
  expect(await cloud.call('hello', {})).toBe('您好')
  await expect(manager.functions.createFunction({ func, base64Code: main })).rejects.toThrow('already exists')
})

test('an unknown runtime, a zip without an entry and one that leaves its folder make no function', async () => {
  const made = (change: object, base64Code = main) =>
    manager.functions.createFunction({ func: { ...func, name: 'other', ...change }, base64Code })
  await expect(made({ runtime: 'Nodejs4.2' })).rejects.toThrow('does not know the runtime Nodejs4.2')
  await expect(made({}, zipOf({ 'main.js': '' }))).rejects.toThrow('the zip has no index.js')
  await expect(made({}, zipOf({ 'index.js': '', '../out.js': '' }))).rejects.toThrow('the zip holds ../out.js')
  expect((await manager.functions.listFunctions()).map(({ FunctionName }) => FunctionName)).toEqual(['hello'])
})

test('an index that two documents contradict is refused, and none is left behind', async () => {
  await manager.database.createCollection('books')
  cloud.store.insertMany('books', [
    { _id: 'a', number: 1 },
    { _id: 'b', number: 1 },
  ])
  const MgoKeySchema = { MgoIndexKeys: [{ Name: 'number', Direction: '1' }], MgoIsUnique: true }
  const made = manager.database.updateCollection('books', { CreateIndexes: [{ IndexName: 'number', MgoKeySchema }] })
  await expect(made).rejects.toThrow('E11000')
  expect((await manager.database.describeCollection('books')).Indexes?.map(({ Name }) => Name)).toEqual(['_id_'])
})

test('a cloud that runs a folder it was given takes no code', () => {
  const file = new DatabaseFile(join(dataFolder, 'given'))
  const taking = () => new Deployed(file, undefined).unpack('hello', Buffer.from(main, 'base64'))
  expect(taking).toThrow('runs the functions folder it was given')
  file.close()
})
