package org.synoptic.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Sheet;
import org.synoptic.ui.kit.SheetPane;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.Section.Fact;

/** A sheet with what stands behind a number. */
final class EvidenceSheet {

  private EvidenceSheet() {}

  /** Opens what stands behind a line. */
  static void open(Desk desk, Fact fact) {
    List<Section> behind = fact.behind().map(one -> one.get()).orElse(List.of());
    String title = Words.get("evidence.behind", (fact.label() + " " + fact.text()).strip());
    SectionsPane sections = new SectionsPane(desk, title);
    sections.show(Section.spoken(title, behind), behind);
    SheetPane pane = new SheetPane(title, sections, List.of());
    pane.getStyleClass().add("sheet-narrow");
    pane.getStylesheets().add(Theme.sheet(DeskPane.class, "reader.css"));
    pane.setId("evidence-sheet");
    desk.sheetProperty().set(Optional.of(new Sheet(pane, sections, List.of())));
  }

  /** The text of a line as a button that opens what stands behind it. */
  static Button button(Desk desk, Fact fact) {
    Button button = new Button(fact.text());
    button.getStyleClass().setAll("button", "fact-opens");
    button.setMnemonicParsing(false);
    button.setWrapText(true);
    button.setAccessibleText(
        Words.get("evidence.opens", (fact.label() + " " + fact.text()).strip()));
    button.setOnAction(event -> open(desk, fact));
    return button;
  }
}
