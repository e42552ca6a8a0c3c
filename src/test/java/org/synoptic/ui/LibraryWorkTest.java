package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.synoptic.app.Entry;
import org.synoptic.app.Orphan;
import org.synoptic.model.Capture;
import org.synoptic.model.Judgement;
import org.synoptic.model.NetworkCall;
import org.synoptic.model.Problem;
import org.synoptic.model.QuoteSelector;
import org.synoptic.model.Unread;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.library.LibraryScreen;

/** Problems, originals, copies, reading again, the tray, exports and the network log. */
class LibraryWorkTest extends WindowTest {

  private final List<Path> opened = new ArrayList<>();
  private final List<Screen> made = new ArrayList<>();

  @Override
  SampleWorkspace library() {
    SampleWorkspace full = SampleWorkspace.full();
    full.put(
        new Unread(
            new Capture(
                "ab".repeat(32),
                "/reports/牌价/empty page.desktop",
                Instant.parse("2031-04-04T08:00:00Z"),
                "text/html; charset=utf-8",
                2048),
            new Problem("empty", "The page has no text. Open the original to see what it holds.")));
    full.copies(3, List.of(SampleTexts.HARBOUR.id(), SampleTexts.COURIER.id()));
    full.age(3);
    full.put(orphan("Fishing boats under six metres are free", "accepted"));
    full.put(orphan("Opponents fear that freight", "rejected"));
    full.put(
        new NetworkCall(
            Instant.parse("2031-04-04T08:00:00Z"),
            "https://example.org/toll",
            200,
            5120,
            Duration.ofMillis(230),
            ""));
    full.put(
        new NetworkCall(
            Instant.parse("2031-04-04T08:01:00Z"),
            "https://example.org/gone",
            404,
            12,
            Duration.ofMillis(90),
            "The page is not there."));
    return full;
  }

  private static Orphan orphan(String words, String value) {
    String text = SampleTexts.COURIER.text();
    QuoteSelector about =
        QuoteSelector.of(
            SampleTexts.COURIER.id(), text, SampleTexts.span(SampleTexts.COURIER, words));
    return new Orphan(
        new Judgement(
            4,
            "claim:" + words.length(),
            Judgement.Aspect.ACCEPTANCE,
            value,
            "because",
            "Ines",
            Instant.parse("2031-04-05T09:00:00Z")),
        SampleTexts.COURIER.id(),
        SampleTexts.HARBOUR.id(),
        List.of(about),
        value.equals("accepted")
            ? Optional.of(SampleTexts.span(SampleTexts.HARBOUR, "half of all freight"))
            : Optional.empty());
  }

  @Override
  Map<View, Supplier<Screen>> screensOn(Desk desk) {
    Map<View, Supplier<Screen>> all = new HashMap<>(screens(desk));
    all.put(
        View.LIBRARY,
        () -> {
          LibraryScreen screen =
              new LibraryScreen(
                  desk, opened::add, () -> Optional.of(Path.of("/exports/press.export")));
          made.add(screen);
          return screen;
        });
    return all;
  }

  private TableView<Entry> table() {
    return lookup("#library-table").queryTableView();
  }

  private void problems() {
    still();
    interact(() -> lookup("#library-facet-PROBLEMS").query().requestFocus());
    push(KeyCode.SPACE);
    still();
    interact(() -> lookup("#library-problems").query().requestFocus());
    interact(() -> lookup("#library-problems").queryListView().getSelectionModel().selectFirst());
    still();
  }

  private String lastNotice() {
    return desk().notices().getLast().message();
  }

  @Test
  void originalIsReadAsTextWithoutLeavingSynoptic() throws Exception {
    problems();
    wholePicture("library-problems");
    push(KeyCode.O);
    still();
    assertTrue(lookup("#original-sheet").tryQuery().isPresent());
    assertEquals(List.of(), opened, "nothing is opened before the user was told");
    assertEquals(List.of(), Unnamed.in(stage().getScene().getRoot()));
    wholePicture("original-ask");
    push(KeyCode.ENTER);
    still();
    ListView<?> text = lookup("#original-text").queryListView();
    assertTrue(text.getItems().contains("<script>alert(1)</script>"));
    assertEquals(List.of(), opened);
    wholePicture("original-text");
    push(KeyCode.ESCAPE);
    still();
    assertEquals("library-problems", focusId());
  }

  @Test
  void originalIsHandedToDesktopUnderHarmlessName() throws Exception {
    problems();
    push(KeyCode.O);
    still();
    push(KeyCode.O);
    still();
    assertEquals(1, opened.size());
    Path copy = opened.getFirst();
    assertTrue(copy.toString().endsWith(".html"), copy.toString());
    assertTrue(Files.readString(copy).contains("12 crowns"));
  }

  @Test
  void problemIsTriedAgain() {
    problems();
    push(KeyCode.R);
    still();
    assertEquals(0, lookup("#library-problems").queryListView().getItems().size());
    assertTrue(lookup("Report of /reports/牌价/empty page.desktop.html").tryQuery().isPresent());
  }

