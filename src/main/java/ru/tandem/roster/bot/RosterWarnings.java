package ru.tandem.roster.bot;

import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Text;
import ru.tandem.people.Legible;
import ru.tandem.roster.Hindrances;
import ru.tandem.roster.Pupil;

/** What the curator had better know of people on a list; nothing of it keeps them off the list. */
final class RosterWarnings {

  private static final int SHOWN = 3;
  private static final int LONGEST_NAME = 40;

  private RosterWarnings() {}

  static Text of(Hindrances hindrances) {
    return Text.paragraphs(
        some("roster.tooyoung", hindrances.tooYoung()),
        some("roster.guardianless", hindrances.guardianless()));
  }

  private static Text some(String key, List<Pupil> pupils) {
    if (pupils.isEmpty()) {
      return Text.empty();
    }
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of(key, pupils.size()));
    for (Pupil pupil : pupils.subList(0, Math.min(SHOWN, pupils.size()))) {
      lines.add(Text.of("roster.pupil", name(pupil), String.valueOf(pupil.line())));
    }
    lines.add(Text.more(pupils.size(), SHOWN));
    return Text.lines(lines);
  }

  private static Text name(Pupil pupil) {
    Text brief = Text.words(Legible.brief(pupil.name(), LONGEST_NAME));
    return pupil.schoolClass().isEmpty()
        ? brief
        : Text.list(List.of(brief, Text.words(pupil.schoolClass())));
  }
}
