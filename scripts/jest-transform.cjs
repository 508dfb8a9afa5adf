// Lets Jest run TypeScript as ESM: types are removed by esbuild, nothing else changes.
const { transformSync } = require('esbuild')

module.exports = {
  process(source, file) {
    const { code, map } = transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node20',
      sourcemap: 'external',
      sourcefile: file,
    })
    return { code, map }
  },
}
