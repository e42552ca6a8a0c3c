package org.synoptic.importer.feeds;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * What an element of a feed says, as HTML and as plain words: text, HTML written as text, or HTML
 * inside the feed's own XML (RFC 4287, section 3.1; in RSS all is HTML written as text).
 */
final class Construct {

  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

  private Construct() {}

  /** The content as HTML; empty when it is of another kind, such as a picture. */
  static Optional<String> html(Element element) {
    String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
    boolean atom = atom(element);
    if (!type.isEmpty()
        && type.contains("/")
        && !type.startsWith("text/")
        && !type.endsWith("xml")) {
      return Optional.empty();
    }
    if (element.attr("mode").equalsIgnoreCase("base64")) {
      return base64(element.wholeText());
    }
    if (!element.children().isEmpty()) {
      return Optional.of(inner(element));
    }
    String text = element.wholeText();
    boolean plain =
        atom
            && (type.equals("text")
                || type.equals("text/plain")
                || (type.isEmpty() && atom10(element)));
    return Optional.of(plain ? paragraphs(text) : text).filter(html -> !html.isBlank());
  }

  /** The content as plain words on one line. */
  static String words(Element element) {
    String html = html(element).orElse("");
    boolean marked = html.indexOf('<') >= 0 || html.indexOf('&') >= 0;
    return SPACE.matcher(marked ? Jsoup.parse(html).text() : html).replaceAll(" ").strip();
  }

  /** Plain text as HTML, a paragraph for each of its own. */
  static String paragraphs(String text) {
    return Stream.of(text.strip().split("\\R\\s*\\R"))
        .map(paragraph -> "<p>" + Entities.escape(paragraph) + "</p>")
        .collect(Collectors.joining());
  }

  /** Whether an element is one of Atom's. */
  static boolean atom(Element element) {
    return element.tag().namespace().toLowerCase(Locale.ROOT).contains("atom");
  }

  private static boolean atom10(Element element) {
    return element.tag().namespace().equalsIgnoreCase("http://www.w3.org/2005/Atom");
  }

  /** Written so that a reader of HTML, too, finds elements to end where XML has them end. */
  private static String inner(Element element) {
    Element copy = element.clone();
    for (Element one : List.copyOf(copy.getAllElements())) {
      String local = one.tag().localName();
      if (!one.tag().prefix().isEmpty() && !local.isEmpty()) {
        one.tagName(local, Parser.NamespaceHtml);
      }
      Tag html = Tag.valueOf(one.tagName(), Parser.NamespaceHtml, ParseSettings.htmlDefault);
      if (html.isEmpty()) {
        List.copyOf(one.childNodes()).reversed().forEach(one::after);
        one.replaceWith(new Element(html, "", one.attributes()));
      }
    }
    Document page = new Document("");
    page.outputSettings().prettyPrint(false);
    page.appendChild(copy);
    return copy.html();
  }

  private static Optional<String> base64(String text) {
    try {
      return Optional.of(new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }
}
