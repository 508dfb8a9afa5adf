// Headings under which cards say how to cite the model or the work behind it.
// Sources: as for usage.
import type { HeadingPhrases } from './phrases.ts'

export const citation: HeadingPhrases = {
  topic: 'citation',
  names: {
    en: `
      citation, citations, citation information, citation info, bibtex, bibtex entry, bibtex citation, how
      to cite, citing, cite, please cite, cite us, cite this, referencing, how to reference, reference this,
      reference us, bib`,
    zh: '引用, 引用信息, 如何引用, 参考文献, 引用我们, 引用格式, 论文引用',
    ja: '引用, 引用情報, 引用方法, 参考文献',
    ko: '인용, 인용 정보, 인용 방법, 참고문헌, 참고 문헌',
    fr: 'citation, citations, citer, comment citer',
    es: 'cita, citación, citas, cómo citar, citar',
    de: 'zitation, zitierung, zitat, zitieren, zitierhinweis',
    ru: 'цитирование, как цитировать, цитата, цитировать',
    pt: 'citação, citações, como citar, citar',
    it: 'citazione, citazioni, come citare, citare',
    nl: 'citatie, citeren, bronvermelding',
    pl: 'cytowanie, jak cytować, cytowania',
    tr: 'atıf, alıntı, kaynak gösterme, referans verme',
    ar: 'الاستشهاد, الاقتباس, كيفية الاستشهاد',
    vi: 'trích dẫn',
    id: 'sitasi, kutipan, cara mengutip',
  },
  parts: {
    en: `
      =reference, =references, apa, =publication, =publications, associated publication, related
      publication`,
    fr: '=références',
    es: '=referencias',
    de: '=referenzen, =literatur',
    ru: '=литература, =ссылка',
    pt: '=referências',
  },
  hints: {
    en: `
      paper, papers, reference, references, acknowledgement, acknowledgements, acknowledgments,
      acknowledgment, publication, publications, article, credits, authors, author, bibliography, more
      information, contact, sources`,
    zh: '论文, 参考, 致谢',
    ja: '論文, 参考, 謝辞, 参照',
    ko: '논문, 참고, 참조',
    fr: 'références, article, publication, auteurs',
    es: 'referencias, artículo, publicación, autores',
    de: 'referenzen, literatur, veröffentlichung, autoren',
    ru: 'ссылки, литература, статья, авторы',
    pt: 'referências, artigo, publicação, autores',
  },
}
