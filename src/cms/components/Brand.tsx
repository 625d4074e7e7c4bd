/** On the sign-in page. */
export const Logo = () => (
  <span className="brand">
    一库 <small>政府网站信息资源库</small>
  </span>
)

/** In the navigation. */
export const Icon = () => <span className="brand brand--icon">一库</span>
