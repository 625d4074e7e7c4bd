import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '../../identity/store/index.ts'

/** A webmaster's section belongs to the webmaster's site, whatever the request says (JY-PLAT-04). */
export const ownSection: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'update') return { ...data, site: originalDoc.site, slug: originalDoc.slug }
  const actor = actorOf(req.user)
  const site = actor ? actor.site : data.site
  if (!site) throw new APIError('不能新建栏目：当前用户没有管理的站点。', 403, null, true)
  return { ...data, site }
}
