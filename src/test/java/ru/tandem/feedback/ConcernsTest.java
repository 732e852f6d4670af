package ru.tandem.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.tandem.BothDatabases;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;

/** Concerns are kept, found and closed. */
@BothDatabases
class ConcernsTest {

  private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");

  @Autowired private Concerns concerns;
  @Autowired private People people;
  @Autowired private Schools schools;

  private SchoolId school;
  private PersonId anya;
  private PersonId curator;

  @BeforeEach
  void begin() {
    school = schools.save(School.named("Школа № 7", ZoneId.of("Europe/Moscow"), NOW)).id();
    anya = people.save(Person.comes(1, Language.RU, NOW)).id();
    curator = people.save(Person.comes(2, Language.RU, NOW)).id();
  }

  @Test
  void anOpenOneIsFoundByItsSchoolAndByWhoRaisedIt() {
    Concern open = concerns.save(Concern.help(school, anya, ConcernSort.OTHER, "страшно", NOW));
    Concern closed = concerns.save(Concern.help(school, anya, ConcernSort.OTHER, null, NOW));
    closed.answer("поговорим", curator, NOW);
    closed.close(null, curator, NOW);
    concerns.save(closed);
    assertThat(concerns.findBySchoolIdInAndClosedAtIsNullOrderById(List.of(school)))
        .extracting(Concern::id)
        .containsExactly(open.id());
    assertThat(concerns.findByPersonIdAndClosedAtIsNullOrderById(anya)).hasSize(1);
    assertThat(concerns.findByPersonIdOrderById(anya)).hasSize(2);
    assertThat(concerns.require(open.id()).words()).hasValue("страшно");
    assertThat(concerns.require(open.id()).answerBy()).isEqualTo("2026-10-02T12:00:00Z");
  }

  @Test
  void oneCuratorTakesItAndAnyOfThemAnswers() {
    Concern concern = Concern.help(school, anya, ConcernSort.OTHER, null, NOW);
    assertThat(concern.take(curator, NOW)).isTrue();
    assertThat(concern.take(curator, NOW)).isFalse();
    assertThatThrownBy(() -> concern.take(anya, NOW)).isInstanceOf(AlreadySettled.class);
    concern.answer("слушаю", anya, NOW);
    assertThat(concern.isOpen()).isTrue();
    assertThat(concern.isWaiting()).isFalse();
    concern.adds("ещё");
    assertThat(concern.isWaiting()).isTrue();
    concern.close("до встречи", curator, NOW);
    assertThat(concern.isOpen()).isFalse();
    assertThatThrownBy(() -> concern.close(null, curator, NOW)).isInstanceOf(AlreadySettled.class);
  }
}
