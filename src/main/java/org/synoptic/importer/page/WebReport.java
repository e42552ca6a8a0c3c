package org.synoptic.importer.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.model.Document;
import org.synoptic.model.Provenance;

/** A news report out of a web page. */
public final class WebReport {

  private WebReport() {}

  /**
   * The article of the page.
   *
   * @throws UnreadableException when there is no article
   */
  public static Document read(String name, String html, List<String> warnings)
      throws UnreadableException {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    ArchiveMarks.remove(page);
    UnclosedHeadings.close(page);
    PageMetadata about = PageMetadata.of(page);
    List<String> paragraphs = MainText.of(page, about.metadata().title(), about.body());
    if (MainText.length(paragraphs) < MainText.ENOUGH) {
      for (org.jsoup.nodes.Document inner : InnerPages.of(page)) {
        List<String> found = MainText.of(inner, about.metadata().title(), Optional.empty());
        if (MainText.length(found) > MainText.length(paragraphs)) {
          paragraphs = found;
        }
      }
    }
    if (paragraphs.isEmpty()) {
      throw nothing(name, page);
    }
    warnings.addAll(about.warnings());
    if (about.metadata().title().isEmpty()) {
      warnings.add("no title found");
    }
    return Document.report(about.metadata(), String.join("\n\n", paragraphs), warnings)
        .with(new Provenance(about.notes(), List.of()));
  }

  private static UnreadableException nothing(String name, org.jsoup.nodes.Document page) {
    List<String> frames = InnerPages.frames(page);
    return frames.isEmpty()
        ? new UnreadableException(
            "no-article",
            name
                + " has no article: no running text was found in the page. Was it saved before it had loaded?")
        : new UnreadableException(
            "frames",
            "%s has no text of its own but shows other pages in frames: %s. Import those."
                .formatted(name, frames.stream().limit(5).collect(Collectors.joining(", "))));
  }
}
