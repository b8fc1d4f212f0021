/** One command, every test: units beside their source, the rest under tests/. */
module.exports = {
  testMatch: ['<rootDir>/{shared,cloudfunctions,client,local,tools,tests}/**/*.test.{ts,tsx}'],
  moduleNameMapper: { '^@shared/(.*)$': '<rootDir>/shared/$1' },
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tests/support/build-functions.ts',
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  maxWorkers: 2,
}
