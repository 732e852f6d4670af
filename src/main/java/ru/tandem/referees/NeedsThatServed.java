package ru.tandem.referees;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participants;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.SeasonRemains;
import ru.tandem.questionnaires.ResponseId;
import ru.tandem.questionnaires.Responses;

/** What others told of a mentee's needs served the choice of a mentor, and nothing after that. */
@Component
@Order(SeasonRemains.NEEDS)
class NeedsThatServed implements SeasonRemains {

  private final Participants participants;
  private final NeedsRequests requests;
  private final Responses responses;

  NeedsThatServed(Participants participants, NeedsRequests requests, Responses responses) {
    this.participants = participants;
    this.requests = requests;
    this.responses = responses;
  }

  @Override
  public String kind() {
    return "needs";
  }

  @Override
  public int count(Programme programme) {
    return of(programme).size();
  }

  /** Those that nobody has answered are links that must not work any more. */
  @Override
  public int erase(Programme programme) {
    List<NeedsRequest> all = of(programme);
    all.stream()
        .flatMap(request -> request.response().stream())
        .map(ResponseId::value)
        .filter(responses::existsById)
        .forEach(responses::deleteById);
    requests.deleteAll(all);
    requests.flush();
    return all.size();
  }

  private List<NeedsRequest> of(Programme programme) {
    return participants.findByProgrammeIdOrderById(programme.id()).stream()
        .flatMap(one -> requests.findByParticipantIdOrderById(one.id()).stream())
        .toList();
  }
}
