/** A control's title, made a sentence: クラウドサービスの方針 を定めるため. */
import { hasWords } from './says-only';

/** What carries a title through a sentence and adds nothing to it. */
const carrying =
  /\b(?:in order|to|for|the|we|our|must|should|need(?:s|ed)?|is|are|be|because|of|an?|and|on|as|it|establish(?:ed|ing)?|defin(?:e|ed|ing)|implement(?:ed|ing)?|ensur(?:e|ing)|maintain(?:ed|ing)?|have|has|provid(?:e|ed|ing)|set|out|up|perform(?:ed)?|carry|carried|support|manag(?:e|ed|ing)|required?|necessary|important|realis(?:e|ed)|address|do|properly|appropriately)\b|適切|適正|確実|明確|継続的?|組織|当社|として|について|関する|関し|に対する|方法|定め|策定|制定|確立|整備|維持|実施|実現|行[うい]|徹底|強化|確保|推進|運用|導入|規定|文書化|図る|達成|適用|求め(?:られ)?|必要|重要|不可欠|要求|目的|とする|する|した|して|し|化|ている|いる|される|[るうめ]|ため|から|こと|です|ます|ある|[はがをにのでとな]/gu;

/** Shorter titles are words that may be part of anything. */
const shortest = 4;

/** Whether the words, both in small letters of one width, are the title and what carries it. */
export function restatesTitle(words: string, title: string): boolean {
  if (title.length < shortest || !words.includes(title)) return false;
  return !hasWords(words.replace(title, ' ').replace(carrying, ' '));
}
