// Where a link leads, as GitHub and the Hub take it.
import { expect, test } from '@jest/globals'
import { linkTarget } from '../../../src/rules/links/target.ts'

test.each([
  ['docs/x.md', 'm/README.md', 'm/docs/x.md'],
  ['./docs//x.md?raw=true#part', 'README.md', 'docs/x.md'],
  ['../x.png', 'm/README.md', 'x.png'],
  ['/x.png', 'm/README.md', 'x.png'],
  ['a%20b%23.png', 'README.md', 'a b#.png'],
  ['50%.png', 'README.md', '50%.png'],
  ['img\\x.png', 'README.md', 'img/x.png'],
  ['resolve/main/x.png', 'README.md', 'x.png'],
  ['./blob/main/x.md', 'README.md', 'x.md'],
  ['./', 'm/README.md', 'm'],
])('%s in %s is the path %s', (url, card, path) => {
  expect(linkTarget(url, card)).toMatchObject({ kind: 'path', path })
})

test.each([
  'https://example.org/x',
  '//example.org/x',
  'mailto:a@example.org',
  'data:image/png;base64,AA',
  '../../issues',
  '/acme/tern/resolve/main/x.png',
  '/datasets/acme/gull/blob/main/x.png',
  'resolve/v2/x.png',
  '{{ url }}',
  '?tab=files',
  ' ',
])('%s leads elsewhere', (url) => {
  expect(linkTarget(url, 'README.md')).toEqual({ kind: 'elsewhere' })
})

test('an anchor alone is a place in the card', () => {
  expect(linkTarget('#%E4%BD%BF%E7%94%A8', 'README.md')).toEqual({ kind: 'anchor', anchor: '使用' })
})
