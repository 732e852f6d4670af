package ru.tandem.feedback;

import java.util.EnumSet;
import java.util.Set;
import ru.tandem.config.Section;

/**
 * What a full cycle is made of.
 *
 * @param meetings so many took place
 * @param parts what else there is to be; the number of meetings is not among them
 */
public record CycleRule(int meetings, Set<CyclePart> parts) {

  private static final int MOST = 100;

  /** Of the target model, for pairs that work for a season. */
  static final CycleRule COURSE =
      new CycleRule(5, EnumSet.complementOf(EnumSet.of(CyclePart.MEETINGS)));

  /** For those who meet once, a few times, or when there is a question. */
  static final CycleRule SHORT =
      new CycleRule(
          1,
          EnumSet.of(
              CyclePart.CONSENTS, CyclePart.APPLICATION, CyclePart.PAIR, CyclePart.FINAL_SURVEY));

  static CycleRule read(Section file, CycleRule usual) {
    if (!file.has("parts")) {
      return new CycleRule(file.number("meetings", 1, MOST, usual.meetings), usual.parts);
    }
    Set<CyclePart> parts = EnumSet.noneOf(CyclePart.class);
    parts.addAll(file.some("parts", CyclePart.class));
    if (parts.remove(CyclePart.MEETINGS)) {
      file.problem("parts", "“meetings” is set by the number of them above, and stands in no list");
    }
    return new CycleRule(file.number("meetings", 1, MOST), parts);
  }
}
