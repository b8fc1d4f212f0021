// Runs by itself, beside the one package it needs; told everything as JSON.
const ci = require('miniprogram-ci')

const { appid, projectPath, privateKeyPath, version, robot } = JSON.parse(process.argv[2])
const project = new ci.Project({ appid, type: 'miniProgram', projectPath, privateKeyPath, ignores: [] })
// The build is what is meant to run: nothing is transpiled or minified a second time.
const setting = { es6: false, es7: false, minify: false, codeProtect: false, autoPrefixWXSS: false }

ci.upload({ project, version, desc: version, robot, setting, onProgressUpdate: () => undefined }).then(
  () => process.exit(0),
  (error) => {
    console.error(error.message ?? error)
    process.exit(1)
  },
)
