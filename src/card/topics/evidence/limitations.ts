// Evidence that a card says what the model cannot or should not do.
import { UnicodePattern } from '../../unicode-pattern.ts'
import { ANYWHERE, type Grade, KIND, NOTHING, type Reading, STATEMENT } from './evidence.ts'

const ENGLISH =
  /\b(?:limit|limits|limited|limitation|limitations|bias|biases|biased|risk|risks|risky|harm|harms|harmful|cannot|can't|could not|should not|shouldn't|must not|may not|might not|does not|doesn't|do not|don't|is not|are not|isn't|aren't|not|unable|fail|fails|failure|struggle|struggles|stereotypes?|unsafe|inaccurate|incorrect|hallucinat\w{1,6}|misuse|caution|careful|warning|beware|unreliable|out of scope|toxic|offensive|disturbing|uncensored|imperfect|degraded?|degrades|poorly|worse|only|wrong|wrongly|errors?|mistakes?|lacks?|avoid|confuses?)\b/i
/** The same in other languages; words are told from their start, as they are inflected. */
const LATIN =
  /\b(?:limit|biais|risqu|erron|inexact|sesg|riesg|nicht|kein|begrenz|eingeschr|verzerr|risik|fehler|vies|risco|impreci|ne \w{1,10} pas|n'\w{1,10} pas|no (?:puede|debe|es|est))/i
const WORDS_BEYOND_ASCII = new UnicodePattern(
  String.raw`不能|无法|不會|不会|局限|限制|偏见|偏差|不适|不应|风险|有限|错误|不准确|できません|できない|できず|制限|限界|バイアス|偏見|リスク|不適切|不正確|注意|한계|제한|편향|없습니다|않습니다|못합니다|못하였|위험|부정확|유해|(?<!\p{L})(?:не|огранич|предвзят|риск|ошиб|неточн|плохо|não|viés)`,
  'iu',
)
const LABEL = /limitation|scope|issues|caveat/i
/** A label that names the topic, and words right behind it: "Out-of-scope: any use that breaks a law". */
const LABELLED =
  /^(?:[\w-]{1,12} )?(?:limitations?|out[- ]of[- ]scope(?: uses?)?|known issues|caveats?)(?: and \w{1,12})?\s?[:：]\s?\S{2,30}\s\S/im
/** Sentences that say so in other languages: the model may put out what is wrong, cannot do something, is not for a use. */
const ELSEWHERE = [
  /模型.{0,30}(?:可能.{0,12}(?:有害|偏见|错误|不准确|不当|幻觉|虚假)|无法|不能|不支持|不适用|不适合)|不(?:适用|适合)于|请?(?:谨慎|慎重)使用/,
  /(?:不正確|不適切|有害|誤った|偏った|事実と異なる).{0,30}(?:可能性|場合|こと)があ|モデル.{0,40}(?:できません|保証|苦手|適していません)/,
  /(?:부정확|유해|편향|잘못된).{0,30}(?:수 있|가능성)|모델.{0,40}(?:못합니다|없습니다|않습니다|적합하지)/,
  new UnicodePattern(
    String.raw`(?<!\p{L})(?:modèle|il)(?!\p{L}).{0,40}(?:ne .{1,30} pas(?!\p{L})|peut (?:produire|générer|halluciner|inventer|se tromper)|confond)|ne (?:doit|convient|doivent) pas`,
    'iu',
  ),
  new UnicodePattern(
    String.raw`(?<!\p{L})modelo.{0,40}(?<!\p{L})(?:no (?:es|está|puede|debe|reconoce|entiende|distingue|funciona)|puede (?:generar|producir|alucinar|inventar|cometer))|no (?:debe|debería) (?:usarse|utilizarse)`,
    'iu',
  ),
  /(?:^|[.!]\s)(?:no|não) (?:distingue|reconoce|reconhece|entiende|entende|funciona|soporta|suporta|detecta|sirve|serve)/im,
  new UnicodePattern(
    String.raw`(?<!\p{L})modell.{0,40}(?<!\p{L})(?:nicht|kein\w{0,2}|kann .{0,30}(?:falsch|fehler|erfind|halluzin)\w{0,8})(?!\p{L})|nicht für .{1,60}(?:geeignet|gedacht|bestimmt)`,
    'iu',
  ),
  new UnicodePattern(
    String.raw`(?<!\p{L})модель.{0,40}(?<!\p{L})(?:не (?:умеет|может|подходит|предназначена|поддерживает|понимает)|может (?:генерировать|выдавать|ошибаться|содержать)|плохо)`,
    'iu',
  ),
  new UnicodePattern(
    String.raw`(?<!\p{L})modelo.{0,40}(?<!\p{L})(?:não (?:é|está|pode|deve|reconhece|entende|funciona|lida)|pode (?:gerar|produzir|alucinar|inventar|errar))|não (?:deve|deveria) ser us`,
    'iu',
  ),
]
/** Words of which one is in every sentence that says so anywhere: a quick look before the slow one. */
const SIGN =
  /limit|not\b|n't\b|bias|harm|offensive|disturbing|explicit|uncensored|truncated|only|risk|poorly|worse|badly|liable|fail|struggle|confuses|stumbles|unable|lacks?|moderation|safeguard|guardrail|can't|cannot|hallucinat|produce|generate/i
/** Words of which one is in every such sentence that is in ASCII. */
const ELSEWHERE_SIGN =
  /\b(?:modell|modelo)\b.{0,80}\b(?:nicht|kein|puede|pode|no)\b|\bnicht f|\bno (?:debe|dis|rec|ent|fun|sop|det|sir)/i
const STRONG = [
  /\blimitations? (?:of|is|are|include)\b/i,
  /\b(?:model|it|models|outputs?|lora|they|checkpoint)\b.{0,60}\b(?:may|might|can|could|will|does|do|is|are)\b.{0,30}\b(?:not (?:work|perform|function|handle|support|generali[sz]e|capture|suitable|intended|perfect|be (?:able|used|suitable|accurate|reliable|perfect))|struggle|fail|hallucinate|biased?|produce (?:\w+ )?(?:harmful|biased|inaccurate|incorrect|offensive|toxic|false|factually)|generate (?:\w+ )?(?:harmful|biased|inaccurate|incorrect|offensive|toxic|false))/i,
  /\bshould(?:n't| not) be (?:used|deployed|relied|considered)\b/i,
  /\bnot (?:intended|suitable|designed|recommended|meant|safe|appropriate|advised) (?:for|to|as)\b/i,
  /\b(?:is|are) uncensored\b/i,
  /\b(?:model|it|checkpoint|adapter|they)\b[^.\n]{0,30}\b(?:struggles?|fails|hallucinates?|confuses|stumbles) (?:with|to|at|on|when|by|often|sometimes|between|\w{3,20})\b/i,
  /\bbiased (?:predictions|outputs|content|results|responses)\b/i,
  /\b(?:harmful|biased|explicit|offensive|disturbing)[^.]{0,40}\b(?:content|outputs?|text)\b/i,
  /\b(?:content|outputs?|text|images?|responses?|answers?)\b[^.\n]{0,40}\b(?:harmful|biased|offensive|disturbing|inaccurate|inappropriate|deceptive|incorrect)\b/i,
  /\bis not perfect\b/i,
  /\b(?:the|this|our) (?:[\w.-]{1,30} )?models? (?:can ?not|can't|does not|doesn't|will not|is not able to|is unable to|lacks?)\b(?! (?:need|require))/i,
  /\b(?:no|not have any) (?:moderation|safety|safeguards?|guardrails?)\b/i,
  /\b(?:may|might) not (?:always )?(?:work|function|perform|generali[sz]e|handle|support)\b/i,
  /\b(?:longer|more) than \d+ [\w ]{1,30}(?:is|are|will be) truncated\b/i,
  /\b(?:model|models|it|checkpoint|adapter|version)\b[^.]{0,40}\b(?:only supports?|supports? only)\b/i,
  /\b(?:use (?:it |this (?:model )?)?)?at your own risk\b/i,
  /\bperforms? (?:\w{2,12} )?(?:poorly|worse|badly)\b/i,
  /\bnot (?:be )?(?:held )?(?:responsible|liable|accountable) for\b/i,
  /\bfor (?:research|experimental|academic|educational) (?:purposes?|use) only\b/i,
]

/** "There are no additional caveats": says no more than "none". */
const NONE =
  /\b(?:there are )?no (?:additional |known |further |other )?(?:caveats|limitations|risks|issues|biases|recommendations)(?: or \w{3,20})?(?: for this model)?\./gi
/** A fact of the model ("Model size: 7B"), not something it cannot do. */
const FACT = /^[^.:：]{1,40}[:：] ?\S{0,30}$/

export function limitationsGrade({ block, text: authored, isBeyondAscii }: Reading): Grade {
  if (block.kind === 'code') return NOTHING
  const text = authored.replace(NONE, '').trim()
  if (text === '') return NOTHING
  if (block.kind !== 'table' && SIGN.test(text) && STRONG.some((pattern) => pattern.test(text)))
    return ANYWHERE
  if (LABEL.test(text) && LABELLED.test(text)) return ANYWHERE
  if ((isBeyondAscii || ELSEWHERE_SIGN.test(text)) && ELSEWHERE.some((pattern) => pattern.test(text)))
    return ANYWHERE
  if (ENGLISH.test(text) || LATIN.test(text) || (isBeyondAscii && WORDS_BEYOND_ASCII.test(text))) return KIND
  return FACT.test(text) ? NOTHING : STATEMENT
}
