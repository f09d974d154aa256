/** Want of people, hands or time: it says what an organisation has not, and not that a control has nothing to apply to. */
import { saysOnly } from './says-only';

const means =
  /(?:人手|人員|人材|要員|人的(?:リソース|資源)|リソース|工数|時間|余裕|マンパワー|担当者|対応者|専門家|スキル|知識|体制)(?:が|は|の|も)?(?:不足|足り(?:ない|ず)|ない|なく|無い|無し|なし|い(?:ない|ません)|ありません|確保(?:できない|が困難|困難)|取れない|割けない|整っていない)|\b(?:lack of|no|(?:not )?(?:have )?enough|insufficient|limited|missing) (?:\w+ )?(?:resources?|staff|people|personnel|time|manpower|capacity|skills?|expertise)\b|\b(?:understaffed|too busy)\b|多忙|忙しい/gu;
const fillers =
  /\b(?:we|have|do|not|the|is|are|there|because|due|to|of|for|at|and|currently|in|our|company|this|moment)\b|当社|自社|社内|現時点|現在|対応|実施|導入|運用|できる|できない|困難|できません|により|による|十分|な|する|した|いる|である|です|ます|ため|から|ので|こと|[はがをにのでともや]/gu;

/** Whether a reason, in small letters of one width, names nothing but such a want. */
export function lacksMeans(words: string): boolean {
  return saysOnly(words, means, fillers);
}
