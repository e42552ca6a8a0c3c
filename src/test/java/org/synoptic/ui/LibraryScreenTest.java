package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.synoptic.app.Entry;
import org.synoptic.model.Dossier;
import org.synoptic.ui.kit.View;

class LibraryScreenTest extends WindowTest {

  private TableView<Entry> table() {
    return lookup("#library-table").queryTableView();
  }

  private void paste(String text) {
    interact(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
      table().requestFocus();
    });
    push(KeyCode.CONTROL, KeyCode.V);
    still();
  }

  private String lines() {
    ListView<?> list = lookup("#import-list").queryListView();
    return String.join("\n", list.getItems().stream().map(Object::toString).toList());
  }

  @Test
  void filterLeavesMatchingDocuments() {
    still();
    push(KeyCode.CONTROL, KeyCode.F);
    write("harb");
    still();
    assertEquals(
        List.of(SampleTexts.HARBOUR.id()), table().getItems().stream().map(Entry::id).toList());
  }

  @Test
  void traitLeavesDocumentsThatHaveIt() throws Exception {
    still();
    ComboBox<String> outlets = lookup("#library-trait-OUTLET").queryComboBox();
    interact(() -> {
      outlets.requestFocus();
      outlets.show();
    });
    still();
    wholePicture("library-trait");
    push(KeyCode.DOWN);
    push(KeyCode.ENTER);
    still();
    assertEquals("Harbour Post", outlets.getValue());
    assertEquals(
        List.of(SampleTexts.HARBOUR.id()), table().getItems().stream().map(Entry::id).toList());
    interact(() -> outlets.setValue(""));
    still();
    assertEquals(3, table().getItems().size());
  }

  @Test
  void enterOpensDossierOfSelectedReports() {
    still();
    interact(() -> {
      table().requestFocus();
      table().getSelectionModel().selectAll();
    });
    push(KeyCode.ENTER);
    still();
    Dossier open = desk().dossierProperty().get().orElseThrow();
    assertEquals(List.of(SampleTexts.HARBOUR.id(), SampleTexts.COURIER.id()), open.reports());
    assertEquals(List.of(SampleTexts.PLAN.id()), open.policies());
    assertEquals("Harbour Post · Northern Courier", open.name());
    assertTrue(workspace.dossiers().contains(open));
    assertEquals(View.COMPARE, desk().placeProperty().get().view());
  }

  @Test
  void pastedAddressIsImportedAndSaysWhatItIsLike() {
    still();
    paste("https://example.org/near");
    assertTrue(
        lookup(
                "Almost the same as “Northern Courier: River toll to pay for flood walls”. Unsure:"
                    + " outlet, date.")
            .tryQuery()
            .isPresent(),
        lines());
    assertEquals(4, table().getItems().size());
  }

  @Test
  void eachOutcomeHasItsLine() throws Exception {
    still();
    paste("https://example.org/one");
    paste("https://example.org/twice");
    paste("https://example.org/broken.bin");
    paste("https://example.org/near");
    ListView<?> list = lookup("#import-list").queryListView();
    assertEquals(4, list.getItems().size());
    assertTrue(
        lookup("2 added, 1 here already, 1 not read, 2 to be checked").tryQuery().isPresent());
    assertTrue(
        lookup("https://example.org/broken.bin is not a text: it holds bytes of no text")
            .tryQuery()
            .isPresent());
    wholePicture("library-import");
  }

  @Test
  void readsSelectedDocumentOnSearchScreen() {
    still();
    interact(() -> table().getSelectionModel().clearAndSelect(2));
    push(KeyCode.O);
    still();
    assertEquals(View.SEARCH, desk().placeProperty().get().view());
    assertTrue(lookup("River toll to pay for flood walls").tryQuery().isPresent());
  }

  @Test
  void cellsSpeakTheirColumn() {
    still();
    Optional<String> spoken =
        Optional.of(Objects.requireNonNull(lookup(".column-outlet").query().getAccessibleText()));
    assertTrue(spoken.orElseThrow().startsWith("Outlet: "), spoken.toString());
  }
}
