package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Hit;
import org.synoptic.model.Judgement;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.View;

class SearchScreenTest extends WindowTest {

  @BeforeEach
  void open() {
    push(KeyCode.ALT, KeyCode.DIGIT2);
    still();
  }

  private ListView<Hit> hits() {
    return lookup("#search-hits").queryListView();
  }

  private String text(String id) {
    return lookup(id).queryAs(Label.class).getText();
  }

  @Test
  void showsHitsWhileTyping() {
    write("shipp");
    still();
    assertEquals(1, hits().getItems().size());
    write("ers");
    still();
    assertEquals("Harbour Post", hits().getItems().getFirst().metadata().outlet().orElse(""));
    assertTrue(text("#search-status").equals("One document"), text("#search-status"));
  }

  @Test
  void lastGoodHitsStayWhileQueryDoesNotParse() throws Exception {
    write("flood");
    still();
    write(" \"lower");
    still();
    assertEquals(3, hits().getItems().size());
    assertTrue(lookup("! The quotation mark is never closed").tryQuery().isPresent());
    picture("search-problem");
    write("\"");
    still();
    assertFalse(lookup("! The quotation mark is never closed").tryQuery().isPresent());
  }

  @Test
  void lettersStepFromHitToHit() throws Exception {
    write("river");
    still();
    push(KeyCode.DOWN);
    still();
    assertEquals("search-hits", focusId());
    assertEquals("1/3", text("#hit-counter"));
    push(KeyCode.N);
    still();
    assertEquals("2/3", text("#hit-counter"));
    push(KeyCode.ENTER);
    still();
    push(KeyCode.N);
    still();
    assertEquals("3/3", text("#hit-counter"));
    picture("search-reading");
  }

  @Test
  void lastHitLeadsIntoNextDocumentAndBack() {
    write("river");
    still();
    push(KeyCode.DOWN);
    still();
    push(KeyCode.SHIFT, KeyCode.N);
    still();
    assertEquals("3/3", text("#hit-counter"), "nothing is before the first document");
    push(KeyCode.N);
    still();
    assertEquals("1/1", text("#hit-counter"));
    assertEquals(1, hits().getSelectionModel().getSelectedIndex());
    push(KeyCode.SHIFT, KeyCode.N);
    still();
    assertEquals("3/3", text("#hit-counter"));
    assertEquals(0, hits().getSelectionModel().getSelectedIndex());
  }

  @Test
  void letterIsTypedInFieldAndItsTwinActs() {
    write("river n");
    still();
    assertEquals("river n", desk().queryProperty().get());
    eraseText(2);
    still();
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    still();
    assertEquals("2/3", text("#hit-counter"));
    assertEquals("search-field", focusId());
  }

  @Test
  void reportWithoutHitIsVisibleAndCanBeRecordedAsSearchedInVain() throws Exception {
    interact(() -> desk().open(SampleWorkspace.DOSSIER));
    still();
    write("shippers");
    still();
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
    still();
    assertEquals("search-reports", focusId());
    assertTrue(lookup("∅ no hit in Northern Courier").tryQuery().isPresent());
    picture("search-by-report");
    push(KeyCode.DIGIT0);
    still();
    Judgement made = workspace.judgements().getLast();
    assertEquals("shippers", made.value());
    assertEquals("search: shippers@" + SampleTexts.COURIER.id(), made.subject());
    assertTrue(lookup(".report-body .small").queryAs(Label.class).getText().startsWith("✓"));
    picture("search-absent");
    push(KeyCode.CONTROL, KeyCode.Z);
    still();
    assertEquals("", workspace.judgements().getLast().value());
    push(KeyCode.RIGHT);
    still();
    assertEquals("1/1", text("#hit-counter"));
  }

  @Test
  void hitIsStruckOutOfConcordanceWithReasonAndTakenInAgain() throws Exception {
    write("river");
    still();
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
    still();
    assertEquals("search-lines", focusId());
    assertEquals(7, lookup("#search-lines").queryListView().getItems().size());
    assertEquals("3/3", text("#hit-counter"), "sorted by what stands behind");
    push(KeyCode.X);
    still();
    assertEquals("strike-reasons", focusId());
    push(KeyCode.DOWN);
    push(KeyCode.ENTER);
    still();
    Judgement made = workspace.judgements().getLast();
    assertEquals("rejected", made.value());
    assertEquals("Part of a name", made.reason());
    assertTrue(made.subject().matches("hit/\\d+-\\d+@.+"), made.subject());
    assertEquals("search-lines", focusId());
    picture("search-struck");
    push(KeyCode.X);
    still();
    assertEquals("", workspace.judgements().getLast().value());
  }

