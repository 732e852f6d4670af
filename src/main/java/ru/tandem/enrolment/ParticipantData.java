package ru.tandem.enrolment;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.DataSheet;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;
import ru.tandem.programmes.ErasedFromProgramme;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.Responses;

/**
 * Where a person takes part: shown to who asks. Who is erased leaves, and is counted without a
 * name.
 */
@Component
class ParticipantData {

  private final Participants participants;
  private final Enquiries enquiries;
  private final AddedTags tags;
  private final Programmes programmes;
  private final Responses responses;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ParticipantData(
      Participants participants,
      Enquiries enquiries,
      AddedTags tags,
      Programmes programmes,
      Responses responses,
      ApplicationEventPublisher events,
      Clock clock) {
    this.participants = participants;
    this.enquiries = enquiries;
    this.tags = tags;
    this.programmes = programmes;
    this.responses = responses;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  @Order(DataPlace.PARTICIPATION)
  void write(DataAsked asked) {
    DataSheet sheet = asked.sheet();
    sheet.section("enrolment.mydata");
    for (Participant part : participants.findByPersonIdOrderById(asked.person())) {
      sheet.line("enrolment.mydata." + part.role(), programmes.get(part.programme()).title());
      for (Step step : Step.values()) {
        part.at(step).ifPresent(at -> sheet.line("enrolment.mydata.step." + step, at));
      }
      for (Enquiry enquiry : enquiries.findByParticipantIdOrderById(part.id())) {
        sheet.line("enrolment.mydata.enquiry", enquiry.question(), enquiry.answer().orElse(""));
      }
    }
  }

  /** After the consents have been taken back, which concerns the others. */
  @EventListener
  @Order(Erasing.PROGRAMMES)
  void erase(PersonErased erased) {
    participants.findByPersonIdOrderById(erased.person()).stream()
        .map(Participant::programme)
        .distinct()
        .map(programme -> new ErasedFromProgramme(erased.person(), programme, erased.rows()))
        .forEach(events::publishEvent);
  }

  @EventListener
  @Order(Erasing.PARTICIPATION)
  void erase(ErasedFromProgramme erased) {
    for (Participant part : participants.of(erased.person(), erased.programme())) {
      part.leave(clock.instant());
      List<Enquiry> asked = enquiries.findByParticipantIdOrderById(part.id());
      enquiries.deleteAll(asked);
      erased.rows().add(asked.size());
      List<AddedTag> added = tags.findByParticipantIdOrderById(part.id());
      tags.deleteAll(added);
      erased.rows().add(added.size());
      erased.rows().add(responses.forget(erased.person(), part.id().subject()));
    }
  }
}
