package org.synoptic.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.KeyCap;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/** The keys of the screen that is shown and of the window. */
final class KeyHelp extends VBox {

  private final ScrollPane scroll = new ScrollPane();

  /**
   * A help sheet.
   *
   * @param screen name of the screen
   * @param more what the screen has to say beside its keys
   */
  KeyHelp(String screen, ActionTable table, Optional<Node> more) {
    getStyleClass().add("key-help");
    HBox columns = new HBox(column(screen, table.screen()));
    columns.getStyleClass().add("key-columns");
    more.ifPresent(columns.getChildren()::add);
    columns.getChildren().add(column(Words.get("help.window"), table.window()));
    scroll.setContent(columns);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    Spoken.name(scroll, Words.get("help.title", screen));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Label note = new Label(Words.get("help.twins"));
    note.getStyleClass().addAll("muted", "small");
    note.setWrapText(true);
    getChildren().addAll(scroll, note);
  }

  Node focus() {
    return scroll;
  }

  private static VBox column(String title, List<Action> actions) {
    Label heading = new Label(title);
    heading.getStyleClass().add("semibold");
    GridPane keys = new GridPane();
    keys.getStyleClass().add("key-grid");
    int row = 0;
    for (Action action : actions) {
      if (action.key().isPresent()) {
        keys.add(caps(action.key().get()), 0, row);
        Label label = new Label(action.label());
        label.setWrapText(true);
        keys.add(label, 1, row);
        row++;
      }
    }
    VBox column = new VBox(heading, keys);
    column.getStyleClass().add("key-column");
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }

  private static HBox caps(KeyCombination key) {
    HBox caps = new HBox();
    caps.getStyleClass().add("key-caps");
    Keys.all(key).forEach(one -> caps.getChildren().add(new KeyCap(one.getDisplayText())));
    return caps;
  }
}
