import { connect } from 'node:net'
import tls from 'node:tls'

// The vendor's SDKs can be led elsewhere by one of three services (TCB_BASE_URL), or by a proxy that tunnels TLS, for which every
// machine would need a certificate of its own. So a rehearsal changes where the process's secure connections end, and nothing else.
const { hostname, port } = new URL(process.env.LOCAL_CLOUD ?? '')
Object.assign(tls, { connect: () => connect(Number(port), hostname) })
