package org.synoptic.importer.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Class and id words by which page authors tell furniture from the article. The vocabulary was
 * gathered from what Readability and trafilatura look for and from common publishing systems.
 */
final class BoilerplateNames {

  /** Furniture wherever it stands. */
  private static final Pattern FURNITURE =
      words(
          "share|shares|sharing|sharebar|sharedaddy|addthis|addtoany|social|socials|socialmedia",
          "related|relatedposts|similar|recommended|recommendations?|recirc\\w*|trending|popular",
          "most read|more stories|more from|more news|read more|read next|read also|also read",
          "up next|you may|next article|prev|previous post|post nav\\w*|navigation|navi|navbar|nav",
          "comments?|commentlist|commentary box|respond|disqus\\w*|livefyre|replies|reply|trackbacks?|pingbacks?",
          "newsletters?|subscribe|subscription|subscriptions|signup|sign up|opt in|mailchimp|paywall",
          "promo|promos|promotion|advert\\w*|ads|ad|adsense|adslot|adunit|adbox|dfp|gpt|sponsor\\w*|anzeige|werbung|outbrain|taboola|teads",
          "cookie|cookies|consent|gdpr|banner|popup|modal|overlay|lightbox|tooltip|alert",
          "breadcrumb|breadcrumbs|pagination|pager|paging|pagenav|toolbar|toolbox|tools|menu|submenu|masthead",
          "sidebar|sidebars|side bar|rail|widget|widgets|widgetarea|teaser|teasers|carousel|slideshow|slider|gallery",
          "author bio|author box|author info|author description|about author|about the author|authorbox|bio|biography|contributors?",
          "byline|bylines|dateline|datestamp|timestamp|post meta|entry meta|article meta|entry footer|entry utility|meta data|post info|postinfo|postmetadata|byline date",
          "tags|taglist|tag list|tagcloud|keywords|categories|cat links|post tags|topics",
          "caption|captions|wp caption text|figcaption|credit|credits|copyright|imagecredit|legend",
          "foot|(?:head|foot|side|footer) ?wrap\\w*|foot (?:box|bar|area|container|inner|menu|links?)",
          "legal|small print|smallprint|fine print|fineprint|pull quote|pullquote",
          "footer|colophon|imprint|disclaimer|rss|feed links|print only|printonly|screen reader text|sr only|visually hidden|visuallyhidden|skip link|skiplink|noprint|hidden",
          "ratings?|rating widget|votes?|poll|quiz|donate|donation|jp relatedposts|yarpp|crp related|login|register|search|searchform",
          "toc|table of contents|ez toc|jump links|editor note box|infobox|factbox|inline related|mw editsection|reflist|navbox|catlinks");

  /** Names of a paragraph that speaks about the article; as a box it may be the article itself. */
  private static final Pattern NOTE = words("note|notice|disclosure|correction|attribution");

  /** Names of a container that is likely the article. */
  private static final Pattern ARTICLE =
      words(
          "article|articlebody|body|content|entry|hentry|story|storybody|post|text|main|blog|page|paragraph|maincontent|artikel|beitrag|inhalt|news|column|copy");

  private BoilerplateNames() {}

  private static Pattern words(String... alternatives) {
    return Pattern.compile("\\b(?:" + String.join("|", alternatives) + ")\\b");
  }

  /** Whether the element calls itself furniture. */
  static boolean furniture(Element element) {
    String names = ElementNames.of(element);
    return !names.isEmpty() && FURNITURE.matcher(names).find();
  }

  /** Whether a paragraph calls itself a note of the publisher. */
  static boolean note(Element paragraph) {
    return NOTE.matcher(ElementNames.of(paragraph)).find();
  }

  /** Whether the element calls itself something like an article. */
  static boolean article(Element element) {
    String names = ElementNames.of(element);
    return !names.isEmpty() && ARTICLE.matcher(names).find();
  }
}
