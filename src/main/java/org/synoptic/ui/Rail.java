package org.synoptic.ui;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Buttons;
import org.synoptic.ui.kit.Icons;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.kit.Words;

/** The six screens, one below the other. */
final class Rail extends VBox {

  private static final Map<View, Feather> ICONS =
      Map.of(
          View.LIBRARY, Feather.BOOK,
          View.SEARCH, Feather.SEARCH,
          View.COMPARE, Feather.COLUMNS,
          View.COVERAGE, Feather.GRID,
          View.CONFLICTS, Feather.ALERT_TRIANGLE,
          View.POLICIES, Feather.FILE_TEXT);

  private final Map<View, ToggleButton> buttons = new EnumMap<>(View.class);
  private boolean showing;

  /** A rail of buttons that run the actions which go to the screens. */
  Rail(Map<View, Action> actions) {
    getStyleClass().add("rail");
    setAlignment(Pos.TOP_CENTER);
    getChildren().add(widest(actions.keySet()));
    ToggleGroup group = new ToggleGroup();
    for (Map.Entry<View, Action> entry : actions.entrySet()) {
      View view = entry.getKey();
      Action action = entry.getValue();
      ToggleButton button = new ToggleButton(name(view), Icons.of(icon(view)));
      button.getStyleClass().setAll("rail-button");
      button.setContentDisplay(ContentDisplay.TOP);
      button.setToggleGroup(group);
      button.setId("rail-" + view);
      button.setMaxWidth(Double.MAX_VALUE);
      button.setMinWidth(USE_PREF_SIZE);
      Buttons.tip(button, action);
      button.setDisable(!action.enabled().get());
      // The arrow keys choose without pressing; a second press must not leave none chosen.
      button.selectedProperty().addListener((property, old, now) -> chosen(action, now));
      button.setOnAction(event -> button.setSelected(true));
      buttons.put(view, button);
      getChildren().add(button);
    }
  }

  /** Keeps the rail as wide as its longest name needs when it is chosen; not to be seen itself. */
  private static Label widest(Collection<View> views) {
    Label names = new Label(views.stream().map(Rail::name).collect(Collectors.joining("\n")));
    names.getStyleClass().add("rail-widest");
    names.setVisible(false);
    names.setMinHeight(0);
    names.setPrefHeight(0);
    names.setMaxHeight(0);
    return names;
  }

  /** The rail in a pane that scrolls when large text makes it higher than the window. */
  ScrollPane scrolled() {
    ScrollPane scroll = new ScrollPane(this);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(0);
    scroll.getStyleClass().addAll("edge-to-edge", "rail-scroll");
    return scroll;
  }

  private void chosen(Action action, boolean now) {
    if (now && !showing) {
      action.run();
    }
  }

  /** Shows which screen is on. */
  void choose(View view) {
    showing = true;
    buttons.forEach((one, button) -> {
      button.setSelected(one == view);
      button.setAccessibleText(one == view ? Words.get("rail.chosen", name(one)) : name(one));
    });
    showing = false;
  }

  static Feather icon(View view) {
    return ICONS.getOrDefault(view, Feather.SQUARE);
  }

  static String name(View view) {
    return Words.get("view." + view.name().toLowerCase(Locale.ROOT));
  }
}
