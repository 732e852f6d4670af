package ru.tandem.monitoring.bot;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Text;
import ru.tandem.monitoring.DigestMark;
import ru.tandem.monitoring.DigestMarks;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** Writes lines that act at once: until it is pressed with its button, afterwards with a tick. */
@Component
class DigestLines {

  static final String ACT = "monitoring.line";

  private final DigestMarks marks;
  private final Names names;
  private final Clock clock;

  DigestLines(DigestMarks marks, Names names, Clock clock) {
    this.marks = marks;
    this.names = names;
    this.clock = clock;
  }

  /** What has been done in a programme this week. */
  record Page(
      Letter letter,
      ProgrammeId programme,
      boolean whole,
      Map<String, DigestMark> done,
      Names names) {

    void line(LineKind kind, long number, Text text, Text act, Button... beside) {
      DigestMark mark = done.get(kind.matter(number));
      if (mark == null) {
        letter.act(text, Button.press(act, ACT, programme, kind, number, whole ? 1 : 0), beside);
      } else {
        letter.line("monitoring.line.done", text, names.of(mark.by()), mark.at());
      }
    }

    boolean isDone(LineKind kind, long number) {
      return done.containsKey(kind.matter(number));
    }
  }

  /**
   * @param whole the letter is that of all programmes, and is to be so after a press
   */
  Page page(Letter letter, Programme programme, boolean whole) {
    List<DigestMark> holding = marks.holding(programme.id(), clock.instant());
    Map<String, DigestMark> done =
        holding.stream()
            .collect(
                Collectors.toMap(
                    DigestMark::matter, Function.identity(), (earlier, later) -> later));
    return new Page(letter, programme.id(), whole, done, names);
  }
}
