package ru.tandem.referees;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.ErasedRows;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;
import ru.tandem.programmes.ErasedFromProgramme;
import ru.tandem.questionnaires.ResponseId;
import ru.tandem.questionnaires.Responses;

/**
 * A mentee's sheet says who was asked and when; the words are another person's, and to be read with
 * the curator. Who told something finds it among the own answers. All of it goes with the mentee.
 */
@Component
class NeedsData {

  private final Participants participants;
  private final NeedsRequests requests;
  private final Responses responses;

  NeedsData(Participants participants, NeedsRequests requests, Responses responses) {
    this.participants = participants;
    this.requests = requests;
    this.responses = responses;
  }

  @EventListener
  @Order(DataPlace.NEEDS)
  void write(DataAsked asked) {
    asked.sheet().section("referees.mydata");
    for (Participant part : participants.findByPersonIdOrderById(asked.person())) {
      for (NeedsRequest request : requests.findByParticipantIdOrderById(part.id())) {
        request
            .answeredAt()
            .ifPresent(at -> asked.sheet().line("referees.mydata." + request.whom(), at));
      }
    }
  }

  @EventListener
  @Order(Erasing.NEEDS)
  void erase(ErasedFromProgramme erased) {
    for (Participant part : participants.of(erased.person(), erased.programme())) {
      List<NeedsRequest> about = requests.findByParticipantIdOrderById(part.id());
      for (NeedsRequest request : about) {
        request.response().map(ResponseId::value).ifPresent(id -> forget(id, erased.rows()));
      }
      drop(about, erased.rows());
    }
  }

  /** What the person told of others goes with the own answers. */
  @EventListener
  @Order(Erasing.NEEDS)
  void erase(PersonErased erased) {
    drop(requests.findByAnswererIdOrderById(erased.person()), erased.rows());
  }

  private void forget(long response, ErasedRows rows) {
    responses.deleteById(response);
    rows.add(1);
  }

  private void drop(List<NeedsRequest> some, ErasedRows rows) {
    requests.deleteAll(some);
    requests.flush();
    rows.add(some.size());
  }
}
