/** In the place of a button of Payload's that would only be refused (publishing is the review's business). */
export const NoButton = () => null
