package ru.tandem.programmes.bot;

import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.people.People;
import ru.tandem.programmes.ClosingAct;
import ru.tandem.programmes.ClosingActs;
import ru.tandem.programmes.Programme;

/** How the closing of a season is told: by whom, and what was erased. */
@Component
class ClosingWords {

  private final ClosingActs acts;
  private final People people;

  ClosingWords(ClosingActs acts, People people) {
    this.acts = acts;
    this.people = people;
  }

  static Text kinds(Map<String, Integer> counts) {
    return Text.lines(
        counts.entrySet().stream()
            .map(one -> Text.of("programmes.erases." + one.getKey(), one.getValue()))
            .toList());
  }

  /** Empty for those closed before it was written down. */
  Text act(Programme programme) {
    return acts.findByProgrammeId(programme.id()).map(this::signed).orElse(Text.empty());
  }

  private Text signed(ClosingAct act) {
    Text who =
        people
            .findById(act.by().value())
            .flatMap(person -> person.name())
            .map(Text::words)
            .orElse(Text.of("programmes.header.act.curator"));
    Text signed =
        act.isGenuine()
            ? Text.of("programmes.header.act", who, act.rows(), act.seal())
            : Text.of("programmes.header.act.changed");
    return act.rows() == 0 ? signed : Text.lines(signed, kinds(act.erased()));
  }
}
