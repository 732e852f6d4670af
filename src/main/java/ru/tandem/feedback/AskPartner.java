package ru.tandem.feedback;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Codes;
import ru.tandem.people.Erasing;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonErased;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.questionnaires.Role;

/** Asks an enterprise, a college or a school how the season was; it needs no part in it. */
@Component
public class AskPartner {

  private final PartnerAsks asks;
  private final CuratedProgrammes curated;
  private final Programmes programmes;
  private final Questionnaires questionnaires;
  private final Responses responses;
  private final Codes codes;
  private final Clock clock;

  AskPartner(
      PartnerAsks asks,
      CuratedProgrammes curated,
      Programmes programmes,
      Questionnaires questionnaires,
      Responses responses,
      Codes codes,
      Clock clock) {
    this.asks = asks;
    this.curated = curated;
    this.programmes = programmes;
    this.questionnaires = questionnaires;
    this.responses = responses;
    this.codes = codes;
    this.clock = clock;
  }

  public PartnerAsk by(Person curator, ProgrammeId id, String name) {
    Programme programme = curated.open(curator, id);
    return asks.save(
        PartnerAsk.of(programme.id(), name, codes.next(), curator.id(), clock.instant()));
  }

  public List<PartnerAsk> of(Programme programme) {
    return asks.findByProgrammeIdOrderById(programme.id());
  }

  /** The organisation is called otherwise from now on. */
  public void isCalled(Programme programme, String before, String now) {
    of(programme).stream()
        .filter(ask -> ask.name().equalsIgnoreCase(before))
        .forEach(ask -> ask.isNowOf(now));
  }

  /**
   * @throws NotFound when there is no such link
   * @throws AlreadySettled when somebody else answers it, its time is over, or the season is closed
   */
  public PartnerAsk comes(Person person, String code) {
    PartnerAsk ask = asks.findByCode(code).orElseThrow(NotFound::new);
    if (programmes.get(ask.programme()).isClosed()) {
      throw new AlreadySettled();
    }
    ask.isOpened(person.id(), clock.instant());
    return ask;
  }

  /**
   * @throws NotFound for everybody but whoever opened the link
   */
  public PartnerAsk of(Person person, long id) {
    return asks.findById(id)
        .filter(ask -> ask.answerer().filter(person.id()::equals).isPresent())
        .filter(ask -> !programmes.get(ask.programme()).isClosed())
        .orElseThrow(NotFound::new);
  }

  public Questionnaire questionnaire(PartnerAsk ask) {
    return questionnaires
        .find(programmes.get(ask.programme()).asks(), Role.PARTNER, Purpose.PARTNERSHIP)
        .orElseThrow(NotFound::new);
  }

  public Optional<Response> answer(PartnerAsk ask) {
    return responses.latest(questionnaire(ask).id(), List.of(ask.subject())).stream().findFirst();
  }

  /** The one that has just been answered. */
  public Optional<PartnerAsk> answered(String subject) {
    Optional<PartnerAsk> ask =
        subject.startsWith("partner:")
            ? asks.findById(Long.parseLong(subject.substring("partner:".length())))
            : Optional.empty();
    ask.ifPresent(one -> one.isAnswered(clock.instant()));
    return ask;
  }

  @EventListener
  @Order(Erasing.ANSWERS)
  void erase(PersonErased erased) {
    List<PartnerAsk> own = asks.findByAnswererId(erased.person());
    own.forEach(PartnerAsk::forgets);
    erased.rows().add(own.size());
  }
}
