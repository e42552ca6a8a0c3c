package org.synoptic.importer.feeds;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * XML of feeds and lists of feeds, read with a parser that forgives. Document types are cut out
 * before, so that no entity is ever defined.
 */
final class FeedXml {

  /** Root elements of feeds. */
  static final Pattern FEEDS = Pattern.compile("rss|rdf|feed|channel");

  /** Root elements of lists of feeds. */
  static final Pattern LISTS = Pattern.compile("opml|outlinedocument");

  /** What may stand before the root: declarations, or what a server said by mistake. */
  private static final int BEFORE = 64 * 1024;

  private static final Pattern WINDOWS = Pattern.compile("&#0*(12[89]|1[345]\\d);");
  private static final Pattern ELEMENT =
      Pattern.compile("<(?:[A-Za-z_][\\w.-]*:)?([A-Za-z]+)(?=[\\s/>])");

  /** The markup in which servers put their complaints. */
  private static final Pattern COMPLAINT =
      Pattern.compile("br|b|i|p|strong|font|table|tr|th|td|div");

  private FeedXml() {}

  /**
   * The root element, when it is one of these.
   *
   * @param warnings gets what was odd
   */
  static Optional<Element> root(String text, Pattern roots, List<String> warnings) {
    String head = text.substring(0, Math.min(text.length(), BEFORE));
    String bare = hidden(hidden(head, "<!--", "-->"), "<?", "?>");
    int start = start(bare, roots);
    if (start < 0) {
      return Optional.empty();
    }
    warn(bare.substring(0, start), warnings);
    Document tree = Jsoup.parse(windows(text.substring(start)), "", Parser.xmlParser());
    return Optional.ofNullable(tree.firstElementChild());
  }

  /** The text with blanks in the place of what stands between these marks. */
  private static String hidden(String text, String open, String close) {
    StringBuilder bare = new StringBuilder(text);
    int from = text.indexOf(open);
    while (from >= 0) {
      int end = text.indexOf(close, from);
      int to = end < 0 ? text.length() : end + close.length();
      bare.replace(from, to, " ".repeat(to - from));
      from = text.indexOf(open, to);
    }
    return bare.toString();
  }

  /** Where the root begins; -1 when there is none, or something else comes first. */
  private static int start(String bare, Pattern roots) {
    Matcher element = ELEMENT.matcher(bare);
    while (element.find()) {
      String name = element.group(1).toLowerCase(Locale.ROOT);
      if (roots.matcher(name).matches()) {
        return element.start();
      }
      if (!COMPLAINT.matcher(name).matches()) {
        return -1;
      }
    }
    return -1;
  }

  /** Quotation marks and dashes by their numbers in windows-1252, which no standard allows. */
  private static String windows(String text) {
    return WINDOWS
        .matcher(text)
        .replaceAll(number ->
            Matcher.quoteReplacement(
                new String(
                    new byte[] {(byte) Integer.parseInt(number.group(1))},
                    Charset.forName("windows-1252"))));
  }

  private static void warn(String before, List<String> warnings) {
    if (before.contains("<!ENTITY")) {
      warnings.add("the feed defines XML entities; they were not resolved");
    }
    String junk = before.replaceAll("(?s)<!DOCTYPE.*", "").replace("\ufeff", "").strip();
    if (!junk.isEmpty()) {
      warnings.add("the feed begins with words that are none of it");
    }
  }
}
