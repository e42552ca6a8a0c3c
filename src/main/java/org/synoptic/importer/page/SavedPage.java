package org.synoptic.importer.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The note that a program left when it saved a page: SingleFile, or a browser.
 *
 * @param where the place in words for the reader
 * @param address of the page
 * @param date when it was saved, in the words of the program
 */
record SavedPage(String where, Optional<String> address, Optional<String> date) {

  private static final Pattern SINGLE_FILE =
      Pattern.compile(
          "(?s)saved with SingleFile\\s.*?\\burl:\\s*(\\S+)(?:.*?\\bsaved date:\\s*([^\\n]+))?");
  private static final Pattern BROWSER = Pattern.compile("saved from url=\\(\\d+\\)\\s*(\\S+)");

  /** In characters: such notes are short. */
  private static final int LONGEST = 5000;

  /** The note at the head of a page. */
  static Optional<SavedPage> of(Document page) {
    Element html = page.selectFirst("html");
    Stream<Node> head =
        Stream.concat(
            page.childNodes().stream(),
            html == null
                ? Stream.empty()
                : Stream.concat(
                    html.childNodes().stream(), page.head().childNodes().stream().limit(20)));
    return head.flatMap(
            node -> node instanceof Comment note ? Stream.of(note.getData()) : Stream.empty())
        .flatMap(note -> read(note).stream())
        .findFirst();
  }

  private static Optional<SavedPage> read(String note) {
    String words = note.substring(0, Math.min(note.length(), LONGEST));
    Matcher single = SINGLE_FILE.matcher(words);
    if (single.find()) {
      return Optional.of(
          new SavedPage(
              "note of SingleFile",
              Optional.of(single.group(1)),
              Optional.ofNullable(single.group(2)).map(String::strip)));
    }
    Matcher browser = BROWSER.matcher(words);
    return browser.find()
        ? Optional.of(
            new SavedPage("note of the browser", Optional.of(browser.group(1)), Optional.empty()))
        : Optional.empty();
  }
}
