package ru.tandem.feedback;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.questionnaires.Role;

/**
 * How the curators themselves judge a finished season: nine criteria and four answers. Whichever of
 * them says it, it is the school's word; the last one counts.
 */
@Component
public class OwnView {

  /** From so many points on it is optimal. */
  private static final int OPTIMAL = 15;

  /** And from so many it will do. */
  private static final int ACCEPTABLE = 9;

  private final Questionnaires questionnaires;
  private final Responses responses;

  OwnView(Questionnaires questionnaires, Responses responses) {
    this.questionnaires = questionnaires;
    this.responses = responses;
  }

  /** The band into which the points of the nine criteria fall. */
  public enum Band {
    OPTIMAL,
    ACCEPTABLE,
    UNACCEPTABLE;

    static Band of(int points) {
      return points >= OwnView.OPTIMAL
          ? OPTIMAL
          : points >= OwnView.ACCEPTABLE ? ACCEPTABLE : UNACCEPTABLE;
    }
  }

  /** All points together, of eighteen. */
  public record Judgement(int points) {

    public Band band() {
      return Band.of(points);
    }
  }

  /** What a response of a curator about this programme is about. */
  public static String subject(ProgrammeId programme) {
    return "programme:" + programme;
  }

  public Optional<Questionnaire> questionnaire(Programme programme, Purpose purpose) {
    return questionnaires.find(programme.asks(), Role.CURATOR, purpose);
  }

  /** The last answer of any of the curators. */
  public Optional<Response> answer(Programme programme, Purpose purpose) {
    return questionnaire(programme, purpose)
        .flatMap(
            asked ->
                responses.latest(asked.id(), List.of(subject(programme.id()))).stream()
                    .reduce((earlier, later) -> later));
  }

  public Optional<Judgement> judgement(Programme programme) {
    return questionnaire(programme, Purpose.CRITERIA)
        .flatMap(asked -> answer(programme, Purpose.CRITERIA).map(said -> sum(asked, said)));
  }

  private static Judgement sum(Questionnaire asked, Response said) {
    int points = 0;
    for (Item item : asked.items()) {
      points +=
          said.text(item.key())
              .flatMap(item::option)
              .map(option -> option.value().orElse(0))
              .orElse(0);
    }
    return new Judgement(points);
  }
}