  @Test
  void concordanceIsSortedByWordsAround() throws Exception {
    write("river");
    still();
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
    still();
    assertTrue(text("#search-lines-summary").endsWith("the first word behind"));
    interact(() ->
        lookup(".kwic-order").<Button>queryAll().stream().skip(2).findFirst().orElseThrow().fire());
    still();
    assertTrue(text("#search-lines-summary").endsWith("the first word before"));
    picture("search-concordance");
    push(KeyCode.SHIFT, KeyCode.S);
    still();
    Label key = lookup(".kwic-key").<Label>queryAll().stream().findFirst().orElseThrow();
    assertEquals("the", key.getText().toLowerCase(Locale.ROOT));
  }

  @Test
  void facetNarrowsQueryAndWidensItAgain() throws Exception {
    write("river");
    still();
    interact(() -> lookup("#search-facets").queryListView().requestFocus());
    push(KeyCode.ENTER);
    still();
    assertEquals("river outlet:\"Harbour Post\"", desk().queryProperty().get());
    assertEquals(1, hits().getItems().size());
    push(KeyCode.ENTER);
    still();
    assertEquals("river", desk().queryProperty().get());
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    still();
    assertFalse(lookup("#search-facets").tryQuery().isPresent());
  }

  @Test
  void barsOfOutletsAreNarrowedTo() throws Exception {
    write("river");
    still();
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    still();
    push(KeyCode.RIGHT);
    picture("search-times");
    push(KeyCode.ENTER);
    still();
    assertEquals("river outlet:\"Harbour Post\" date:2031-04", desk().queryProperty().get());
    assertEquals("search-hits", focusId());
  }

  @Test
  void exampleOfHelpIsRun() throws Exception {
    push(KeyCode.F1);
    still();
    picture("search-help");
    interact(() -> lookup(".sheet-over .query-line-button").query().requestFocus());
    push(KeyCode.ENTER);
    still();
    assertFalse(hits().getItems().isEmpty());
    assertEquals("search-field", focusId());
  }

  @Test
  void queryIsSavedAndRunAgainAndCounted() throws Exception {
    write("flood");
    push(KeyCode.CONTROL, KeyCode.S);
    still();
    eraseText(5);
    write("Walls");
    push(KeyCode.ENTER);
    still();
    push(KeyCode.SLASH);
    still();
    eraseText(5);
    push(KeyCode.CONTROL, KeyCode.H);
    still();
    assertEquals("queries", focusId());
    picture("search-queries");
    push(KeyCode.ENTER);
    still();
    assertEquals("flood", desk().queryProperty().get());
    push(KeyCode.CONTROL, KeyCode.H);
    push(KeyCode.A);
    still();
    assertEquals(1, lookup("#batch").queryTableView().getItems().size());
    picture("search-batch");
  }

  @Test
  void aQueryThatWasUsedIsTakenOutOfTheList() throws Exception {
    write("flood");
    push(KeyCode.ENTER);
    still();
    push(KeyCode.SLASH);
    push(KeyCode.CONTROL, KeyCode.H);
    still();
    assertEquals(1, lookup("#queries").queryListView().getItems().size());
    push(KeyCode.DELETE);
    still();
    assertEquals(0, lookup("#queries").queryListView().getItems().size());
    assertEquals(List.of(), desk().workspace().searching().memory().history());
  }

  @Test
  void leadsToOtherDocumentsAndToNotes() throws Exception {
    write("river");
    still();
    push(KeyCode.DOWN);
    push(KeyCode.P);
    still();
    assertEquals(2, lookup("#related").queryListView().getItems().size());
    picture("search-related");
    push(KeyCode.ENTER);
    still();
    assertEquals("Northern Courier · Mara Lund · 2031-04-02", text(".text-pane .byline"));
    interact(() -> desk().judge("row", Judgement.Aspect.NOTE, "the river again", ""));
    still();
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
    still();
    assertEquals(1, lookup("#notes").queryListView().getItems().size());
  }

  @Test
  void whatWasMeantIsAsked() {
    write("rivr");
    still();
    assertEquals("Did you mean river?", lookup("#search-meant").queryButton().getText());
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
    still();
    assertEquals(3, hits().getItems().size());
  }

  @Test
  void saysThatWordsAreReadForMeaningAndWhichOfTheTwoFound() {
    write("river");
    still();
    push(KeyCode.DOWN);
    push(KeyCode.M);
    still();
    assertTrue(lookup("≈ meaning 0.50").tryQuery().isPresent());
    assertTrue(workspace.readForMeaning());
  }

  @Test
  void goesToWordsOfDocumentThatAnotherScreenPointsTo() {
    write("river");
    still();
    interact(() ->
        desk()
            .placeProperty()
            .set(
                Place.of(
                    View.SEARCH,
                    SampleTexts.COURIER.id(),
                    SampleTexts.span(SampleTexts.COURIER, "Opponents"))));
    still();
    assertEquals("4/4", text("#hit-counter"));
  }

  @Test
  void saysWhenNothingIsFound() {
    write("zebra");
    still();
    assertTrue(lookup("No document has it").tryQuery().isPresent());
    assertFalse(lookup("#search-hits").tryQuery().isPresent());
  }
}
