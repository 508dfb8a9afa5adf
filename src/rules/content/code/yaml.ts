// Reads YAML examples with the parser that reads front matter, any number of documents in one.
import { Composer, Parser } from 'yaml'
import { isTooComplex } from '../../../card/front-matter/yaml-size.ts'
import { firstSyntaxFault } from '../../../card/front-matter/yaml-syntax.ts'
import { yamlCure } from '../../metadata/yaml-problem-message.ts'
import { filledIn, isLiberty, lineAndColumn } from './liberties.ts'
import type { CodeParser } from './parsers.ts'

export const parseYaml: CodeParser = (example) => {
  const text = filledIn(example)
  const tokens = [...new Parser().parse(text)]
  if (isTooComplex(tokens)) return undefined
  const composer = new Composer({ uniqueKeys: false, logLevel: 'silent', prettyErrors: false })
  const documents = [...composer.compose(tokens, false, text.length)]
  const fault = firstSyntaxFault(
    documents.flatMap(({ errors }) => errors),
    text,
  )
  if (!fault || isLiberty(text, fault.start)) return undefined
  const { problem, advice } = yamlCure(fault.code)
  return { ...lineAndColumn(text, fault.start), problem, advice }
}
