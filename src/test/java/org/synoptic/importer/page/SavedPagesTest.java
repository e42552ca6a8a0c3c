package org.synoptic.importer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.model.Document;
import org.synoptic.model.Field;
import org.synoptic.model.FieldNote;

class SavedPagesTest {

  private static final String SENTENCE =
      "The council said on Monday that it would, after long debate, open the archive to everyone.";
  private static final String ARTICLE = ("<p>" + SENTENCE + "</p>").repeat(5);

  private static Document read(String html) throws UnreadableException {
    return WebReport.read("page.html", html, new ArrayList<>());
  }

  @Test
  void singleFileTellsTheAddress() throws UnreadableException {
    Document document =
        read(
            "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://courier.example/archive \n saved date: Tue Sep 08 2020 10:00:00 GMT+0200\n-->"
                + "<title>Archive opens</title><img src=\"data:image/png;base64,"
                + "A".repeat(3_000_000)
                + "\"><h1>Archive opens</h1>"
                + ARTICLE);
    assertEquals(Optional.of("https://courier.example/archive"), document.metadata().url());
    assertEquals(
        List.of(new FieldNote(Field.URL, "note of SingleFile", "https://courier.example/archive")),
        document.provenance().of(Field.URL));
    assertFalse(document.text().contains("AAAA"));
  }

  @Test
  void theBrowserTellsTheAddress() throws UnreadableException {
    Document document =
        read(
            "<!DOCTYPE html>\n<!-- saved from url=(0031)https://courier.example/archive -->\n<html><body><h1>Archive opens</h1>"
                + ARTICLE);
    assertEquals(Optional.of("https://courier.example/archive"), document.metadata().url());
  }

  @Test
  void theAddressThatThePageGivesItselfIsTaken() throws UnreadableException {
    Document document =
        read(
            "<!-- saved from url=(0031)https://mirror.example/a --><html><head><link rel=canonical href='https://courier.example/archive'></head><body>"
                + ARTICLE);
    assertEquals(Optional.of("https://courier.example/archive"), document.metadata().url());
    assertEquals(2, document.provenance().of(Field.URL).size());
  }

  @Test
  void aFramedArticleIsRead() throws UnreadableException {
    Document document =
        read(
            "<html><head><title>Archive opens</title></head><body><iframe srcdoc=\""
                + ARTICLE.replace("\"", "&quot;")
                + "\"></iframe></body></html>");
    assertTrue(document.text().startsWith(SENTENCE), document::text);
  }

  @Test
  void whatIsKeptForBrowsersWithoutScriptsIsRead() throws UnreadableException {
    Document document =
        read(
            "<html><head><title>Archive opens</title></head><body><div id=root></div><noscript>"
                + ARTICLE
                + "</noscript></body></html>");
    assertTrue(document.text().startsWith(SENTENCE), document::text);
  }

  @Test
  void aPageOfFramesSaysSo() {
    UnreadableException refused =
        assertThrows(
            UnreadableException.class,
            () ->
                read(
                    "<html><head><title>x</title></head><frameset cols='20%,80%'><frame src='menu.html'><frame src='text.html'></frameset></html>"));
    assertEquals("frames", refused.problem().code());
    assertTrue(refused.problem().message().contains("menu.html, text.html"));
  }
}
