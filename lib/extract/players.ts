/** What an embed is to a reader. */
export type EmbedKind = 'video' | 'audio' | 'post';

/** A service whose players and posts stand in stories. */
export interface Player {
  readonly kind: EmbedKind;
  /** Tried against host and path of the frame's address. */
  readonly at: RegExp;
  /** The page to see it on, made of what the pattern found; null: the frame's own address. */
  readonly page: ((found: RegExpExecArray) => string) | null;
}

/** Services by the address of their frames, as their own documents on embedding give it. Data only. */
export const PLAYERS: readonly Player[] = [
  {
    kind: 'video',
    at: /^(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/,
    page: ([, id]) => `https://www.youtube.com/watch?v=${id ?? ''}`,
  },
  {
    kind: 'video',
    at: /^player\.vimeo\.com\/video\/(\d+)/,
    page: ([, id]) => `https://vimeo.com/${id ?? ''}`,
  },
  {
    kind: 'video',
    at: /^(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/,
    page: ([, id]) => `https://www.dailymotion.com/video/${id ?? ''}`,
  },
  {
    kind: 'audio',
    at: /^open\.spotify\.com\/embed\/(\w+\/\w+)/,
    page: ([, path]) => `https://open.spotify.com/${path ?? ''}`,
  },
  {
    kind: 'post',
    at: /^platform\.(?:twitter|x)\.com\/embed\/.*[?&]id=(\d+)/,
    page: ([, id]) => `https://x.com/i/status/${id ?? ''}`,
  },
  {
    kind: 'post',
    at: /^(?:www\.)?instagram\.com\/(p|reel)\/([\w-]+)\/embed/,
    page: ([, sort, id]) => `https://www.instagram.com/${sort ?? ''}/${id ?? ''}/`,
  },
  {
    kind: 'post',
    at: /^(?:embed\.bsky\.app\/embed|(?:www\.)?threads\.(?:net|com)\/.*\/embed|embed\.reddit\.com|www\.facebook\.com\/plugins\/post)/,
    page: null,
  },
  {
    kind: 'audio',
    at: /^(?:w\.soundcloud\.com\/player|embed\.podcasts\.apple\.com|(?:embed|player)\.(?:acast|podigee|megaphone|podbean|simplecast|audioboom|omny|captivate)\.\w+|omny\.fm\/.*\/embed|audioboom\.com\/.*embed|[^/]*podigee[^/]*\/.*embed)/,
    page: null,
  },
  {
    kind: 'video',
    at: /^(?:www\.facebook\.com\/plugins\/video|www\.tiktok\.com\/(?:embed|player)|player\.twitch\.tv|players\.brightcove\.net|(?:content|cdn)\.jwplatform\.com\/players|fast\.wistia\.\w+\/embed|rumble\.com\/embed|streamable\.com\/[eo]\/)/,
    page: null,
  },
];

/** What other sites' own players have in host or path. */
export const ANY_PLAYER: readonly (readonly [EmbedKind, RegExp])[] = [
  [
    'audio',
    /(?:^|[/._-])(?:audio|podcasts?|radio)(?:[/._-]?(?:player|embed)|[/._-].*(?:player|embed))/,
  ],
  [
    'video',
    /(?:^|[/._-])(?:videos?|player)(?:[/._-]?(?:player|embed)|[/._-].*(?:player|embed|videos?))|\/embed\/videos?\//,
  ],
];

/** Elements of their own that stand for a player, with the attribute that says which and where to see it. */
export const PLAYER_ELEMENTS: readonly (readonly [tag: string, attribute: string, page: string])[] =
  [
    ['lite-youtube', 'videoid', 'https://www.youtube.com/watch?v='],
    ['amp-youtube', 'data-videoid', 'https://www.youtube.com/watch?v='],
    ['lite-vimeo', 'videoid', 'https://vimeo.com/'],
    ['amp-vimeo', 'data-videoid', 'https://vimeo.com/'],
  ];
