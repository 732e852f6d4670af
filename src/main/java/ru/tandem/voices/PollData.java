package ru.tandem.voices;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;
import ru.tandem.programmes.ErasedFromProgramme;
import ru.tandem.programmes.ProgrammeId;

/**
 * Own answers to short surveys are shown to who asks and go with who is erased. Of a survey without
 * names only that somebody was asked is known, and only that can go.
 */
@Component
class PollData {

  private final Polls polls;
  private final PollReaders readers;
  private final PollAnswers answers;

  PollData(Polls polls, PollReaders readers, PollAnswers answers) {
    this.polls = polls;
    this.readers = readers;
    this.answers = answers;
  }

  @EventListener
  @Order(DataPlace.CONCERNS)
  void write(DataAsked asked) {
    asked.sheet().section("voices.polls.mydata");
    for (PollAnswer one : answers.findByPersonIdOrderByPollIdAscPlaceAsc(asked.person())) {
      PollQuestion question = get(one.poll()).questions().get(one.place());
      String said =
          question.kind() == PollKind.CHOICE
              ? question.choices().get(Integer.parseInt(one.said()))
              : one.said();
      String key =
          question.kind() == PollKind.YES_NO
              ? "voices.polls.mydata." + said
              : "voices.polls.mydata.said";
      asked.sheet().line(key, question.words(), said);
    }
    for (PollReader one : readers.findByPersonIdOrderById(asked.person())) {
      if (get(one.poll()).isNameless()) {
        asked
            .sheet()
            .line("voices.polls.mydata.nameless." + one.hasReplied(), get(one.poll()).askedAt());
      }
    }
  }

  private Poll get(long poll) {
    return polls.findById(poll).orElseThrow();
  }

  @EventListener
  @Order(Erasing.ANSWERS)
  void erase(ErasedFromProgramme erased) {
    ProgrammeId programme = erased.programme();
    List<PollAnswer> said =
        answers.findByPersonIdOrderByPollIdAscPlaceAsc(erased.person()).stream()
            .filter(one -> get(one.poll()).programme().equals(programme))
            .toList();
    List<PollReader> asked =
        readers.findByPersonIdOrderById(erased.person()).stream()
            .filter(one -> get(one.poll()).programme().equals(programme))
            .toList();
    answers.deleteAll(said);
    readers.deleteAll(asked);
    erased.rows().add(said.size() + asked.size());
  }

  @EventListener
  @Order(Erasing.ANSWERS)
  void erase(PersonErased erased) {
    List<PollAnswer> said = answers.findByPersonIdOrderByPollIdAscPlaceAsc(erased.person());
    List<PollReader> asked = readers.findByPersonIdOrderById(erased.person());
    answers.deleteAll(said);
    readers.deleteAll(asked);
    erased.rows().add(said.size() + asked.size());
  }
}
