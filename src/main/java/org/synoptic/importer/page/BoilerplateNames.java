package org.synoptic.importer.page;

import org.jsoup.nodes.Element;

/**
 * Class and id words by which page authors tell furniture from the article. The vocabulary was
 * gathered from what Readability and trafilatura look for and from common publishing systems.
 */
final class BoilerplateNames {

  /** Furniture wherever it stands. */
  private static final Vocabulary FURNITURE =
      Vocabulary.of(
          "share|shares|sharing|sharebar|sharedaddy|addthis|addtoany|social|socials|socialmedia",
          "related|relatedposts|similar|recommended|recommendation|recommendations|recirc*|trending|popular",
          "most read|more stories|more from|more news|read more|read next|read also|also read",
          "up next|you may|next article|prev|previous post|post nav|post navi|post navigation|navigation|navi|navbar|nav",
          "comment|comments|commentlist|commentary box|respond|disqus*|livefyre|replies|reply|trackback|trackbacks|pingback|pingbacks",
          "newsletter|newsletters|subscribe|subscription|subscriptions|signup|sign up|opt in|mailchimp|paywall",
          "promo|promos|promotion|advert*|ads|ad|adsense|adslot|adunit|adbox|dfp|gpt|sponsor*|anzeige|werbung|outbrain|taboola|teads",
          "cookie|cookies|consent|gdpr|banner|popup|modal|overlay|lightbox|tooltip|alert|popover|hovercard|rollover",
          "breadcrumb|breadcrumbs|pagination|pager|paging|pagenav|toolbar|toolbox|tools|menu|submenu|masthead",
          "sidebar|sidebars|side bar|rail|widget|widgets|widgetarea|teaser|teasers|carousel|slideshow|slider|gallery",
          "author bio|author box|author info|author description|about author|about the author|authorbox|bio|biography|contributor|contributors",
          "byline|bylines|dateline|datestamp|timestamp|post meta|entry meta|article meta|entry footer|entry utility|meta data|post info|postinfo|postmetadata",
          "tags|taglist|tag list|tagcloud|keywords|categories|cat links|post tags|topics",
          "caption|captions|wp caption text|figcaption|credit|credits|copyright|imagecredit|legend",
          "foot|headwrap*|footwrap*|sidewrap*|footerwrap*|head wrap|head wrapper|foot wrap|foot wrapper|side wrap|side wrapper|footer wrap|footer wrapper",
          "legal|small print|smallprint|fine print|fineprint|pull quote|pullquote",
          "footer|colophon|imprint|disclaimer|rss|feed links|print only|printonly|screen reader text|sr only|visually hidden|visuallyhidden|skip link|skiplink|noprint|hidden",
          "rating|ratings|rating widget|vote|votes|poll|quiz|donate|donation|jp relatedposts|yarpp|crp related|login|register|search|searchform",
          "toc|table of contents|ez toc|jump links|editor note box|infobox|factbox|inline related|mw editsection|reflist|navbox|catlinks");

  /** Names of a paragraph that speaks about the article; as a box it may be the article itself. */
  private static final Vocabulary NOTE =
      Vocabulary.of("note|notice|disclosure|correction|attribution");

  /** Names of a container that is likely the article. */
  private static final Vocabulary ARTICLE =
      Vocabulary.of(
          "article|articlebody|body|content|entry|hentry|story|storybody|post|text|main|blog|page|paragraph|maincontent|artikel|beitrag|inhalt|news|column|copy");

  private BoilerplateNames() {}

  /** Whether the element calls itself furniture. */
  static boolean furniture(Element element) {
    // Elementor, a page builder, calls every part of a page a widget.
    return FURNITURE.in(ElementNames.of(element).replace("elementor widget", "elementor"));
  }

  /** Whether a paragraph calls itself a note of the publisher. */
  static boolean note(Element paragraph) {
    return NOTE.in(ElementNames.of(paragraph));
  }

  /** Whether the element calls itself something like an article. */
  static boolean article(Element element) {
    return ARTICLE.in(ElementNames.of(element));
  }
}
