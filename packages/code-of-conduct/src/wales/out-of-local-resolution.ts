/** What keeps a complaint out of local resolution. */
export type OutOfLocalResolution =
  | 'from-the-public'
  | 'serious-breach'
  | 'non-disclosure-of-interests'
  | 'bullying'
  | 'repeated'
  | 'from-the-clerk'
  | 'about-an-officer';
