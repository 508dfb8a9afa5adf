// Phrases that hold a topic's word and mean something else. The longest phrase at a place wins, so they take it away.
import type { ByLanguage } from './phrases.ts'

export const OTHER: ByLanguage = {
  en: `
    if you use, if you use this, if you use the, if you use this model, if you use the model, if you are using,
      if you find, when using, before using, before you use, memory usage, usage requirements, vram usage, gpu usage, ram usage, resource usage, token usage, disk usage, energy usage, power usage, cpu usage, commercial usage, commercial use, usage rights, limitation of liability, limitations of liability, usage statistics,
      usage cost, usage
    license, usage policy, usage terms, usage notice, acceptable use policy, acceptable use, evaluation
    data, evaluation dataset, evaluation datasets, evaluation set, evaluation procedure, test data,
    factors, performance tips, token limits, rate limits, context limit, length limits,
    data collection, training performance, loading data, loading dataset, load data, load the data, load dataset,
      load the dataset`,
  zh: '使用须知',
}

/** Headings of lists that repeat the card's headings. */
export const CONTENTS: ByLanguage = {
  en: '=table of contents, =contents, =toc, =table of content, =index',
  zh: '=目录, =目錄',
  ja: '=目次',
  ko: '=목차',
  fr: '=table des matières, =sommaire',
  es: '=tabla de contenidos, =índice, =contenido',
  de: '=inhaltsverzeichnis, =inhalt',
  ru: '=содержание, =оглавление',
  pt: '=índice, =sumário',
}
