package ru.tandem.schools;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import ru.tandem.timetable.Rounds;

/** Whatever comes round at a school's hour follows its clock, and ends with it. */
class SchoolRoundsTest {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final ZoneId OMSK = ZoneId.of("Asia/Omsk");

  private final Schools schools = mock(Schools.class);
  private final Rounds rounds = mock(Rounds.class);
  private final School school = School.named("Школа № 7", MOSCOW, Instant.EPOCH);
  private final SchoolRounds all =
      new SchoolRounds(
          schools, List.of(round("digest", "0 0 9 ? * MON"), round("day", "0 0 10 * * ?")), rounds);

  private static SchoolRound round(String name, String hours) {
    return new SchoolRound() {
      @Override
      public String round() {
        return name;
      }

      @Override
      public String hours(School school) {
        return hours;
      }
    };
  }

  @BeforeEach
  void thereIsASchool() {
    ReflectionTestUtils.setField(school, "id", 7L);
    when(schools.get(new SchoolId(7))).thenReturn(school);
    when(schools.findAll()).thenReturn(List.of(school));
  }

  @Test
  void eachSchoolHasEachRoundByItsOwnClockFromTheStart() {
    all.setAll();
    verify(rounds).set("digest", "7", "0 0 9 ? * MON", MOSCOW);
    verify(rounds).set("day", "7", "0 0 10 * * ?", MOSCOW);
    verifyNoMoreInteractions(rounds);
  }

  @Test
  void aSchoolThatMovesHearsAllOfThemByItsNewClock() {
    school.livesIn(OMSK);
    all.on(new SchoolMoved(school.id(), MOSCOW, OMSK));
    verify(rounds).set("digest", "7", "0 0 9 ? * MON", OMSK);
    verify(rounds).set("day", "7", "0 0 10 * * ?", OMSK);
  }

  @Test
  void nothingComesRoundForASchoolThatIsGone() {
    all.on(new SchoolDeleted(school.id()));
    verify(rounds).cancel("digest", "7");
    verify(rounds).cancel("day", "7");
    verifyNoMoreInteractions(rounds);
  }
}
