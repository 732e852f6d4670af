package ru.tandem.enrolment;

import java.util.List;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.SeasonRemains;
import ru.tandem.questionnaires.Responses;

/** Answers to questionnaires that serve nobody once their season is closed. */
public abstract class AnswersThatServed implements SeasonRemains {

  private final Responses responses;

  protected AnswersThatServed(Responses responses) {
    this.responses = responses;
  }

  /** What those answers are about. */
  protected abstract List<String> subjects(Programme programme);

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
}
