package org.synoptic.ui.compare;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.app.CapturedPage;
import org.synoptic.model.Document;
import org.synoptic.model.PagePart;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Failures;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Sheet;
import org.synoptic.ui.kit.SheetPane;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.kit.WrappingCell;

/** A report's page as it was captured: its words and the pictures in it, and nothing that runs. */
final class OriginalSheet {

  private static final double WIDEST = 640;
  private static final double HIGHEST = 480;

  private OriginalSheet() {}

  /** Reads the page of a report and lays it over the window. */
  static void open(Desk desk, Document report) {
    desk.worker()
        .run(
            Words.get("original.page.work"),
            progress -> CapturedPage.of(desk.workspace(), report),
            parts -> show(desk, report, parts),
            failure ->
                desk.notices()
                    .add(
                        Notice.failure(
                            Words.get("original.failed", Failures.message(failure)), failure)));
  }

  private static void show(Desk desk, Document report, List<PagePart> parts) {
    String title = Words.get("original.page", report.label(), report.metadata().title());
    ListView<PagePart> list = new ListView<>();
    list.setId("original-page");
    list.getStyleClass().addAll("edge-to-edge", "original-page");
    list.getItems().setAll(parts);
    list.setCellFactory(view -> new PartCell());
    list.setPlaceholder(new Label(Words.get("original.page.none")));
    list.setAccessibleText(title);
    list.getSelectionModel().selectFirst();
    VBox content = new VBox(list);
    VBox.setVgrow(list, Priority.ALWAYS);
    List<Action> actions =
        List.of(
            Action.of(
                "action.original.back",
                Feather.CORNER_UP_LEFT,
                "O",
                () -> desk.sheetProperty().set(Optional.empty())));
    SheetPane pane = new SheetPane(title, content, actions);
    pane.getStyleClass().add("sheet-wide");
    pane.getStylesheets().add(Theme.sheet(CompareScreen.class, "compare.css"));
    desk.sheetProperty().set(Optional.of(new Sheet(pane, list, actions)));
  }

  private static final class PartCell extends WrappingCell<PagePart> {

    @Override
    protected void fill(PagePart part) {
      VBox box = new VBox();
      box.getStyleClass()
          .addAll("page-part", "page-" + part.kind().name().toLowerCase(Locale.ROOT));
      picture(part).ifPresent(box.getChildren()::add);
      if (!part.text().isEmpty()) {
        Label words = new Label(words(part));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        box.getChildren().add(words);
      }
      content(box, words(part));
    }

    private static String words(PagePart part) {
      return switch (part.kind()) {
        case ITEM -> "• " + part.text();
        case PICTURE -> Words.get("original.page.picture", part.text());
        case HEADING, TEXT, NOTE -> part.text();
      };
    }

    private static Optional<ImageView> picture(PagePart part) {
      if (part.image().isEmpty()) {
        return Optional.empty();
      }
      try {
        byte[] bytes = Base64.getDecoder().decode(part.image());
        Image image = new Image(new ByteArrayInputStream(bytes), WIDEST, HIGHEST, true, true);
        ImageView view = new ImageView(image);
        view.setAccessibleText(words(part));
        return image.isError() || image.getWidth() < 2 ? Optional.empty() : Optional.of(view);
      } catch (IllegalArgumentException damaged) {
        return Optional.empty();
      }
    }
  }
}
