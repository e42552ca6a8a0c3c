package org.synoptic.importer.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Pages within a page: frames with their content in place, parts for browsers without scripts. */
final class InnerPages {

  private static final Evaluator FRAMES = Selector.evaluatorOf("frame[src],iframe[src]");

  private static final Evaluator HELD = Selector.evaluatorOf("iframe[srcdoc]");

  private static final String KEPT =
      "body noscript,body template,body script[type=text/template],body script[type=text/html]";

  /** More are not looked at. */
  private static final int MOST = 20;

  private InnerPages() {}

  /** The pages, in page order: framed ones, then the page with what it keeps for other browsers. */
  static List<Document> of(Document page) {
    List<Document> found = new ArrayList<>();
    page.select(HELD).stream()
        .limit(MOST)
        .forEach(frame -> found.add(Jsoup.parse(frame.attr("srcdoc"))));
    if (page.selectFirst(KEPT) != null) {
      found.add(unfolded(page));
    }
    return found;
  }

  /** A copy in which what is kept for browsers without scripts stands like everything else. */
  private static Document unfolded(Document page) {
    Document copy = page.clone();
    for (Element kept : copy.body().select(KEPT)) {
      String html = kept.nameIs("script") ? kept.data() : kept.html();
      Element open = new Element("div");
      // Whatever a part without scripts holds, it is only read as text.
      Jsoup.parseBodyFragment(html.contains("&lt;") ? kept.wholeText() : html)
          .body()
          .childNodesCopy()
          .forEach(open::appendChild);
      kept.replaceWith(open);
    }
    return copy;
  }

  /** The addresses of frames that the page shows in place of text of its own. */
  static List<String> frames(Document page) {
    return page.select(FRAMES).stream()
        .map(frame -> frame.attr("src").strip())
        .filter(address -> !address.isEmpty() && address.length() < 500)
        .filter(address -> !address.startsWith("data:") && !address.startsWith("about:"))
        .distinct()
        .toList();
  }
}
