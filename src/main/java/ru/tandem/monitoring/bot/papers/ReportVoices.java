package ru.tandem.monitoring.bot.papers;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.programmes.Programme;
import ru.tandem.voices.Suggestion;
import ru.tandem.voices.Suggestions;

/**
 * What people have suggested, in a report: how much of it, and the words of those that the curator
 * has chosen for it; never a name.
 */
@Component
class ReportVoices {

  /** So much fits a message beside everything else. */
  private static final int MOST = 10;

  private static final int BRIEF = 160;

  private final Suggestions suggestions;

  ReportVoices(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  Text inFull(Programme programme) {
    return text(programme, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  Text inBrief(Programme programme) {
    return text(programme, MOST, BRIEF);
  }

  private Text text(Programme programme, int most, int longest) {
    List<Suggestion> all = suggestions.findByProgrammeIdOrderByIdDesc(programme.id());
    if (all.isEmpty()) {
      return Text.of("monitoring.voices.none");
    }
    long answered = all.stream().filter(one -> one.answer().isPresent()).count();
    List<Suggestion> told = all.stream().filter(Suggestion::isInReport).toList();
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of("monitoring.voices.count", all.size(), answered));
    told.stream().limit(most).forEach(one -> tell(lines, one, longest));
    if (told.size() > most) {
      lines.add(Text.of("monitoring.andmore", told.size() - most));
    }
    return Text.lines(lines);
  }

  private static void tell(List<Text> lines, Suggestion one, int longest) {
    lines.add(Text.of("monitoring.voices.one", brief(one.words(), longest)));
    one.answer()
        .ifPresent(words -> lines.add(Text.of("monitoring.voices.answer", brief(words, longest))));
  }

  private static String brief(String words, int longest) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= longest ? line : line.substring(0, longest) + "…";
  }
}
