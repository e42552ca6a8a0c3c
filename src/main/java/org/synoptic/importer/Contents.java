package org.synoptic.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.synoptic.importer.exports.Article;
import org.synoptic.importer.exports.Exports;
import org.synoptic.importer.exports.Profile;
import org.synoptic.importer.exports.Profiles;
import org.synoptic.importer.exports.Split;
import org.synoptic.importer.feeds.Feed;
import org.synoptic.importer.feeds.FeedArticle;
import org.synoptic.importer.feeds.FeedEntry;
import org.synoptic.importer.feeds.Feeds;
import org.synoptic.importer.feeds.Opml;
import org.synoptic.importer.kit.ContentType;
import org.synoptic.importer.kit.MediaTypes;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.page.Fragment;
import org.synoptic.importer.references.References;
import org.synoptic.model.Document;
import org.synoptic.model.Problem;

/**
 * Files that hold many documents: exports of newspaper databases, feeds.
 *
 * @param own profiles of the user; they go before those that come with the program
 */
record Contents(List<Profile> own) {

  private static final int LOOKED_AT = 8192;
  private static final List<String> LISTS =
      List.of("<rss", "<feed", "<rdf", ":rdf", ":feed", "<channel", "<opml", "jsonfeed.org");
  private static final List<String> PUBLISHED = List.of("\"og:", "ld+json");
  private static final String REFERENCES = "references";
  private static final String REPEATS = "repeats";
  private static final String ELSEWHERE = "elsewhere";

  Contents {
    own = List.copyOf(own);
  }

  /** All profiles; those of the program are read when they are first asked for. */
  List<Profile> profiles() {
    return Stream.concat(own.stream(), Profiles.bundled().stream()).toList();
  }

  /**
   * The export that a file is, cut into its articles; empty when it is none.
   *
   * @param chosen the name of the profile to cut it by; empty for the one that fits best
   */
  Optional<Split> split(Opened file, Optional<String> chosen) {
    List<Profile> tried =
        chosen.isEmpty() && published(file)
            ? own
            : profiles().stream()
                .filter(one -> chosen.isEmpty() || chosen.get().equals(one.name()))
                .toList();
    return switch (file) {
      case Opened.Lines lines -> Exports.written(lines.written(), tried);
      case Opened.Text text -> Exports.text(text.decoded(), tried);
    };
  }

  /**
   * Whether a file is a page that tells search engines or social networks what it is, which no
   * export does. This spares most pages to be looked at as exports, and costs a user's own profiles
   * nothing.
   */
  private static boolean published(Opened file) {
    return file instanceof Opened.Text text
        && text.mediaType().equals(MediaTypes.HTML)
        && PUBLISHED.stream().anyMatch(text.decoded().text()::contains);
  }

  /** All that a file holds, when that is more than one document; empty for others. */
  Optional<List<Reading>> of(String name, byte[] bytes, String contentType, Opened file) {
    Optional<String> chosen = new ContentType(contentType).parameter("profile");
    Optional<List<Reading>> listed =
        file instanceof Opened.Text text && listing(text.decoded().text())
            ? entries(name, bytes).or(() -> feeds(name, bytes))
            : Optional.empty();
    return listed
        .or(() -> references(name, file))
        .or(() -> split(file, chosen).map(split -> articles(name, split, file.mediaType())));
  }

  /** A quick look at the beginning, which spares most files to be tried as feeds. */
  private static boolean listing(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    if (start.indexOf('<') < 0 && start.indexOf('{') < 0) {
      return false;
    }
    String head = start.toLowerCase(Locale.ROOT);
    return LISTS.stream().anyMatch(head::contains);
  }

