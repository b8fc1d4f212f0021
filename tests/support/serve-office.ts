import { startCloud } from '../../local/cloud'
import { smallCounty, TUESDAY } from './small-county'

// The small county's cloud as a process of its own, to be killed: DATA names its folder, PORT its port.
const { DATA: dataFolder = '', FUNCTIONS: functionsFolder = '', PORT } = process.env

startCloud({ dataFolder, functionsFolder, port: Number(PORT), at: TUESDAY }).then((cloud) => {
  if (cloud.store.count('stations') === 0) {
    for (const [collection, documents] of Object.entries(smallCounty()))
      cloud.store.insertMany(collection, documents as { _id: string }[])
  }
  process.send?.('ready')
})
