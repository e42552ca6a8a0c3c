package org.synoptic.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** What a screen shows while its content is being made. */
public final class BusyState extends VBox {

  private final Label title = new Label();
  private final ProgressBar bar = new ProgressBar();

  /** A busy state that says what is being done. */
  public BusyState(String what) {
    getStyleClass().add("state");
    setAlignment(Pos.CENTER);
    title.getStyleClass().add("state-text");
    title.setWrapText(true);
    bar.getStyleClass().addAll("state-bar", "small");
    getChildren().addAll(title, bar);
    show(what, -1);
  }

  /**
   * Tells how far it is.
   *
   * @param what what is being done
   * @param share 0 to 1, or -1 when it cannot be told
   */
  public void show(String what, double share) {
    title.setText(what);
    bar.setAccessibleText(what);
    // A bar of unknown length would move: it stands still so that pictures are always the same.
    bar.setProgress(Math.max(0, share));
    bar.setVisible(share >= 0);
  }
}
