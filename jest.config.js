/** One command, every test: units beside their source, the rest under tests/. */
module.exports = {
  testMatch: ['<rootDir>/{shared,cloudfunctions,client,local,tools,tests}/**/*.test.{ts,tsx}'],
  globalSetup: '<rootDir>/tests/support/build-functions.ts',
  testEnvironment: 'node',
  transform: { '\\.m?[jt]sx?$': 'babel-jest' },
  // @noble/hashes comes as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!@noble/)'],
  moduleNameMapper: { '^@shared/(.*)$': '<rootDir>/shared/$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  reporters: ['default', '<rootDir>/tests/support/closing-line.js'],
  maxWorkers: 2,
  // A guard against a hang, not a measure: cold functions on a busy machine take their time.
  testTimeout: 60_000,
}
