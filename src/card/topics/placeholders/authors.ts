// What authors of all kinds write where something is still to be written, in many languages.
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
    'promise',
    'line',
    /^(?:soon|later|tbc|pending|(?:paper |preprint |still |currently )?(?:under review|in preparation|forthcoming|submitted)|none (?:so far|yet|for now|at the moment|known)|not (?:yet|currently) (?:available|documented|published|released|evaluated))$/i,
    'strong',
    'many authors',
    GENERIC,
  ],
  [
    'promise-sentence',
    'line',
    /^(?:(?:this|the|these|our|more|further|full|detailed|all|example) )?(?:(?:section|part|page|model card|card|readme|details?|results?|evaluations?|evals|benchmarks?|numbers|scores|examples?|code|snippet|paper|preprint|citation|bibtex|information|info|documentation|instructions|limitations|usage|metrics|it|this)(?: section| results| details| information)? )?(?:(?:are|is) )?(?:will|to) be (?:added|updated|provided|released|available|announced|published|completed|filled|written|uploaded|shared|documented|determined)(?: (?:in|soon|later|shortly|here|once|when|after|as)\b.{0,60})?$/i,
    'strong',
    'many authors',
    GENERIC,
  ],
  [
    'promise-elsewhere',
    'line',
    /^(?:(?:稍后|后续|即将)(?:更新|补充|发布|上线|公布)|待(?:定|完善|添加|填写|公布)|建设中|需要更多信息|(?:後日|後ほど|今後|近日)(?:追記|公開|更新|追加)(?:予定|します)?(?:です)?|追記予定|作成中|検討中|詳細情報が必要(?:です)?|(?:추후|곧) (?:공개|업데이트|추가|작성)(?: 예정)?(?:입니다)?|업데이트 예정(?:입니다)?|준비중|추가 정보 필요|bientôt(?: disponible)?|en cours(?: de rédaction)?|à (?:remplir|définir)|plus d['’]informations nécessaires|informations supplémentaires nécessaires|(?:se necesita )?más información(?: necesaria)?|pendiente|en construcción|por definir|(?:noch )?zu ergänzen|(?:wird|werden) (?:noch )?(?:ergänzt|nachgereicht)|demnächst|kommt (?:bald|noch)|(?:mehr|weitere) informationen (?:benötigt|erforderlich|folgen)|mais informações(?: são)? necessárias|a definir|em construção|em desenvolvimento|будет (?:добавлено|дополнено)(?: позже)?|требуется (?:больше|дополнительная) информаци[ия]|в процессе|в работе|prossimamente|in arrivo|da completare|binnenkort|wkrótce|do uzupełnienia|yakında|قريبا|قريباً|sắp ra mắt|đang cập nhật|segera hadir)$/iu,
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
