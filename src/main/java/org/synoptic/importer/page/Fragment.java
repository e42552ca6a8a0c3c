package org.synoptic.importer.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The article in a piece of HTML that is nothing but the article, as feeds carry it. */
public final class Fragment {

  private Fragment() {}

  /** The paragraphs, in order; none when there is no running text. */
  public static List<String> paragraphs(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    PageCleaner.clean(page, false);
    return BlockFilter.keep(Blocks.of(page.body()), "");
  }
}
