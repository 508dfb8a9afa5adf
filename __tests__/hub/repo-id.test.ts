// Ids of repositories: which are fine, which are refused, and what an address means.
import { expect, test } from '@jest/globals'
import { judgeRepoId, meantRepoId, type RepoIdVerdict } from '../../src/hub/repo-id.ts'

const CASES: readonly (readonly [string, RepoIdVerdict, string | undefined])[] = [
  ['gpt2', 'fine', undefined],
  ['google-bert/bert-base-uncased', 'fine', undefined],
  ['owner/name_1.5-x', 'fine', undefined],
  ['./out', 'refused', undefined],
  ['../out', 'refused', undefined],
  ['/workspace/out', 'refused', undefined],
  ['~/out', 'refused', undefined],
  ['C:\\models\\x', 'refused', undefined],
  ['a/b/c', 'refused', undefined],
  ['owner/', 'refused', undefined],
  ['Kokoro 82M', 'refused', undefined],
  ['owner/name:latest', 'refused', undefined],
  ['', 'refused', undefined],
  ['..', 'refused', undefined],
  ['owner / name', 'refused', 'owner/name'],
  ['@owner/name', 'refused', 'owner/name'],
  ['models/owner/name', 'refused', 'owner/name'],
  ['https://huggingface.co/Qwen/Qwen2.5-3B', 'doubtful', 'Qwen/Qwen2.5-3B'],
  ['https://huggingface.co/datasets/rajpurkar/squad/tree/main', 'doubtful', 'rajpurkar/squad'],
  ['https://huggingface.co/datasets/squad', 'doubtful', 'squad'],
  ['hf.co/owner/name', 'doubtful', 'owner/name'],
  ['https://github.com/owner/name', 'refused', undefined],
  ['owner/name.git', 'doubtful', 'owner/name'],
  ['owner--name', 'doubtful', undefined],
  ['-name', 'doubtful', undefined],
  ['x'.repeat(97), 'doubtful', undefined],
  ['été/modèle', 'doubtful', undefined],
  ['/'.repeat(2000), 'refused', undefined],
]

test.each(CASES)('%s is %s', (value, verdict, meant) => {
  expect(judgeRepoId(value)).toBe(verdict)
  expect(meantRepoId(value)).toBe(meant)
})
