package org.synoptic.text;

import java.util.Set;

/** English words too common to tell what a text is about. */
public final class StopWords {

  private static final Set<String> WORDS =
      Set.of(
          ("a an the and or but nor so yet if then else than that this these those there here of to in on at by for from with "
                  + "without within into onto upon about above below over under between among through during before after "
                  + "against as is are was were be been being am do does did done doing have has had having will would shall "
                  + "should can could may might must ought it its itself he him his himself she her hers herself they them "
                  + "their theirs themselves we us our ours ourselves you your yours yourself yourselves i me my mine myself "
                  + "who whom whose which what when where why how not no any all both each few more most other others some "
                  + "such only own same too very just also s t d ll m re ve")
              .split(" "));

  private StopWords() {}

  /** Whether a word in lower case is one of them. */
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
