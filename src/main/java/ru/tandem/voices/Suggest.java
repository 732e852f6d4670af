package ru.tandem.voices;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.outreach.Hearers;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeId;

/** Who takes part, or has a child who does, suggests; a curator answers. */
@Component
public class Suggest {

  /** So many may wait for an answer of one person at a time. */
  private static final int MOST_OPEN = 5;

  private final Suggestions suggestions;
  private final Hearers hearers;
  private final CuratedProgrammes programmes;
  private final Clock clock;

  Suggest(Suggestions suggestions, Hearers hearers, CuratedProgrammes programmes, Clock clock) {
    this.suggestions = suggestions;
    this.hearers = hearers;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** Where the person may suggest something. */
  public List<ProgrammeId> where(Person person) {
    return hearers.programmesOf(person.id());
  }

  /** Whether so many wait for an answer that it is the curator's turn. */
  public boolean hasSaidEnough(Person person, ProgrammeId programme) {
    return own(person).stream()
            .filter(one -> one.programme().equals(programme) && one.answer().isEmpty())
            .count()
        >= MOST_OPEN;
  }

  /**
   * @throws AlreadySettled when it is not (or no more) the person's programme
   */
  public void require(Person person, ProgrammeId programme) {
    if (!where(person).contains(programme)) {
      throw new AlreadySettled();
    }
  }

  /**
   * @param named whether the curator may know whose it is
   * @throws AlreadySettled when it is not (or no more) the person's programme
   */
  public Suggestion make(Person person, ProgrammeId programme, String words, boolean named) {
    require(person, programme);
    return suggestions.save(
        Suggestion.by(person.id(), named, programme, words).at(clock.instant()));
  }

  /** What the person has suggested, the latest first. */
  public List<Suggestion> own(Person person) {
    return suggestions.findByPersonIdOrderByIdDesc(person.id());
  }

  /** All of a programme, the latest first. */
  public List<Suggestion> of(Person curator, ProgrammeId programme) {
    return suggestions.findByProgrammeIdOrderByIdDesc(programmes.of(curator, programme).id());
  }

  /**
   * @throws NotFound when there is none, or the person is no curator of its school
   */
  public Suggestion of(Person curator, long id) {
    Suggestion one = suggestions.findById(id).orElseThrow(NotFound::new);
    programmes.of(curator, one.programme());
    return one;
  }

  /**
   * One that can still be answered: to those of a closed season nothing is sent any more.
   *
   * @throws AlreadySettled when it has an answer, or its season is closed
   */
  public Suggestion toAnswer(Person curator, long id) {
    Suggestion one = of(curator, id);
    programmes.open(curator, one.programme());
    one.requireOpen();
    return one;
  }

  public Suggestion answer(Person curator, long id, String words) {
    Suggestion one = toAnswer(curator, id);
    one.isAnswered(words, curator.id(), clock.instant());
    return one;
  }

  /** Whether its author is still there to read the answer. */
  public boolean isReadable(Suggestion one) {
    return hearers.programmesOf(one.author()).contains(one.programme());
  }

  public Suggestion intoReport(Person curator, long id, boolean does) {
    Suggestion one = of(curator, id);
    one.goesIntoReport(does);
    return one;
  }
}
