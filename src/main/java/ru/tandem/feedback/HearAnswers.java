package ru.tandem.feedback;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.meetings.CuratorCalled;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Kind;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.QuestionnaireAnswered;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.questionnaires.Scores;
import ru.tandem.schools.SchoolId;
import ru.tandem.tandems.Letter;
import ru.tandem.tandems.LetterReported;
import ru.tandem.tandems.LettersOfPairs;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** Listens to what people answer for a call for a grown-up, said aloud or not. */
@Component
public class HearAnswers {

  /** Whoever picks this wants to talk to the curator. */
  private static final String CURATOR = "curator";

  /** A low answer here cannot wait. */
  private static final String SAFETY = "safety";

  private final Questionnaires questionnaires;
  private final Responses responses;
  private final RaiseConcern raise;
  private final GrownUps grownUps;
  private final WhatWasSaid said;
  private final Programmes programmes;
  private final Tandems tandems;
  private final LettersOfPairs letters;

  HearAnswers(
      Questionnaires questionnaires,
      Responses responses,
      RaiseConcern raise,
      GrownUps grownUps,
      WhatWasSaid said,
      Programmes programmes,
      Tandems tandems,
      LettersOfPairs letters) {
    this.questionnaires = questionnaires;
    this.responses = responses;
    this.raise = raise;
    this.grownUps = grownUps;
    this.said = said;
    this.programmes = programmes;
    this.tandems = tandems;
    this.letters = letters;
  }

  @EventListener
  void on(QuestionnaireAnswered answered) {
    Questionnaire questionnaire = questionnaires.byId(answered.questionnaire()).orElseThrow();
    Response response = responses.findById(answered.response().value()).orElseThrow();
    List<Item> alarming = Scores.alarming(questionnaire, response);
    boolean called = !calls(questionnaire, response).isEmpty();
    if (called || !alarming.isEmpty()) {
      school(response)
          .ifPresent(
              school ->
                  raise.because(
                      called ? ConcernCause.CALL : ConcernCause.ALARM,
                      response.person(),
                      school,
                      said.tandem(response.subject()).orElse(null),
                      response.id(),
                      alarming.stream().anyMatch(HearAnswers::isOfSafety)));
    }
  }

  private static boolean isOfSafety(Item item) {
    return item.measure().filter(SAFETY::equals).isPresent();
  }

  /** Somebody does not want to go on with a meeting before he has talked to the curator. */
  @EventListener
  void on(CuratorCalled called) {
    Tandem tandem = tandems.get(called.tandem());
    raise.called(called.person(), programmes.get(tandem.programme()).school(), tandem.id());
  }

  /** Somebody wants a grown-up to look at what the other side has written. */
  @EventListener
  void on(LetterReported reported) {
    Letter letter = letters.require(reported.letter());
    Tandem tandem = tandems.get(letter.tandem());
    raise.reported(reported.by(), programmes.get(tandem.programme()).school(), tandem.id(), letter);
  }

  /** The questions by whose answers the curator is called: in so many words, or to part a pair. */
  public static List<Item> calls(Questionnaire questionnaire, Response response) {
    boolean trial = questionnaire.purpose() == Purpose.AFTER_TRIAL;
    return questionnaire.items().stream()
        .filter(item -> item.kind() == Kind.CHOICE)
        .filter(
            item ->
                response.is(item.key(), CURATOR)
                    || trial && item.key().equals("go_on") && response.is(item.key(), "no"))
        .toList();
  }

  /** The school that the answers are about; no other must learn of them. */
  private Optional<SchoolId> school(Response response) {
    return said.programme(response.subject())
        .map(id -> programmes.get(id).school())
        .or(() -> grownUps.schoolsOf(response.person()).stream().findFirst());
  }
}
