package ru.tandem.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.gatherings.Wishes;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.questionnaires.Response;

/** What everybody wished after the latest gathering at which he answered. */
@Component
public class ReadChoices {

  private final Gatherings gatherings;
  private final Wishes wishes;

  ReadChoices(Gatherings gatherings, Wishes wishes) {
    this.gatherings = gatherings;
    this.wishes = wishes;
  }

  Map<ParticipantId, Choices> of(ProgrammeId programme, List<Participant> participants) {
    List<Gathering> surveyed = surveyed(programme);
    Map<ParticipantId, Choices> choices = new HashMap<>();
    for (Participant participant : participants) {
      choices.put(
          participant.id(),
          latest(surveyed, participant).map(ReadChoices::choices).orElse(Choices.NONE));
    }
    return choices;
  }

  /** What the participant wanted to add for the curator; empty for nothing. */
  public Optional<String> comment(Participant participant) {
    return latest(surveyed(participant.programme()), participant)
        .flatMap(response -> response.text("comment"))
        .filter(words -> !words.isBlank());
  }

  /** Whether there has been a gathering after which everybody was asked. */
  public boolean areAsked(ProgrammeId programme) {
    return !surveyed(programme).isEmpty();
  }

  private List<Gathering> surveyed(ProgrammeId programme) {
    return gatherings.findByProgrammeIdOrderByStartsAtDesc(programme).stream()
        .filter(gathering -> gathering.isSurveyed() && gathering.kind().asksWishes())
        .toList();
  }

  private Optional<Response> latest(List<Gathering> latestFirst, Participant participant) {
    return latestFirst.stream()
        .flatMap(gathering -> wishes.of(participant, gathering.id()).stream())
        .findFirst();
  }

  private static Choices choices(Response response) {
    return new Choices(
        response.people("ranking").stream().limit(Choices.MOST).toList(),
        Set.copyOf(response.people("helper")),
        Set.copyOf(response.people("easy")),
        Set.copyOf(response.people("veto")));
  }
}
