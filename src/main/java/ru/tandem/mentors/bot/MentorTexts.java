package ru.tandem.mentors.bot;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.config.Words;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.mentors.InterviewNote;
import ru.tandem.mentors.Part;
import ru.tandem.people.Language;
import ru.tandem.people.People;

/** How mentors and their parts are called. */
@Component
class MentorTexts {

  private final People people;

  MentorTexts(People people) {
    this.people = people;
  }

  String name(Participant participant) {
    return people.get(participant.person()).name().orElse("");
  }

  /** The words of a note, or what its key meant. */
  static Text said(InterviewNote note) {
    return note.outcome()
        .map(outcome -> Text.of("mentors.talk." + outcome))
        .orElse(Text.words(note.words()));
  }

  static Text part(Part part) {
    return Text.of("mentors.part." + part);
  }

  static Text parts(List<Part> parts) {
    return Text.list(parts.stream().map(MentorTexts::part).toList());
  }

  static Text of(Words words) {
    return Text.translated(
        Map.of(Language.RU, words.ru(), Language.EN, words.en()), Map.of(Language.RU, words.ty()));
  }
}
