package ru.tandem.gatherings;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.AnswersThatServed;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.SeasonRemains;
import ru.tandem.questionnaires.Responses;

/** Whom everybody wished for, or did not want: once a season is closed nobody is to know. */
@Component
@Order(SeasonRemains.WISHES)
class WishesThatServed extends AnswersThatServed {

  private final Gatherings gatherings;

  WishesThatServed(Gatherings gatherings, Responses responses) {
    super(responses);
    this.gatherings = gatherings;
  }

  @Override
  public String kind() {
    return "wishes";
  }

  @Override
  protected List<String> subjects(Programme programme) {
    return gatherings.findByProgrammeIdOrderByStartsAtDesc(programme.id()).stream()
        .map(gathering -> Wishes.subject(gathering.id()))
        .toList();
  }
}
