// Headings under which cards say what the model cannot or should not do.
// Sources: as for usage; biases, ethics and uses out of scope are also in Mitchell et al. 2019 ("Model Cards for
// Model Reporting") and in the Hub's template.
import type { HeadingPhrases } from './phrases.ts'

export const limitations: HeadingPhrases = {
  topic: 'limitations',
  names: {
    en: `
      limitations, limitation, known limitations, usage limitations, known issues, known bugs, quirks, caveats, caveat, caveats and recommendations,
      tradeoffs, trade offs, weaknesses, failure modes, failure cases, shortcomings, drawbacks, known problems,
      limits, warnings, =warning, pitfalls, gotchas, what can go wrong, where it fails, when it fails, what it cannot do,
      what it can't do, what it does not do, what the model cannot do`,
    zh: `
      局限性和偏见, 局限性, 局限, 限制, 模型局限性, 局限与偏见, 偏见、风险和局限性, 已知问题, 注意事项, 风险, 不足, 已知限制, 使用限制`,
    ja: '制限とバイアス, 制限, 制限事項, 限界, 限界事項, 既知の問題, 注意事項, 注意点, リスク, 制約, 課題',
    ko: `
      한계 및 편향, 한계점, 한계, 제한 사항, 제한사항, 제한점, 한계와 편향, 주의사항, 주의 사항, 알려진 문제, 위험`,
    fr: 'limites, limitations, limite, risques, problèmes connus, avertissements, avertissement, mises en garde',
    es: 'limitaciones, limitación, riesgos, problemas conocidos, advertencias, advertencia',
    de: `
      einschränkungen, einschränkung, grenzen, limitierungen, limitationen, risiken, bekannte probleme,
      =hinweise, schwächen, warnhinweise`,
    ru: 'ограничения, ограничение, известные проблемы, риски, недостатки, предупреждение, предупреждения',
    pt: 'limitações, limitação, riscos, problemas conhecidos, =avisos, =aviso',
    it: 'limitazioni, limiti, limite, rischi, problemi noti, avvertenze',
    nl: 'beperkingen, beperking, bekende problemen, risico’s',
    pl: 'ograniczenia, ograniczenie, znane problemy, ryzyko',
    tr: 'sınırlamalar, sınırlılıklar, kısıtlamalar, kısıtlar, bilinen sorunlar, riskler',
    ar: 'القيود, قيود, حدود النموذج, المخاطر, القيود والتحيز',
    vi: 'hạn chế, giới hạn, những hạn chế, rủi ro, lưu ý',
    id: 'keterbatasan, batasan, risiko',
  },
  near: {
    en: `
      bias, biases, ethical considerations, ethics, ethical, fairness, responsible ai, responsible use,
      responsibility, safety, societal impact, societal impact assessment, =risk, risks, risks and harms, harms, content safety,
      content warning, warning, =considerations, toxicity`,
    zh: '偏见, 偏差, 伦理考量, 伦理考虑, 伦理, 道德考量, 安全性, 公平性, 免责声明, 免责申明, =注意',
    ja: 'バイアス, 倫理的配慮, 倫理的考慮事項, 倫理, 安全性, 公平性, 免責事項, =注意, =注意書き, =ご注意',
    ko: '편향, 윤리적 고려사항, 윤리적 고려 사항, 윤리, 안전성, 공정성, 면책, =주의, =유의사항',
    fr: 'biais, considérations éthiques, éthique, sécurité, équité',
    es: 'sesgos, sesgo, consideraciones éticas, ética, seguridad',
    de: 'bias, ethische überlegungen, ethik, fairness, verzerrungen, sicherheit',
    ru: 'предвзятость, предубеждения, смещения, этические соображения, этика, справедливость, безопасность',
    pt: 'vieses, viés, considerações éticas, ética, equidade, segurança',
  },
  parts: {
    en: `
      out of scope use, out of scope uses, out of scope, misuse, misuses, malicious use, prohibited uses,
      prohibited use, restricted uses, unsupported uses, use restrictions, not intended,
      inappropriate use, not suitable, when not to use, not for`,
    zh: '超出范围的使用, 不适用范围, 不当使用, 禁止用途, 滥用',
    ja: '対象外の使用, 範囲外の使用, 想定外の用途, 誤用, 禁止事項',
    ko: '범위를 벗어난 사용, 범위 외 사용, 오용, 금지된 사용',
    fr: "hors du champ d'application, hors périmètre, usages interdits, mauvais usages",
    es: 'fuera de alcance, fuera del alcance, fuera del ámbito, usos indebidos, uso indebido, usos prohibidos',
    de: 'nicht vorgesehene verwendung, außerhalb des anwendungsbereichs, missbrauch, verbotene nutzung',
    ru: 'нецелевое использование, недопустимое использование, злоупотребление',
    pt: 'fora do escopo, usos indevidos, uso indevido, usos proibidos',
  },
  hints: {
    en: `
      note, notes, please note, important, attention, notice, tips, faq, disclaimer, disclaimers, future work, nsfw, scope, considerations, recommendations,
      good to know, things to know, keep in mind`,
    zh: '注意, 声明, 说明',
    ja: '注意, 備考',
    ko: '주의, 참고',
  },
}
