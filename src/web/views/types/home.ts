import type { Link, NavigationLink } from './link.ts'
import type { ColumnView, ItemView } from './list.ts'

export interface DoorView {
  title: string
  description: string
  href: string
  /** A symbol of `components/icon-sprite` (doors) or `components/life-event-sprite` (life events), without `icon-`. */
  icon: string
}

/** One brick of the home page: exactly one of the fields is not null. A brick with nothing to show is left out. */
export interface HomeBrickView {
  doors: { doors: DoorView[] } | null
  newest: { columns: ColumnView[] } | null
  policy: {
    /** The newest policy and its interpretation, as a pair. */
    pair: { policy: ItemView; interpretation: ItemView | null } | null
    columns: ColumnView[]
  } | null
  /** `lifeEvents`: 按人生事项办事, icons of `components/life-event-sprite`; empty: no grid. */
  services: { lifeEvents: DoorView[]; columns: ColumnView[] } | null
  interaction: { columns: ColumnView[]; telephone: string; reportIssue: Link } | null
  districts: { title: string; links: NavigationLink[] } | null
  topics: { links: DoorView[] } | null
}

export interface HomeView {
  greeting: string
  bricks: HomeBrickView[]
}
