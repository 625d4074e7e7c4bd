import type { QuotedAnswer, SceneCard, SearchHit } from '../../../search/index.ts'
import type { SiteContext } from '../context.ts'
import { itemView } from '../item.ts'
import type { QuotedAnswerView, SceneView } from '../types.ts'
import { sceneMember } from './hit.ts'
import { hitLink } from './hitLink.ts'
import { SCENE_PARTS, SLOT_LABELS } from './words.ts'

const hitsOf = (part: SearchHit | SearchHit[] | null): SearchHit[] => (part === null ? [] : [part].flat())

/** The scene card (M-072): kinds in a fixed order, those without a member left out. */
export function sceneView(scene: SceneCard, context: SiteContext): SceneView {
  const parts = SCENE_PARTS.flatMap(({ part, ...words }) => {
    const members = hitsOf(scene[part]).map((hit) => sceneMember(hit, context))
    return members.length > 0 ? [{ ...words, members }] : []
  })
  return { name: scene.name, parts }
}

/** A title to be put between 《》: marks inside it become 〈〉 (GB/T 15834). */
const insideTitleMarks = (title: string): string => title.replaceAll('《', '〈').replaceAll('》', '〉')

/** The quoted answer with its source: word for word, never without saying from where and when. */
export function answerView(
  { slot, quote, source, onAskingSite }: QuotedAnswer,
  context: SiteContext,
): QuotedAnswerView {
  const { date, dateTime, typeLabel, source: publisher } = itemView({ ...source, pinned: false }, context)
  const link = hitLink({ summary: source, onAskingSite }, 0, context)
  const sourceTitle = insideTitleMarks(source.title)
  return { label: SLOT_LABELS[slot], quote, source: link, sourceTitle, typeLabel, publisher, date, dateTime }
}
