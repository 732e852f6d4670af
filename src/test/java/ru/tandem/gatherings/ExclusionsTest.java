package ru.tandem.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.Response;

class ExclusionsTest {

  private static final Instant UNTIL = Instant.parse("2026-09-20T13:00:00Z");
  private static final PersonId ANYA = new PersonId(1);
  private static final PersonId MISHA = new PersonId(2);

  private final Map<PersonId, Response> said = new LinkedHashMap<>();

  private Response says(PersonId person, Instant when, String key, PersonId... whom) {
    Response response = mock(Response.class);
    when(response.people(anyString())).thenReturn(List.of());
    when(response.people(key)).thenReturn(List.of(whom));
    when(response.submittedAt()).thenReturn(when);
    said.put(person, response);
    return response;
  }

  private void isNamed(boolean named) {
    Exclusions exclusions = new Exclusions(said, UNTIL);
    assertThat(exclusions.named())
        .isEqualTo(named ? List.of(new Exclusions.Two(ANYA, MISHA)) : List.of());
    assertThat(exclusions.unnamed()).isEqualTo(named ? 0 : 1);
  }

  @Test
  void bothAreNamedInTheSameOrderWhoeverAsked() {
    says(ANYA, UNTIL, "veto", MISHA);
    says(MISHA, UNTIL, "comment");
    isNamed(true);
    says(ANYA, UNTIL, "comment");
    says(MISHA, UNTIL, "veto", ANYA);
    isNamed(true);
    says(ANYA, UNTIL, "veto", MISHA);
    isNamed(true);
  }

  @Test
  void whoIsAloneInHavingAnsweredIsNotGivenAway() {
    says(ANYA, UNTIL, "veto", MISHA);
    isNamed(false);
  }

  @Test
  void whoLikedTheOtherCannotHaveAsked() {
    says(ANYA, UNTIL, "veto", MISHA);
    for (String key : List.of("ranking", "helper", "easy")) {
      says(MISHA, UNTIL, key, ANYA);
      isNamed(false);
    }
  }

  @Test
  void whatComesLateIsSeenToComeFromTheLate() {
    says(ANYA, UNTIL.plus(Duration.ofSeconds(1)), "veto", MISHA);
    says(MISHA, UNTIL, "comment");
    isNamed(false);
  }
}
