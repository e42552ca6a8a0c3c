package org.synoptic.importer.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.synoptic.importer.kit.MailDates;

/** RSS and Atom, whose elements differ in name and hardly in meaning. */
final class XmlFeed {

  private static final Set<String> NAMES = Set.of("item", "entry");

  private final Element root;
  private final Fields channel;
  private final FeedLinks links;
  private final List<String> warnings;

  XmlFeed(Element root, String name, List<String> warnings) {
    this.root = root;
    this.channel = new Fields(new Fields(root).all("channel").stream().findFirst().orElse(root));
    this.links = new FeedLinks(name);
    this.warnings = warnings;
  }

  /** Whether the root is that of a feed and not of other data in elements of the same name. */
  static boolean is(Element root) {
    return (FeedNames.of(root).equals("rss") && root.hasAttr("version"))
        || !new Fields(root).all("channel", "item", "entry", "title").isEmpty()
        || Construct.atom(root);
  }

  Feed feed() {
    List<String> editors = FeedAuthors.of(channel);
    return new Feed(
        title(channel),
        links.of(channel),
        language(),
        entries().stream().map(entry -> entry(new Fields(entry), editors)).toList(),
        warnings);
  }

  /** The entries, without those that an entry quotes of others. */
  private List<Element> entries() {
    List<Element> entries = new ArrayList<>();
    root.filter((node, depth) -> {
      boolean entry = node instanceof Element element && NAMES.contains(FeedNames.of(element));
      if (entry) {
        entries.add((Element) node);
      }
      return entry ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    });
    return entries;
  }

  private FeedEntry entry(Fields entry, List<String> editors) {
    Optional<String> full =
        html(entry, "content:encoded", "content", "xhtml:body", "body", "xhtml:div", "fullitem");
    Optional<String> summary =
        html(
            entry,
            "summary",
            "description",
            "dc:description",
            "itunes:summary",
            "media:description");
    boolean inSummary = full.isEmpty() && Extent.whole(summary);
    Optional<String> content = inSummary ? summary : full.filter(html -> !Extent.cut(html));
    Optional<String> updated = date(entry, "updated", "modified", "dcterms:modified");
    return new FeedEntry(
        title(entry),
        authors(entry, editors),
        date(
                entry,
                "published",
                "pubdate",
                "issued",
                "dcterms:issued",
                "dc:date",
                "dcterms:created",
                "created")
            .or(() -> updated),
        updated,
        links.of(entry),
        content,
        inSummary ? Optional.empty() : summary.or(() -> full));
  }

  /** An Atom entry without authors has those of its feed (RFC 4287, section 4.2.1). */
  private List<String> authors(Fields entry, List<String> editors) {
    List<String> own = FeedAuthors.of(entry);
    List<String> above =
        entry.all("source").stream()
            .flatMap(source -> FeedAuthors.of(new Fields(source)).stream())
            .toList();
    boolean atom = FeedNames.of(root).equals("feed");
    return !own.isEmpty() ? own : !above.isEmpty() ? above : atom ? editors : List.of();
  }

  private static String title(Fields fields) {
    return fields.all("title", "dc:title", "media:title").stream()
        .map(Construct::words)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static Optional<String> html(Fields entry, String... names) {
    return entry.all(names).stream()
        .flatMap(field -> Construct.html(field).stream())
        .filter(html -> !html.isBlank())
        .findFirst();
  }

  private static Optional<String> date(Fields entry, String... names) {
    return entry.words(names).flatMap(MailDates::find);
  }

  private Optional<String> language() {
    return channel
        .words("language", "dc:language")
        .or(() -> Optional.of(root.attr("xml:lang")).filter(tag -> !tag.isBlank()))
        .map(tag -> tag.strip().replace('_', '-'))
        .filter(tag -> tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*"));
  }
}
