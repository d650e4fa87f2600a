/** The places of the page that its script fills or listens to. */
export const ids = {
  message: 'message',
  signIn: 'sign-in',
  key: 'key',
  board: 'board',
  programmeName: 'programme-name',
  disclosure: 'disclosure',
  signOut: 'sign-out',
  rounds: 'rounds',
  invite: 'invite',
  invited: 'invited',
  link: 'link',
  linked: 'linked',
  feed: 'feed',
  feedRound: 'feed-round',
  fed: 'fed',
  keys: 'keys',
} as const
