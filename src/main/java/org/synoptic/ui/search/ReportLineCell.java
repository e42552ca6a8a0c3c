package org.synoptic.ui.search;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.synoptic.ui.kit.MarkedText;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.kit.WrappingCell;

/** A line of the list that goes report by report. */
final class ReportLineCell extends WrappingCell<ReportLine> {

  @Override
  protected void fill(ReportLine line) {
    switch (line) {
      case ReportLine.Head head -> {
        Label name = new Label(head.report().label());
        name.getStyleClass().add("hit-title");
        Label facts =
            new Label(
                head.report().metadata().title() + " · " + Words.get("search.hits", head.hits()));
        facts.getStyleClass().addAll("muted", "small");
        facts.setWrapText(true);
        show(new VBox(name, facts), "report-head", name.getText() + ". " + facts.getText());
      }
      case ReportLine.Found found ->
          show(new MarkedText(found.text(), found.marks()), "report-hit", found.text());
      case ReportLine.Silent silent -> {
        Label none = new Label(Words.get("search.silent", silent.report().label()));
        none.getStyleClass().add("silent");
        none.setWrapText(true);
        show(none, "report-hit", none.getText());
      }
    }
  }

  private void show(Region node, String style, String spoken) {
    node.getStyleClass().add(style);
    content(node, spoken);
  }
}
