package ru.tandem.tandems;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.Rhythm;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;

/** Pairs in the database, for tests of repositories. */
public class Pairs {

  public static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  @Autowired private People people;
  @Autowired private Schools schools;
  @Autowired private Programmes programmes;
  @Autowired private Participants participants;
  @Autowired private Tandems tandems;
  private long chats = 500;

  public Person person() {
    return people.save(Person.comes(chats++, Language.RU, NOW));
  }

  public Programme programme() {
    School school = schools.save(School.named("Школа № 7", ZoneId.of("Europe/Moscow"), NOW));
    return programmes.save(
        Programme.planned(
            school.id(),
            new Programme.Plan(
                "Осень",
                MentoringForm.PUPIL_PUPIL,
                MentoringKind.TRADITIONAL,
                Rhythm.WEEKLY,
                LocalDate.parse("2026-09-01"),
                LocalDate.parse("2027-05-31"),
                12,
                8),
            NOW));
  }

  /** A mentor with one mentee or more. */
  public Tandem tandem(Programme programme, Person mentor, Person... mentees) {
    List<Participant> members =
        Arrays.stream(mentees).map(one -> part(programme, one, ParticipantRole.MENTEE)).toList();
    Participant leading = part(programme, mentor, ParticipantRole.MENTOR);
    return tandems.save(Tandem.formed(leading, members, NOW));
  }

  private Participant part(Programme programme, Person person, ParticipantRole role) {
    return participants.of(person.id(), programme.id()).stream()
        .filter(one -> one.role() == role)
        .findFirst()
        .orElseGet(
            () -> participants.save(Participant.joins(programme.id(), person.id(), role, NOW)));
  }
}
