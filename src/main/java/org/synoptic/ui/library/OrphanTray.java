package org.synoptic.ui.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.app.Orphan;
import org.synoptic.model.Judgement;
import org.synoptic.model.QuoteSelector;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.FocusRing;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.kit.WrappingCell;
import org.synoptic.ui.reader.History;

/** The sheet of judgements whose words were not found in the newer version of their document. */
final class OrphanTray {

  private final Desk desk;
  private final TrayModel model;
  private final ListView<Orphan> list = new ListView<>();
  private final ListView<Candidate> places = new ListView<>();
  private final TextField query = new TextField();
  private final TextField reason = new TextField();
  private final VBox about = new VBox();
  private final List<Action> actions;

  OrphanTray(Desk desk, Runnable changed) {
    this.desk = desk;
    model = new TrayModel(desk, changed);
    actions =
        List.of(
            Action.of("action.tray.attach", Feather.LINK, "Enter", this::attach),
            Action.of("action.tray.go", Feather.TRASH_2, "Delete", this::askReason));
    list.setItems(model.orphans());
    list.setId("tray-list");
    list.setCellFactory(view -> new OrphanCell());
    list.setPlaceholder(new Label(Words.get("tray.none")));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(one -> model.chosenProperty().set(Optional.ofNullable(one)));
    list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    Spoken.name(list, Words.get("tray.list"), Words.get("tray.help"));
    places.setItems(model.candidates());
    places.setId("tray-places");
    places.setCellFactory(view -> new PlaceCell());
    places.setPlaceholder(new Label(Words.get("tray.places.none")));
    Spoken.name(places, Words.get("tray.places"));
    // After the list's own listener, which would move the selection again.
    model
        .candidates()
        .addListener(
            (ListChangeListener<Candidate>)
                change -> {
                  if (!places.getItems().isEmpty()) {
                    places.getSelectionModel().selectFirst();
                  }
                });
    query.textProperty().bindBidirectional(model.queryProperty());
    query.setPromptText(Words.get("tray.query"));
    query.setId("tray-query");
    query.setOnAction(event -> attach());
    query.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    Spoken.name(query, Words.get("tray.query"));
    reason.setPromptText(Words.get("tray.reason"));
    reason.setId("tray-reason");
    reason.setOnAction(event -> letGo());
    FocusRing.keepsEscape(reason);
    reason.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveReason);
    Spoken.name(reason, Words.get("tray.reason"));
    hide();
    about.getStyleClass().add("tray-about");
    model.chosenProperty().subscribe(this::show);
  }

  /** Opens the sheet. */
  void open() {
    list.getStyleClass().add("edge-to-edge");
    places.getStyleClass().add("edge-to-edge");
    list.getStyleClass().add("tray-list");
    VBox right = new VBox(about, reason, query, places);
    right.getStyleClass().add("tray-right");
    VBox.setVgrow(places, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    LibrarySheets.open(
            desk,
            Words.get("tray.title"),
            new HBox(list, right),
            "sheet-wide",
            Optional.of(list),
            actions)
        .getStyleClass()
        .add("tray");
    model.load(() -> list.getSelectionModel().selectFirst());
  }

  private void show(Optional<Orphan> orphan) {
    hide();
    about.getChildren().clear();
    orphan.ifPresent(one -> {
      if (one.words().isEmpty()) {
        about.getChildren().add(DetailSections.line(Words.get("tray.unknown"), "muted"));
      }
      one.words().forEach(words -> about.getChildren().add(flow(words)));
      about.getChildren().add(DetailSections.line(decided(one.judgement()), "muted"));
    });
  }

  private static TextFlow flow(QuoteSelector words) {
    Text before = new Text("… " + oneLine(words.prefix()));
    Text exact = new Text(words.exact());
    Text after = new Text(oneLine(words.suffix()) + " …");
    before.getStyleClass().add("tray-context");
    exact.getStyleClass().add("tray-words");
    after.getStyleClass().add("tray-context");
    return new TextFlow(before, exact, after);
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }

  private static String decided(Judgement one) {
    String aspect = Words.get("tray.aspect." + one.aspect().name().toLowerCase(Locale.ROOT));
    String day = one.time().toString().substring(0, 10);
    String words = Words.get("tray.decided", aspect, History.value(one), one.author(), day);
    return one.reason().isEmpty() ? words : words + " " + one.reason();
  }

  private void attach() {
    Optional.ofNullable(places.getSelectionModel().getSelectedItem())
        .ifPresent(place -> {
          list.requestFocus();
          model.attach(place);
        });
  }

  private void askReason() {
    if (model.chosenProperty().get().isPresent()) {
      reason.setText("");
      reason.setVisible(true);
      reason.setManaged(true);
      reason.requestFocus();
    }
  }

  private void leaveReason(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      list.requestFocus();
      hide();
    }
  }

  private void letGo() {
    list.requestFocus();
    model.letGo(reason.getText().strip());
    hide();
  }

  private void hide() {
    reason.setVisible(false);
    reason.setManaged(false);
  }

  /** Letters that are typed in the list are looked for in the text. */
  private void typed(KeyEvent event) {
    String typed = event.getCharacter();
    boolean letter = typed.codePoints().anyMatch(Character::isLetterOrDigit);
    if (letter && !event.isShortcutDown() && !event.isAltDown()) {
      query.requestFocus();
      query.setText(typed);
      query.end();
      event.consume();
    }
  }

  private void step(KeyEvent event) {
    int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    int size = places.getItems().size();
    if (by != 0 && size > 0) {
      int at = places.getSelectionModel().getSelectedIndex();
      places.getSelectionModel().clearAndSelect(Math.floorMod(at + by, size));
      places.scrollTo(places.getSelectionModel().getSelectedIndex());
      event.consume();
    }
  }

  private static final class OrphanCell extends WrappingCell<Orphan> {

    @Override
    protected void fill(Orphan orphan) {
      String words =
          orphan.words().stream()
              .map(QuoteSelector::exact)
              .findFirst()
              .orElse(Words.get("tray.unknown"));
      Label about = new Label(words);
      about.setMinWidth(0);
      Label decided = new Label(decided(orphan.judgement()));
      decided.setWrapText(true);
      decided.getStyleClass().addAll("muted", "small");
      content(new VBox(about, decided), words + ". " + decided(orphan.judgement()));
    }
  }

  private static final class PlaceCell extends WrappingCell<Candidate> {

    @Override
    protected void fill(Candidate place) {
      Text before = new Text("… " + place.before());
      Text words = new Text(place.words());
      Text after = new Text(place.after() + " …");
      before.getStyleClass().add("tray-context");
      words.getStyleClass().add("tray-words");
      after.getStyleClass().add("tray-context");
      VBox box = new VBox(new TextFlow(before, words, after));
      if (place.likely()) {
        Label likely = new Label("≈ " + Words.get("tray.likely"));
        likely.getStyleClass().addAll("small", "agree-text");
        box.getChildren().addFirst(likely);
      }
      content(box, (place.likely() ? Words.get("tray.likely") + ": " : "") + place.words());
    }
  }
}
