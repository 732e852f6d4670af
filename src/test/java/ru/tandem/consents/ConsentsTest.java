package ru.tandem.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Guardianships;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;

/** The school's own calendar says how old somebody is, wherever the server or the person stands. */
class ConsentsTest {

  private static final SchoolId SCHOOL = new SchoolId(1);

  private final Programmes programmes = mock(Programmes.class);
  private final Schools schools = mock(Schools.class);
  private final People people = mock(People.class);
  private final Participant participant = mock(Participant.class);

  private Reader reader(LocalDate born, Instant now) {
    Person person = Person.comes(1001, Language.RU, now);
    ReflectionTestUtils.setField(person, "id", 1L);
    person.introduces("Аня Лисицына", born);
    School school = School.named("Лицей № 1", ZoneId.of("Asia/Vladivostok"), now);
    ReflectionTestUtils.setField(school, "id", SCHOOL.value());
    Programme programme = mock(Programme.class);
    when(programme.school()).thenReturn(SCHOOL);
    when(participant.person()).thenReturn(person.id());
    when(participant.programme()).thenReturn(new ProgrammeId(3));
    when(participant.role()).thenReturn(ParticipantRole.MENTEE);
    when(programmes.get(any())).thenReturn(programme);
    when(schools.get(SCHOOL)).thenReturn(school);
    when(people.get(new PersonId(1))).thenReturn(person);
    return consents(now).gate(participant).reader().orElseThrow();
  }

  private Consents consents(Instant now) {
    Evidence evidence = mock(Evidence.class);
    when(evidence.findBySubjectIdAndSchoolIdOrderById(any(), any())).thenReturn(List.of());
    return new Consents(
        evidence,
        new ConsentDocuments(new ConfigDirectory("config")),
        new OlderWords(Clock.fixed(now, ZoneOffset.UTC)),
        mock(Participants.class),
        programmes,
        schools,
        people,
        mock(Guardianships.class),
        mock(Refusals.class),
        Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  void aBirthdayBeginsAtTheSchoolsMidnight() {
    LocalDate born = LocalDate.of(2012, 10, 5);
    // in Vladivostok the 5th of October begins at 14:00 of the 4th by Greenwich
    assertThat(reader(born, Instant.parse("2026-10-04T13:59:59Z"))).isEqualTo(Reader.CHILD);
    assertThat(reader(born, Instant.parse("2026-10-04T14:00:00Z"))).isEqualTo(Reader.TEEN);
  }
}
