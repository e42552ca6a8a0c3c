package org.synoptic.ui.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.synoptic.app.ExportPreview;

/** A row of the preview of an export, in the order of the file. */
sealed interface ExportRow {

  /** The line of the file on which it begins. */
  int line();

  /** An article. */
  record Article(ExportPreview.Head head) implements ExportRow {
    @Override
    public int line() {
      return head.fromLine();
    }
  }

  /** Lines that are in no article. */
  record Outside(ExportPreview.Outside lines) implements ExportRow {
    @Override
    public int line() {
      return lines.fromLine();
    }
  }

  /** All rows of a preview. */
  static List<ExportRow> of(ExportPreview preview) {
    List<ExportRow> rows = new ArrayList<>();
    preview.heads().forEach(head -> rows.add(new Article(head)));
    preview.outside().forEach(lines -> rows.add(new Outside(lines)));
    rows.sort(Comparator.comparingInt(ExportRow::line));
    return rows;
  }
}
