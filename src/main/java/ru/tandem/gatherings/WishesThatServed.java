package ru.tandem.gatherings;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.SeasonRemains;
import ru.tandem.questionnaires.Responses;

/** Whom everybody wished for, or did not want: once a season is closed nobody is to know. */
@Component
@Order(SeasonRemains.WISHES)
class WishesThatServed implements SeasonRemains {

  private final Gatherings gatherings;
  private final Responses responses;

  WishesThatServed(Gatherings gatherings, Responses responses) {
    this.gatherings = gatherings;
    this.responses = responses;
  }

  @Override
  public String kind() {
    return "wishes";
  }

  @Override
  public int count(Programme programme) {
    List<String> subjects = subjects(programme);
    return subjects.isEmpty() ? 0 : (int) responses.countBySubjectIn(subjects);
  }

  @Override
  public int erase(Programme programme) {
    List<String> subjects = subjects(programme);
    return subjects.isEmpty() ? 0 : responses.forget(subjects);
  }

  private List<String> subjects(Programme programme) {
    return gatherings.findByProgrammeIdOrderByStartsAtDesc(programme.id()).stream()
        .map(gathering -> Wishes.subject(gathering.id()))
        .toList();
  }
}
