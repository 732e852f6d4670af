package ru.tandem.questionnaires;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import ru.tandem.config.Section;

/**
 * The lists of tags that several questionnaires share, so that what is asked can meet what is
 * offered.
 */
record Tags(Map<String, List<Option>> lists, boolean read) {

  /** Their file is broken, which is told: who asks for a list of it is not to blame. */
  static final Tags UNREAD = new Tags(Map.of(), false);

  static Tags read(Section file) {
    Map<String, List<Option>> lists = new HashMap<>();
    for (String name : file.keys()) {
      Set<String> codes = new HashSet<>();
      lists.put(name, file.list(name, tag -> tag(tag, codes)));
    }
    return new Tags(lists, true);
  }

  private static Option tag(Section tag, Set<String> codes) {
    String code = tag.code("code", ItemReader.LONGEST_CODE);
    if (!codes.add(code)) {
      tag.problem("code", "tag “" + code + "” stands in this list twice");
    }
    return new Option(code, tag.label(ItemReader.LONGEST_LABEL), OptionalInt.empty());
  }
}
