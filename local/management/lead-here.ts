import https from 'node:https'
import { connect } from 'node:net'

// The management SDK's own settings move one of its three services (TCB_BASE_URL) or tunnel TLS (proxy), for which every
// machine would need a certificate of its own. So the rehearsal changes where the process's connections end, and nothing else.
const { hostname, port } = new URL(process.env.LOCAL_CLOUD ?? '')
Object.assign(https.globalAgent, { createConnection: () => connect(Number(port), hostname) })
