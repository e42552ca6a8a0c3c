package org.synoptic.ui.library;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.synoptic.model.Capture;
import org.synoptic.model.Unread;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.kit.WrappingCell;

/** A capture that gave no document, with the reason why not. */
final class ProblemCell extends WrappingCell<Unread> {

  @Override
  protected void fill(Unread unread) {
    Capture capture = unread.capture();
    String place =
        capture.part().isEmpty() ? capture.origin() : capture.part() + " · " + capture.origin();
    Label sign = new Label(ImportLine.Result.FAILED.sign());
    sign.getStyleClass().addAll("import-sign", "conflict");
    sign.setMinWidth(Region.USE_PREF_SIZE);
    Label name = new Label(place);
    name.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label facts =
        new Label(Words.get("original.facts", capture.mediaType(), capture.size(), capture.time()));
    facts.getStyleClass().addAll("muted", "small");
    facts.setMinWidth(0);
    HBox first = new HBox(sign, name, space, facts);
    first.getStyleClass().add("import-first");
    Label reason = new Label(unread.problem().message());
    reason.setWrapText(true);
    reason.getStyleClass().addAll("import-note", "small", "conflict");
    content(new VBox(first, reason), place + ". " + unread.problem().message());
  }
}
