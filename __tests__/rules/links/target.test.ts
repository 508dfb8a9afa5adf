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
  '?tab=files#x',
  '',
  ' ',
  '\\\\server\\x',
  `\${url}`,
  'a/<% url %>',
  'a/}}',
  '/spaces/acme/demo/tree/main',
  '/a/b/raw/dev/x',
  'raw/dev/x',
  'a/../../x',
])('%s leads elsewhere', (url) => {
  expect(linkTarget(url, 'README.md')).toEqual({ kind: 'elsewhere' })
})

test.each([
  ['x.md', { path: 'x.md', isAbsolute: false, anchor: undefined }],
  ['/x.md#', { path: 'x.md', isAbsolute: true, anchor: '' }],
  ['x.md#%C3%BC?y', { path: 'x.md', isAbsolute: false, anchor: 'ü?y' }],
  ['x.md?y#z#1', { path: 'x.md', isAbsolute: false, anchor: 'z#1' }],
  ['/', { path: '', isAbsolute: true, anchor: undefined }],
  ['  x.md ', { path: 'x.md', isAbsolute: false, anchor: undefined }],
  ['a\\b\\..\\c', { path: 'a/c', isAbsolute: false, anchor: undefined }],
  ['x%2', { path: 'x%2', isAbsolute: false, anchor: undefined }],
  ['1x:y', { path: '1x:y', isAbsolute: false, anchor: undefined }],
  ['x$y', { path: 'x$y', isAbsolute: false, anchor: undefined }],
  ['datasets/a/b/blob/main/x', { path: 'datasets/a/b/blob/main/x', isAbsolute: false, anchor: undefined }],
  ['/a/b/tree', { path: 'a/b/tree', isAbsolute: true, anchor: undefined }],
  ['/resolve/main/x', { path: 'x', isAbsolute: true, anchor: undefined }],
  ['m/raw/main/x', { path: 'm/raw/main/x', isAbsolute: false, anchor: undefined }],
  ['tree/HEAD/x', { path: 'x', isAbsolute: false, anchor: undefined }],
  ['raw/master/x', { path: 'x', isAbsolute: false, anchor: undefined }],
])('%s is all of %j', (url, target) => {
  expect(linkTarget(url, 'README.md')).toEqual({ kind: 'path', ...target })
})

test('an anchor alone is a place in the card', () => {
  expect(linkTarget('#%E4%BD%BF%E7%94%A8', 'README.md')).toEqual({ kind: 'anchor', anchor: '使用' })
})
