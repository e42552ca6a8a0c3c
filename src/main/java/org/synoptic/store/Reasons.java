package org.synoptic.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What went wrong, in words for the reader. */
final class Reasons {

  private Reasons() {}

  /** Why a file could not be used. */
  static String of(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (failure instanceof FileSystemException one && one.getReason() != null) {
      return one.getReason().toLowerCase(Locale.ROOT);
    }
    return Objects.requireNonNullElse(failure.getMessage(), "it cannot be read or written");
  }

  /** Why the database refused. */
  static String of(SQLException failure) {
    SQLiteErrorCode code =
        failure instanceof SQLiteException one
            ? one.getResultCode()
            : SQLiteErrorCode.UNKNOWN_ERROR;
    // The low byte is the primary result code; the rest only refines it.
    return switch (code.code & 0xff) {
      case 5, 6 -> "another program is using the database; try again";
      case 8 -> "it is read-only";
      case 10 -> "the disk cannot be read or written";
      case 11 -> "the database is damaged";
      case 13 -> "the disk is full";
      case 14 -> "the database file cannot be opened";
      case 26 -> "it is not a database, or it is damaged";
      default -> Objects.requireNonNullElse(failure.getMessage(), "the database refused");
    };
  }

  /** Whether the database file itself is at fault. */
  static boolean damaged(SQLException failure) {
    if (!(failure instanceof SQLiteException one)) {
      return false;
    }
    int primary = one.getResultCode().code & 0xff;
    return primary == 11 || primary == 26;
  }

  /** Whether the disk, the folder or the file cannot be written to. */
  static boolean readOnly(SQLException failure) {
    if (!(failure instanceof SQLiteException one)) {
      return false;
    }
    int primary = one.getResultCode().code & 0xff;
    return primary == 8 || primary == 14;
  }
}
