package org.chancery.intake.html;

/** What an element's class or id says of it; {@code labels.rules} tells the words. */
enum Label {
  /** It holds an article's words. */
  BODY,
  /** It is never the article, however much it holds: what readers wrote, cookie notices. */
  NEVER,
  /** It stands beside the article: menus, shares, further stories. */
  ASIDE,
  /** It holds buttons that pass the article on, or posts of others that the article shows. */
  SHARE,
  /** It tells of a picture. */
  CAPTION,
  /** It is there for screen readers or scripts. */
  UNSEEN,
  /** It holds the day of publication. */
  DATE,
  /** It holds who wrote the article. */
  BYLINE
}
