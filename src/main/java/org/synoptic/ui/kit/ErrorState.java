package org.synoptic.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/**
 * What a screen shows when its content could not be made: what went wrong, with details to copy.
 */
public final class ErrorState extends VBox {

  /**
   * An error state.
   *
   * @param title what could not be done
   * @param message why, and what to do
   * @param details for a report of the error; empty when there are none
   * @param choices what can be done about it
   */
  public ErrorState(String title, String message, String details, Action... choices) {
    getStyleClass().addAll("state", "state-error");
    setAlignment(Pos.CENTER);
    Text symbol = Icons.of(Feather.ALERT_TRIANGLE);
    symbol.getStyleClass().add("state-icon");
    Label heading = new Label(title);
    heading.getStyleClass().add("state-title");
    heading.setWrapText(true);
    Label body = new Label(message);
    body.getStyleClass().add("state-text");
    body.setWrapText(true);
    getChildren().addAll(symbol, heading, body);
    for (Action choice : choices) {
      getChildren().add(Buttons.of(choice));
    }
    if (!details.isEmpty()) {
      TextArea area = new TextArea(details);
      area.setEditable(false);
      area.setPrefRowCount(8);
      area.getStyleClass().add("state-details");
      area.setAccessibleText(Words.get("error.details"));
      Button copy = new Button(Words.get("error.copy"), Icons.of(Feather.COPY));
      copy.setAccessibleText(Words.get("error.copy"));
      copy.setOnAction(event -> copy(title + "\n" + message + "\n" + details));
      getChildren().addAll(area, copy);
    }
  }

  /** Puts words on the clipboard. */
  public static void copy(String words) {
    ClipboardContent content = new ClipboardContent();
    content.putString(words);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
