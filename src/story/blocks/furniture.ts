/** Lines that are nothing but a button, a label or an interruption, in lower case, without signs. */
const FURNITURE = new Set(
  [
    'ad|ads|advert|advertisement|advertisements|advertising|sponsored|sponsored content|promoted',
    'paid content|article continues after ad|article continues below',
    'article continues below advertisement|story continues|story continues below',
    'story continues below advertisement|continue reading|continue reading below',
    'continue reading the main story|read full article|scroll down for video|scroll down to continue',
    'scroll to continue|loading|skip|skip ad|skip to content|skip to main content|close|dismiss',
    'play|play video|pause|mute|watch|watch now|watch live|listen|listen now|live|view gallery',
    'video|gallery|image|photo|photos|audio|podcast|getty|getty images|reuters|afp|ap|pa',
    'associated press|share|share this|share this article|share this story|save|save article',
    'save for later|bookmark|copy|copy link|link copied|print|e-mail|email|facebook|twitter|x',
    'instagram|whatsapp|linkedin|reddit|telegram|pinterest|messenger|youtube|tiktok|comment',
    'comments|view comments|show comments|leave a comment|post a comment|join the conversation',
    'reactions|read more|read next|read also|see also|see more|show more|load more|view more|more',
    'more on this|more on this story|more stories|more news|related|related articles',
    'related stories|related topics|related content|related links|recommended',
    'recommended stories|recommended for you|most read|most popular|trending|top stories|latest',
    "latest news|latest stories|breaking news|editors' picks|elsewhere on the web|exclusive",
    'you may also like|you might also like|also in news|what to read next|topics|tags|home|menu',
    'search|news|sections|log in|login|sign in|sign up|register|subscribe|subscribe now',
    'newsletter|follow|follow us|download app|get the app|back to top|about us|contact us',
    'privacy policy|cookie policy|terms of use|terms of service|terms and conditions',
  ]
    .join('|')
    .split('|'),
);

const LONGEST = 50;

/** Whether a line is a button or a label of the page. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  const bare = line.toLowerCase().replaceAll('’', "'");
  return FURNITURE.has(bare.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
}
