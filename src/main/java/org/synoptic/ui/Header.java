package org.synoptic.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Dossier;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Buttons;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Icons;
import org.synoptic.ui.kit.KeyCap;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/** Sign and name, the open dossier, the way to search, the way to all commands. */
final class Header extends HBox {

  private final MenuButton dossiers = new MenuButton();
  private final Desk desk;

  Header(Desk desk, Action search, Action palette, Action theme) {
    this.desk = desk;
    getStyleClass().add("header");
    setAlignment(Pos.CENTER_LEFT);
    Label name = new Label(Words.get("app.name"));
    name.getStyleClass().add("app-name");
    name.setMinWidth(USE_PREF_SIZE);
    dossiers.getStyleClass().addAll("flat", "dossier-menu");
    dossiers.setId("dossier-menu");
    dossiers.setPopupSide(Side.BOTTOM);
    dossiers.setOnShowing(event -> load());
    desk.dossierProperty().subscribe(this::title);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren()
        .addAll(
            new Logo(name.fontProperty()),
            name,
            dossiers,
            space,
            keyed(search, Words.get("header.search"), "search-box"),
            Buttons.symbol(theme),
            keyed(palette, Words.get("header.commands"), "commands"));
    HBox.setHgrow(getChildren().get(4), Priority.SOMETIMES);
  }

  private void title(Optional<Dossier> open) {
    String title = open.map(Dossier::name).orElse(Words.get("header.none"));
    dossiers.setText(title);
    Spoken.name(dossiers, Words.get("header.dossier", title));
    fill(List.of());
  }

  /** A menu must hold something to open at all; its real items come when it is opened. */
  private void fill(List<Dossier> all) {
    dossiers.getItems().clear();
    for (Dossier one : all) {
      RadioMenuItem item = new RadioMenuItem(one.name());
      item.setMnemonicParsing(false);
      item.setSelected(desk.dossierProperty().get().equals(Optional.of(one)));
      item.setOnAction(event -> desk.open(one));
      dossiers.getItems().add(item);
    }
    if (all.isEmpty()) {
      MenuItem none = new MenuItem(Words.get("header.none"));
      none.setDisable(true);
      dossiers.getItems().add(none);
    }
  }

  private void load() {
    desk.worker().run("", progress -> desk.workspace().dossiers(), this::fill, failure -> {});
  }

  private static Button keyed(Action action, String text, String style) {
    Button button = Buttons.of(action);
    Label label = new Label(text);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox inside = new HBox(label, space, KeyCap.of(action));
    if (style.equals("search-box")) {
      inside.getChildren().addFirst(Icons.of(Feather.SEARCH));
    }
    inside.getStyleClass().add("keyed");
    inside.setAlignment(Pos.CENTER_LEFT);
    button.setGraphic(inside);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().add(style);
    button.setId(style);
    return button;
  }
}
