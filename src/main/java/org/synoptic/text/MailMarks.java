package org.synoptic.text;

import java.util.regex.Pattern;
import org.synoptic.model.Span;

/**
 * Finds where a sentence ends at a mere blank around what a mail carries along: the names of
 * attached files, each behind a dash, the two dashes before a signature (RFC 3676, 4.3), and the
 * frames of footers: {@code ---= sent by a news server =---}.
 */
final class MailMarks {

  private static final Pattern FILE =
      Pattern.compile(
          "- \\w[\\w.() -]{0,60}\\.(?:docx?|xlsx?|pptx?|pdf|rtf|html?|txt|csv|zip|jpe?g|gif|png)\\b");
  private static final String SIGNATURE = "--";
  private static final String CLOSED = ">>";

  private static final Pattern OPENS_FRAME = Pattern.compile("-{2,}=+(?=\\s)");
  private static final Pattern CLOSES_FRAME = Pattern.compile("=-{2,}$");
  private static final int LONGEST = 40;

  private MailMarks() {}

  /** Whether a word opens a frame, so that no sentence ends behind it. */
  static boolean opensFrame(String word) {
    return OPENS_FRAME.matcher(word + " ").lookingAt();
  }

  /**
   * Whether a sentence ends at a blank.
   *
   * @param said the sentence so far, without blanks at its ends, not empty
   * @param next where the next word begins
   * @param end the end of the paragraph
   */
  static boolean part(String text, Span said, int next, int end) {
    if (text.charAt(next) == '-') {
      return FILE.matcher(text).region(next, end).lookingAt()
          || OPENS_FRAME.matcher(text).region(next, end).lookingAt();
    }
    boolean closed =
        text.startsWith(CLOSED, said.end() - CLOSED.length())
            || CLOSES_FRAME
                .matcher(text)
                .region(Math.max(said.start(), said.end() - LONGEST), said.end())
                .find()
            || (said.length() == SIGNATURE.length() && text.startsWith(SIGNATURE, said.start()));
    return closed && Character.isUpperCase(text.charAt(next));
  }
}
