package org.synoptic.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.PagePart;
import org.synoptic.model.PagePart.Kind;

class LookTest {

  private static List<PagePart> look(String html) {
    return Look.at("page.html", html.getBytes(StandardCharsets.UTF_8), "text/html");
  }

  @Test
  void showsWordsAndPicturesOfAPageInOrder() {
    List<PagePart> parts =
        look(
            "<html><head><title>Toll</title></head><body><h1>Barges to pay</h1>"
                + "<p>The board <b>met</b>\n on Monday.</p>"
                + "<img src='data:image/png;base64,iVBO Rw0K' alt='A barge'>"
                + "<img src='https://example.org/far.png' alt='Far'><ul><li><p>One</p></li></ul>"
                + "</body></html>");
    assertEquals(
        List.of(
            PagePart.words(Kind.HEADING, "Barges to pay"),
            PagePart.words(Kind.TEXT, "The board met on Monday."),
            new PagePart(Kind.PICTURE, "A barge", "iVBORw0K"),
            PagePart.words(Kind.PICTURE, "Far"),
            PagePart.words(Kind.ITEM, "One")),
        parts);
  }

  @Test
  void showsNothingThatRunsOrIsHidden() {
    List<PagePart> parts =
        look(
            "<html><body><p>Seen</p><script>document.write('run')</script><p hidden>not</p><div"
                + " style='display: none'>nor this</div><iframe"
                + " srcdoc='x'></iframe></body></html>");
    assertEquals(List.of(PagePart.words(Kind.TEXT, "Seen")), parts);
  }

  @Test
  void saysWhyAFileIsNotShown() {
    List<PagePart> parts = Look.at("empty.html", new byte[0], "text/html");
    assertEquals(Kind.NOTE, parts.getFirst().kind());
  }
}
