package org.synoptic.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.synoptic.model.NetworkCall;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Sheet;
import org.synoptic.ui.kit.SheetPane;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.kit.WrappingCell;

/** The calls to the network of this run, the last first. */
final class NetworkSheet {

  private NetworkSheet() {}

  static void open(Desk desk) {
    ListView<NetworkCall> list = new ListView<>();
    list.getItems().setAll(desk.workspace().networkLog().reversed());
    list.setId("network-log");
    list.getStyleClass().add("edge-to-edge");
    list.setCellFactory(view -> new CallCell());
    list.setPlaceholder(new Label(Words.get("network.none")));
    Spoken.name(list, Words.get("network.title", list.getItems().size()));
    list.getSelectionModel().selectFirst();
    SheetPane pane =
        new SheetPane(Words.get("network.title", list.getItems().size()), list, List.of());
    pane.getStyleClass().add("sheet-wide");
    desk.sheetProperty().set(Optional.of(new Sheet(pane, list, List.of())));
  }

  private static final class CallCell extends WrappingCell<NetworkCall> {

    @Override
    protected void fill(NetworkCall call) {
      String status =
          call.status() == 0 ? Words.get("network.noAnswer") : Integer.toString(call.status());
      Label sign = new Label(call.outcome().isEmpty() ? "✓" : "✕");
      sign.getStyleClass().add(call.outcome().isEmpty() ? "network-good" : "network-bad");
      sign.setMinWidth(Region.USE_PREF_SIZE);
      Label address = new Label(call.address());
      address.setWrapText(true);
      HBox first = new HBox(sign, address);
      first.getStyleClass().add("network-first");
      String facts =
          Words.get(
              "network.facts",
              call.time().toString(),
              status,
              call.bytes(),
              call.duration().toMillis());
      Label second = new Label(facts);
      second.setWrapText(true);
      second.getStyleClass().addAll("muted", "small");
      VBox box = new VBox(first, second);
      if (!call.outcome().isEmpty()) {
        Label why = new Label(call.outcome());
        why.setWrapText(true);
        why.getStyleClass().addAll("small", "network-bad");
        box.getChildren().add(why);
      }
      content(box, call.address() + ". " + facts + ". " + call.outcome());
    }
  }
}
