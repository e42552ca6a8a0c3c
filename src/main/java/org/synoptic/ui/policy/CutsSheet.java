package org.synoptic.ui.policy;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.app.PolicyCuts;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.FocusRing;
import org.synoptic.ui.kit.Sheet;
import org.synoptic.ui.kit.SheetPane;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.Words;

/** The lines of a policy, in which clauses are joined, split, moved and numbered by key. */
final class CutsSheet {

  private final CutsModel model;
  private final ListView<PolicyCuts.Line> list = new ListView<>();
  private final TextField number = new TextField();
  private final Label count = new Label();
  private final List<Action> actions;
  private final Sheet sheet;

  /**
   * A sheet.
   *
   * @param title title of the policy
   * @param keep keeps the cuts
   */
  CutsSheet(CutsModel model, String title, Runnable keep) {
    this.model = model;
    actions =
        List.of(
            Action.of("action.cuts.keep", Feather.CHECK, "Enter", keep),
            Action.of(
                "action.cuts.join", Feather.CORNER_LEFT_UP, "J", () -> change(c -> c.join(at()))),
            Action.of("action.cuts.split", Feather.SCISSORS, "S", () -> change(c -> c.split(at()))),
            Action.of(
                "action.cuts.higher",
                Feather.ARROW_LEFT,
                "Left",
                () -> change(c -> c.higher(at()))),
            Action.of(
                "action.cuts.deeper",
                Feather.ARROW_RIGHT,
                "Right",
                () -> change(c -> c.deeper(at()))),
            Action.of("action.cuts.number", Feather.HASH, "E", this::type),
            Action.of("action.cuts.undo", Feather.ROTATE_CCW, "Shortcut+Z", model::undo),
            Action.of("action.cuts.redo", Feather.ROTATE_CW, "Shortcut+Y", model::redo));
    list.setId("cuts-list");
    list.getStyleClass().addAll("edge-to-edge", "cuts-list");
    list.setCellFactory(view -> new CutCell());
    number.setId("cuts-number");
    number.setPromptText(Words.get("cuts.number"));
    Spoken.name(number, Words.get("cuts.number"));
    number.setOnAction(event -> typed());
    number.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    FocusRing.keepsEscape(number);
    hide();
    count.getStyleClass().add("muted");
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox box = new VBox(count, list, number);
    box.getStyleClass().add("cuts");
    SheetPane pane = new SheetPane(Words.get("cuts.title", title), box, actions);
    pane.getStyleClass().add("sheet-wide");
    pane.getStylesheets().add(Theme.sheet(PoliciesScreen.class, "policy.css"));
    sheet = new Sheet(pane, list, actions);
    model.cutsProperty().subscribe(cuts -> show(cuts, title));
    list.getSelectionModel().selectFirst();
  }

  Sheet sheet() {
    return sheet;
  }

  private int at() {
    return list.getSelectionModel().getSelectedIndex();
  }

  private void change(UnaryOperator<PolicyCuts> step) {
    if (at() >= 0) {
      model.change(step);
    }
  }

  private void show(PolicyCuts cuts, String title) {
    int at = at();
    // Only lines that are another now are set, so that the list stays where it is.
    if (list.getItems().size() == cuts.lines().size()) {
      for (int i = 0; i < cuts.lines().size(); i++) {
        if (!cuts.lines().get(i).equals(list.getItems().get(i))) {
          list.getItems().set(i, cuts.lines().get(i));
        }
      }
    } else {
      list.getItems().setAll(cuts.lines());
    }
    if (at >= 0) {
      list.getSelectionModel().clearAndSelect(at);
      list.getFocusModel().focus(at);
    }
    long clauses = cuts.lines().stream().filter(PolicyCuts.Line::begins).count();
    count.setText(Words.get("cuts.count", clauses, cuts.lines().size()));
    Spoken.name(list, Words.get("cuts.title", title) + ". " + count.getText());
  }

  private void type() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .filter(PolicyCuts.Line::begins)
        .ifPresent(line -> {
          number.setText(line.number());
          number.setVisible(true);
          number.setManaged(true);
          number.requestFocus();
          number.selectAll();
        });
  }

  private void typed() {
    String typed = number.getText().strip();
    hide();
    list.requestFocus();
    change(cuts -> cuts.number(at(), typed));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      hide();
      list.requestFocus();
    }
  }

  private void hide() {
    number.setVisible(false);
    number.setManaged(false);
  }
}