  @Test
  void copiesCountOnce() throws Exception {
    still();
    assertEquals(3, table().getItems().size());
    assertTrue(lookup("2 copies").tryQuery().isPresent());
    interact(() -> lookup("#library-once").query().requestFocus());
    push(KeyCode.SPACE);
    still();
    assertEquals(
        List.of("Barges face new 15-crown charge, shippers warn", "River Toll Plan"),
        table().getItems().stream().map(one -> one.metadata().title()).toList(),
        "the oldest of the copies stands for them");
    wholePicture("library-once");
  }

  @Test
  void detailsShowVersions() throws Exception {
    still();
    interact(() -> table().getSelectionModel().clearAndSelect(2));
    still();
    assertTrue(
        lookup("2. Another text at the same address, 2031-04-06T10:00:00Z (this one)")
            .tryQuery()
            .isPresent());
    wholePicture("library-versions");
  }

  @Test
  void readsAgainAndSaysWhatCameOfIt() {
    still();
    assertTrue(
        desk().notices().stream()
            .anyMatch(one ->
                one.message().equals("3 documents were read by an older version of Synoptic.")));
    push(KeyCode.R);
    still();
    assertEquals(
        "1 as before, 0 changed, 0 not read, 2 decisions put into the tray.", lastNotice());
  }

  @Test
  void enterAttachesOrphanToLikelyPlace() throws Exception {
    still();
    push(KeyCode.CONTROL, KeyCode.J);
    still();
    assertEquals("tray-list", focusId());
    assertEquals(List.of(), Unnamed.in(stage().getScene().getRoot()));
    wholePicture("tray");
    push(KeyCode.ENTER);
    still();
    int at = SampleTexts.span(SampleTexts.HARBOUR, "half of all freight").start();
    assertEquals(
        SampleTexts.HARBOUR.id() + ":" + at + "-" + (at + 19),
        workspace.judgements().getLast().subject());
    assertEquals(1, workspace.orphans().size());
  }

  @Test
  void typedWordsFindAnotherPlace() throws Exception {
    still();
    push(KeyCode.CONTROL, KeyCode.J);
    still();
    push(KeyCode.DOWN);
    write("flood");
    still();
    assertEquals("tray-query", focusId());
    assertEquals("flood", desk().sheetProperty().get().map(any -> query()).orElse(""));
    wholePicture("tray-query");
    push(KeyCode.ENTER);
    still();
    Judgement made = workspace.judgements().getLast();
    assertEquals("rejected", made.value());
    assertTrue(made.subject().startsWith(SampleTexts.HARBOUR.id()), made.subject());
  }

  private String query() {
    return lookup("#tray-query").queryTextInputControl().getText();
  }

  @Test
  void deleteLetsGoWithReason() {
    still();
    push(KeyCode.CONTROL, KeyCode.J);
    still();
    push(KeyCode.DELETE);
    still();
    assertEquals("tray-reason", focusId());
    push(KeyCode.ESCAPE);
    still();
    assertEquals("tray-list", focusId(), "Esc leaves the reason and not the tray");
    push(KeyCode.DELETE);
    write("cut by the editor");
    push(KeyCode.ENTER);
    still();
    assertEquals("cut by the editor", workspace.judgements().getLast().reason());
    assertEquals(1, workspace.orphans().size());
  }

  @Test
  void exportIsLookedIntoAndImported() throws Exception {
    still();
    push(KeyCode.CONTROL, KeyCode.E);
    still();
    assertEquals("export-list", focusId());
    assertTrue(
        lookup(
                "The file says it has 4. 3 articles found, 1 repeated, 1 unclear; 1 passage outside"
                    + " of articles")
            .tryQuery()
            .isPresent());
    assertEquals(4, lookup("#export-list").queryListView().getItems().size());
    assertEquals(List.of(), Unnamed.in(stage().getScene().getRoot()));
    wholePicture("export");
    push(KeyCode.P);
    still();
    assertEquals("Nexis Uni", lookup("#export-profile").queryComboBox().getValue());
    push(KeyCode.ENTER);
    still();
    assertEquals(5, lookup("#import-list").queryListView().getItems().size());
  }

  @Test
  void networkCallsAreListed() throws Exception {
    still();
    push(KeyCode.CONTROL, KeyCode.L);
    still();
    assertEquals("network-log", focusId());
    assertEquals(2, lookup("#network-log").queryListView().getItems().size());
    assertTrue(lookup("https://example.org/gone").tryQuery().isPresent());
    assertTrue(lookup("2031-04-04T08:01:00Z · 404 · 12 bytes · 90 ms").tryQuery().isPresent());
    wholePicture("network");
  }

  @Test
  void noKeyMeansTwoThingsInAnyPane() {
    problems();
    assertEquals(List.of(), new ActionTable(List.of(), made.getFirst().actions()).clashes());
    interact(() -> lookup("#library-facet-ALL").query().requestFocus());
    push(KeyCode.SPACE);
    still();
    interact(() -> lookup("#library-details").query().requestFocus());
    assertEquals(List.of(), new ActionTable(List.of(), made.getFirst().actions()).clashes());
  }
}
