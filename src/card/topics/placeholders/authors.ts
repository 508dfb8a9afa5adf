// What authors of all kinds write where something is still to be written, in nine languages.
import { type PlaceholderPattern, placeholderPatterns } from './placeholder-pattern.ts'

const GENERIC = 'seen in cards of many authors'

export const AUTHORS: readonly PlaceholderPattern[] = placeholderPatterns([
  [
    'todo-bracket',
    'text',
    /\[\s?TODO\b[^\]\n]{0,200}\]/gi,
    'strong',
    'diffusers, kernels and many authors',
    'diffusers: model_card_template.md',
  ],
  ['todo-line', 'line', /^(?:#|\/\/)?\s?(?:TODO|FIXME|TBD|XXX)\b.{0,120}$/i, 'weak', 'many authors', GENERIC],
  [
    'jinja',
    'text',
    /(?<![={])\{\{\s?[a-z_][\w.]{0,60}\s?(?:\|[^{}\n]{0,100})?\}\}|\{%[-+]?\s?(?:if|for|endif|endfor|else|elif|set|macro|raw|endraw|include)\b/gi,
    'strong',
    'any Jinja template',
    'huggingface_hub, trl, sentence-transformers: card templates',
  ],
  [
    'angle-variables',
    'text',
    /<(?:your|insert|replace|add|enter)[-_ ][^<>\n]{1,60}>/gi,
    'strong',
    'many authors',
    GENERIC,
  ],
  [
    'your-name',
    'text',
    /\byour[-_](?:username|model|model[-_]name|org|organization|repo|name|email)(?:\/your[-_]?[\w-]{1,40})?\b/gi,
    'info',
    'many authors',
    GENERIC,
  ],
  ['lorem', 'text', /\blorem ipsum\b/gi, 'strong', 'many authors', GENERIC],
  [
    'to-be-done',
    'line',
    /^(?:tbd|tba|todo|wip|(?:more (?:details|information|info) )?(?:are |is |will be )?coming(?: very)? soon|to be (?:added|completed|determined|defined|filled(?: in)?|announced|written|updated|released)(?: soon| later)?|work in progress|in progress|under construction|fill (?:me|this) in|待补充|待更新|敬请期待|即将推出|未定|準備中|工事中|작성 중|준비 중|추후 공개|à venir|à compléter|próximamente|por completar|folgt|folgt noch|in arbeit|скоро|в разработке|em breve|a preencher|\?+|\.{2,}|…|x{3,}|-+)$/i,
    'strong',
    'many authors',
    GENERIC,
  ],
  [
    'not-available',
    'line',
    /^(?:n\/?a|none|not applicable|not available|unknown|not specified|not provided|null|nil|无|暂无|なし|없음|нет)$/i,
    'weak',
    'many authors',
    GENERIC,
  ],
  [
    'placeholder-value',
    'front-matter-value',
    /^(?:unknown|TBD|TODO|None|null|string|example)$/i,
    'weak',
    'sentence-transformers and many authors',
    'sentence-transformers: model_card_template.md',
  ],
])
