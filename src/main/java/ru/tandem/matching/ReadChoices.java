package ru.tandem.matching;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.gatherings.AwaitedWishes;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.gatherings.Wishes;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;

/**
 * What everybody wished after the latest gathering at which he answered, and whom he has ever not
 * wanted. Before the time for wishes is over only the latter counts: a search that knew more would
 * tell it.
 */
@Component
public class ReadChoices {

  private final Gatherings gatherings;
  private final Wishes wishes;
  private final AwaitedWishes awaited;
  private final Responses responses;

  ReadChoices(Gatherings gatherings, Wishes wishes, AwaitedWishes awaited, Responses responses) {
    this.gatherings = gatherings;
    this.wishes = wishes;
    this.awaited = awaited;
    this.responses = responses;
  }

  Map<ParticipantId, Choices> of(ProgrammeId programme, List<Participant> participants) {
    List<Gathering> asked = asked(programme);
    List<Gathering> read = asked.stream().filter(awaited::isOver).toList();
    Map<ParticipantId, Choices> choices = new HashMap<>();
    for (Participant participant : participants) {
      Choices liked = latest(read, participant).map(ReadChoices::choices).orElse(Choices.NONE);
      choices.put(participant.id(), liked.without(vetoes(asked, read, participant)));
    }
    return choices;
  }

  /** Stand, whatever else is said later, until the same person is named among those liked. */
  private Set<PersonId> vetoes(
      List<Gathering> latestFirst, List<Gathering> read, Participant participant) {
    Set<PersonId> vetoes = new HashSet<>();
    Set<PersonId> liked = new HashSet<>();
    for (Gathering gathering : latestFirst) {
      wishes
          .of(participant, gathering.id())
          .ifPresent(
              said -> {
                said.people("veto").stream()
                    .filter(one -> !liked.contains(one))
                    .forEach(vetoes::add);
                if (read.contains(gathering)) {
                  Wishes.LIKED.forEach(key -> liked.addAll(said.people(key)));
                }
              });
    }
    return vetoes;
  }

  /** What the participant wanted to add for the curator; empty for nothing. */
  public Optional<String> comment(Participant participant) {
    return latest(read(participant.programme()), participant)
        .flatMap(response -> response.text("comment"))
        .filter(words -> !words.isBlank());
  }

  /** Whether there has been a gathering after which everybody was asked. */
  public boolean areAsked(ProgrammeId programme) {
    return asked(programme).stream().anyMatch(Gathering::isSurveyed);
  }

  /** Until when wishes are still gathered, and nobody reads them; empty for no longer. */
  public Optional<Instant> awaitedUntil(ProgrammeId programme) {
    return asked(programme).stream()
        .filter(gathering -> gathering.isSurveyed() && !awaited.isOver(gathering))
        .flatMap(gathering -> gathering.wishesUntil().stream())
        .max(Comparator.naturalOrder());
  }

  /** How many wishes may be read by now that a search at that moment could not read. */
  public long unreadBy(ProgrammeId programme, Instant search) {
    return read(programme).stream().mapToLong(gathering -> unreadBy(gathering, search)).sum();
  }

  private long unreadBy(Gathering gathering, Instant search) {
    String subject = Wishes.subject(gathering.id());
    long since = responses.countAbout(subject, search);
    boolean allHadAnswered = since == 0 && awaited.of(gathering).isEmpty();
    return gathering.isWished(search) || allHadAnswered
        ? since
        : responses.countAbout(subject, Instant.EPOCH);
  }

  private List<Gathering> read(ProgrammeId programme) {
    return asked(programme).stream().filter(awaited::isOver).toList();
  }

  /** Also one that was opened again: what was said there stands. */
  private List<Gathering> asked(ProgrammeId programme) {
    return gatherings.findByProgrammeIdOrderByStartsAtDesc(programme).stream()
        .filter(gathering -> !gathering.isCancelled() && gathering.kind().asksWishes())
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
