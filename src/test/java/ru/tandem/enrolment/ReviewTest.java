package ru.tandem.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.tandem.BothDatabases;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.Rhythm;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;

/** Who waits for the curator's word, found in each database. */
@BothDatabases
class ReviewTest {

  private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");

  @Autowired private People people;
  @Autowired private Schools schools;
  @Autowired private Programmes programmes;
  @Autowired private Participants participants;
  @Autowired private Enquiries enquiries;

  @Test
  void theEarliestApplicationStandsFirstAndDecidedOnesAreGone() {
    ProgrammeId programme = programme();
    Participant late = applies(programme, 1, NOW.plusSeconds(60));
    Participant early = applies(programme, 2, NOW);
    Participant approved = applies(programme, 3, NOW);
    approved.approve(new PersonId(approved.person().value()), NOW);
    participants.save(approved);
    participants.save(Participant.joins(programme, newcomer(4), ParticipantRole.MENTEE, NOW));

    assertThat(participants.undecided(programme))
        .extracting(Participant::id)
        .containsExactly(early.id(), late.id());
  }

  @Test
  void anEnquiryIsOpenUntilItIsAnswered() {
    Participant anya = applies(programme(), 1, NOW);
    Enquiry enquiry = enquiries.save(Enquiry.about(anya.id(), anya.person(), "Почему?", NOW));
    assertThat(enquiries.open(List.of(anya.id()))).hasSize(1);

    enquiry.answered("Потому что", NOW);
    enquiries.save(enquiry);

    assertThat(enquiries.open(List.of(anya.id()))).isEmpty();
    assertThat(enquiries.open(List.of())).isEmpty();
    assertThat(enquiries.findByParticipantIdOrderById(anya.id()).get(0).answer())
        .contains("Потому что");
  }

  private Participant applies(ProgrammeId programme, long chat, Instant when) {
    Participant participant =
        Participant.joins(programme, newcomer(chat), ParticipantRole.MENTEE, NOW);
    participant.consented(NOW);
    participant.applied(1, when);
    return participants.save(participant);
  }

  private PersonId newcomer(long chat) {
    return people.save(Person.comes(chat, Language.RU, NOW)).id();
  }

  private ProgrammeId programme() {
    School school = schools.save(School.named("Лицей № 1", ZoneId.of("UTC"), NOW));
    Programme.Plan plan =
        new Programme.Plan(
            "Тандем",
            MentoringForm.PUPIL_PUPIL,
            MentoringKind.TRADITIONAL,
            Rhythm.WEEKLY,
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2027, 5, 31),
            12,
            8);
    return programmes.save(Programme.planned(school.id(), plan, NOW)).id();
  }
}
