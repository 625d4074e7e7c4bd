import attachment from './attachment.json'
import colloquial from './colloquial.json'
import detail from './detail.json'
import attachmentHeldOut from './held-out/attachment.json'
import colloquialHeldOut from './held-out/colloquial.json'
import detailHeldOut from './held-out/detail.json'
import initialsHeldOut from './held-out/initials.json'
import intentHeldOut from './held-out/intent.json'
import mixedHeldOut from './held-out/mixed.json'
import negativeHeldOut from './held-out/negative.json'
import nounHeldOut from './held-out/noun.json'
import pinyinHeldOut from './held-out/pinyin.json'
import placeHeldOut from './held-out/place.json'
import traditionalHeldOut from './held-out/traditional.json'
import typoHeldOut from './held-out/typo.json'
import initials from './initials.json'
import intent from './intent.json'
import mixed from './mixed.json'
import negative from './negative.json'
import noun from './noun.json'
import pinyin from './pinyin.json'
import place from './place.json'
import traditional from './traditional.json'
import typo from './typo.json'

/** A second set, by other writers, mostly of people's own words: what whoever builds search may look at. */
export const secondTunedQueryFiles: readonly unknown[] = [
  attachment,
  colloquial,
  detail,
  initials,
  intent,
  mixed,
  negative,
  noun,
  pinyin,
  place,
  traditional,
  typo,
]

/** Its third by hash: reported in sums, never looked at one by one, never tuned on. */
export const secondHeldOutQueryFiles: readonly unknown[] = [
  attachmentHeldOut,
  colloquialHeldOut,
  detailHeldOut,
  initialsHeldOut,
  intentHeldOut,
  mixedHeldOut,
  negativeHeldOut,
  nounHeldOut,
  pinyinHeldOut,
  placeHeldOut,
  traditionalHeldOut,
  typoHeldOut,
]