  /** What a file of references is called; they are matched when the library is at hand. */
  private static Optional<List<Reading>> references(String name, Opened file) {
    if (!(file instanceof Opened.Text text) || !text.mediaType().equals(MediaTypes.PLAIN)) {
      return Optional.empty();
    }
    try {
      return References.read(name, text.decoded().text())
          .map(found ->
              List.of(
                  new Reading.Told(
                      new Problem(
                          REFERENCES,
                          "%s holds %d references.".formatted(name, found.references().size())),
                      "")));
    } catch (UnreadableException none) {
      return Optional.empty();
    }
  }

  /** The articles of an export; those that repeat another are told, and not given twice. */
  private static List<Reading> articles(String name, Split split, String mediaType) {
    List<Reading> readings = new ArrayList<>();
    for (Article article : split.articles()) {
      if (article.duplicateOf() == 0) {
        readings.add(new Reading.Read(doubted(article), mediaType, article.part()));
      } else {
        readings.add(
            new Reading.Told(
                new Problem(
                    REPEATS,
                    "%s: article %d repeats article %d of the same file and was left out."
                        .formatted(name, article.number(), article.duplicateOf())),
                article.part()));
      }
    }
    for (Split.Unclear unclear : split.unclear()) {
      if (unclear.article() == 0) {
        readings.add(unclear(name, unclear.line(), unclear.reason()));
      }
    }
    for (Split.Leftover leftover : split.leftovers()) {
      boolean told =
          split.unclear().stream()
              .anyMatch(
                  one -> leftover.fromLine() <= one.line() && one.line() <= leftover.toLine());
      if (!leftover.known() && !told) {
        readings.add(
            unclear(
                name,
                leftover.fromLine(),
                "lines up to %d are in no article: \"%s\""
                    .formatted(leftover.toLine(), leftover.words())));
      }
    }
    return readings;
  }

  private static Reading unclear(String name, int line, String reason) {
    String part = line == 0 ? "" : "line " + line;
    String where = line == 0 ? name : name + ", " + part;
    return new Reading.Told(new Problem("unclear", where + ": " + reason), part);
  }

  private static Document doubted(Article article) {
    if (article.doubts().isEmpty()) {
      return article.document();
    }
    Document plain = article.document();
    List<String> warnings = new ArrayList<>(plain.warnings());
    article.doubts().stream().filter(doubt -> !warnings.contains(doubt)).forEach(warnings::add);
    return Document.report(plain.metadata(), plain.text(), warnings).with(plain.provenance());
  }

  /** The entries of a feed; empty when the file is none. */
  private static Optional<List<Reading>> entries(String name, byte[] bytes) {
    return Feeds.read(name, bytes).map(feed -> entries(name, feed));
  }

  /** The feeds of a list of feeds; empty when the file is none. Nothing is fetched. */
  private static Optional<List<Reading>> feeds(String name, byte[] bytes) {
    return Opml.read(name, bytes)
        .map(feeds ->
            feeds.stream()
                .map(feed ->
                    (Reading)
                        new Reading.Told(
                            new Problem(
                                ELSEWHERE,
                                "%s lists the feed %s. Import it to see what it holds."
                                    .formatted(name, feed.address())),
                            feed.address()))
                .toList());
  }

  private static List<Reading> entries(String name, Feed feed) {
    List<Reading> readings = new ArrayList<>();
    int number = 0;
    for (FeedEntry entry : feed.entries()) {
      number++;
      // Where the article is elsewhere, its address is what a reader can do something with.
      String part = entry.address().orElse("entry " + number);
      try {
        readings.add(
            new Reading.Read(
                FeedArticle.report(feed, entry, Fragment::paragraphs), MediaTypes.HTML, part));
      } catch (UnreadableException reason) {
        Problem problem = reason.problem();
        readings.add(
            problem.code().equals("summary-only") && entry.address().isPresent()
                ? new Reading.Told(new Problem(ELSEWHERE, problem.message()), part)
                : new Reading.Unreadable(problem, part));
      }
    }
    if (readings.isEmpty()) {
      readings.add(
          new Reading.Unreadable(new Problem("empty", name + " is a feed without entries.")));
    }
    return readings;
  }
}
