export interface Link {
  text: string
  href: string
}

export interface NavigationLink extends Link {
  /** True on the section being read and on pages inside it (`aria-current`). */
  current: boolean
}

export interface Breadcrumb {
  text: string
  /** Null for the page itself, the last one. */
  href: string | null
}
