package org.synoptic.importer.feeds;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Where the articles of a feed are. */
final class FeedLinks {

  private final String base;

  /**
   * Links of one feed.
   *
   * @param base the address of the feed itself; empty when it is not known
   */
  FeedLinks(String base) {
    this.base = base.matches("(?i)https?://.*") ? base : "";
  }

  /**
   * The address of an entry or of a feed's site: the publisher's own before that of a service that
   * counts clicks.
   */
  Optional<String> of(Fields fields) {
    return Stream.of(
            fields.words("feedburner:origlink"), alternate(fields), text(fields), permalink(fields))
        .flatMap(Optional::stream)
        .map(link -> resolved(fields.element(), link))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Atom: the link to the article as a page, not to the feed or to a sound. */
  private static Optional<String> alternate(Fields fields) {
    List<Element> links =
        fields.all("link").stream()
            .filter(link -> link.hasAttr("href"))
            .filter(link ->
                link.attr("rel").isBlank() || link.attr("rel").equalsIgnoreCase("alternate"))
            .toList();
    return links.stream()
        .filter(link -> link.attr("type").toLowerCase(Locale.ROOT).contains("html"))
        .findFirst()
        .or(() -> links.stream().findFirst())
        .map(link -> link.attr("href"));
  }

  private static Optional<String> text(Fields fields) {
    return fields.all("link").stream()
        .filter(link -> !link.hasAttr("href"))
        .map(Element::wholeText)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** RSS: an identity that is an address too. */
  private static Optional<String> permalink(Fields fields) {
    return fields.all("guid", "id").stream()
        .filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
        .map(guid -> guid.wholeText().strip())
        .filter(text -> text.matches("(?i)https?://\\S+"))
        .findFirst();
  }

  private Optional<String> resolved(Element element, String link) {
    String text = link.strip().replaceAll("\\s+", "%20");
    try {
      URI address = base(element).map(above -> above.resolve(text)).orElse(URI.create(text));
      return Optional.of(address.toString()).filter(one -> one.matches("(?i)https?://.+"));
    } catch (IllegalArgumentException odd) {
      return text.matches("(?i)https?://.+") ? Optional.of(text) : Optional.empty();
    }
  }

  /** The {@code xml:base} of the elements above, from the outermost in. */
  private Optional<URI> base(Element element) {
    Optional<URI> address = base.isEmpty() ? Optional.empty() : uri(base);
    for (Element above : element.parents().reversed()) {
      address = inside(address, above);
    }
    return inside(address, element);
  }

  private static Optional<URI> inside(Optional<URI> address, Element element) {
    Optional<URI> own =
        element.hasAttr("xml:base") ? uri(element.attr("xml:base")) : Optional.empty();
    return own.map(one -> address.map(above -> above.resolve(one)).orElse(one)).or(() -> address);
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(URI.create(text.strip()));
    } catch (IllegalArgumentException odd) {
      return Optional.empty();
    }
  }
}
