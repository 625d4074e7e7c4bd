import attachment from './attachment.json'
import citedNumber from './citedNumber.json'
import colloquial1 from './colloquial-1.json'
import colloquial2 from './colloquial-2.json'
import documentNumber from './documentNumber.json'
import entity from './entity.json'
import attachmentHeldOut from './held-out/attachment.json'
import citedNumberHeldOut from './held-out/citedNumber.json'
import colloquialHeldOut from './held-out/colloquial.json'
import documentNumberHeldOut from './held-out/documentNumber.json'
import entityHeldOut from './held-out/entity.json'
import initialsHeldOut from './held-out/initials.json'
import intentHeldOut from './held-out/intent.json'
import mixedHeldOut from './held-out/mixed.json'
import negativeHeldOut from './held-out/negative.json'
import phraseHeldOut from './held-out/phrase.json'
import pinyinHeldOut from './held-out/pinyin.json'
import placeHeldOut from './held-out/place.json'
import titleHeldOut from './held-out/title.json'
import traditionalHeldOut from './held-out/traditional.json'
import typoHeldOut from './held-out/typo.json'
import initials from './initials.json'
import intent1 from './intent-1.json'
import intent2 from './intent-2.json'
import mixed from './mixed.json'
import negative from './negative.json'
import phrase from './phrase.json'
import pinyin from './pinyin.json'
import place from './place.json'
import title from './title.json'
import traditional from './traditional.json'
import typo from './typo.json'

/** Queries that whoever builds search may look at. Checked when they are read (`src/search/judging`). */
export const tunedQueryFiles: readonly unknown[] = [
  attachment,
  citedNumber,
  colloquial1,
  colloquial2,
  documentNumber,
  entity,
  initials,
  intent1,
  intent2,
  mixed,
  negative,
  phrase,
  pinyin,
  place,
  title,
  traditional,
  typo,
]

/** A third, chosen by hash: reported in sums, never looked at one by one, never tuned on. */
export const heldOutQueryFiles: readonly unknown[] = [
  attachmentHeldOut,
  citedNumberHeldOut,
  colloquialHeldOut,
  documentNumberHeldOut,
  entityHeldOut,
  initialsHeldOut,
  intentHeldOut,
  mixedHeldOut,
  negativeHeldOut,
  phraseHeldOut,
  pinyinHeldOut,
  placeHeldOut,
  titleHeldOut,
  traditionalHeldOut,
  typoHeldOut,
]
