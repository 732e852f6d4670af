package ru.tandem.monitoring.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** How the people of a pair are named on a paper. */
class PairNamesTest {

  private static final Instant NOW = Instant.parse("2026-12-24T09:00:00Z");
  private static final String GONE = "(вышли из программы)";

  private static Member member(long id, String name, boolean in) {
    Participant part =
        Participant.joins(new ProgrammeId(1), new PersonId(id), ParticipantRole.MENTEE, NOW);
    if (!in) {
      part.leave(NOW);
    }
    return new Member(part, name, Optional.empty(), "", false, Optional::empty);
  }

  @Test
  void ofSeveralWhoAreGoneItIsSaidOnce() {
    List<Member> group =
        List.of(member(1, GONE, false), member(2, "Аня Лисицына", true), member(3, GONE, false));
    assertThat(Pair.names(group)).isEqualTo(GONE + ", Аня Лисицына");
  }

  @Test
  void namesakesAreNamedBoth() {
    List<Member> group = List.of(member(1, "Аня Котова", true), member(2, "Аня Котова", true));
    assertThat(Pair.names(group)).isEqualTo("Аня Котова, Аня Котова");
  }
}
