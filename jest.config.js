export default {
  testEnvironment: 'node',
  // The end-to-end tests wait for child processes and servers more than they compute.
  maxWorkers: '100%',
  // Far above what any test needs: a busy machine is no failure.
  testTimeout: 120_000,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/scripts/jest-transform.cjs' },
  // Of the bundles and the benchmark's cards nothing is a module to Jest.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
}
