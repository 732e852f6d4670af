package ru.tandem.mentors;

import java.util.List;
import ru.tandem.config.Words;

/**
 * The short check at the end of the school of mentors. It may be repeated as often as one likes.
 *
 * @param enough how many right answers pass
 */
public record Check(int version, int enough, List<Question> questions) {

  /**
   * @param why said to whoever answered otherwise
   */
  public record Question(String key, Words question, List<Answer> answers, Words why) {

    public boolean isRight(String code) {
      return answers.stream().anyMatch(answer -> answer.right() && answer.code().equals(code));
    }
  }

  public record Answer(String code, Words label, boolean right) {}
}
