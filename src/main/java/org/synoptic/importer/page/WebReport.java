package org.synoptic.importer.page;

import java.util.List;
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
    PageMetadata about = PageMetadata.of(page);
    List<String> paragraphs = MainText.of(page, about.metadata().title(), about.body());
    if (paragraphs.isEmpty()) {
      throw new UnreadableException(
          "no-article",
          name
              + " has no article: no running text was found in the page. Was it saved before it had loaded?");
    }
    warnings.addAll(about.warnings());
    if (about.metadata().title().isEmpty()) {
      warnings.add("no title found");
    }
    return Document.report(about.metadata(), String.join("\n\n", paragraphs), warnings)
        .with(new Provenance(about.notes(), List.of()));
  }
}
