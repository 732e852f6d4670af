package ru.tandem.council;

import java.time.Clock;
import org.springframework.stereotype.Component;
import ru.tandem.matching.Proposal;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** One of the council says a word; what is said of a plan the curator may pass on to the pair. */
@Component
public class SpeakInCouncil {

  private final CouncilWords words;
  private final PlansForCouncil plans;
  private final CuratedProgrammes curated;
  private final Tandems tandems;
  private final Clock clock;

  SpeakInCouncil(
      CouncilWords words,
      PlansForCouncil plans,
      CuratedProgrammes curated,
      Tandems tandems,
      Clock clock) {
    this.words = words;
    this.plans = plans;
    this.curated = curated;
    this.tandems = tandems;
    this.clock = clock;
  }

  /**
   * In place of what he has said before.
   *
   * @param said empty where nothing speaks against it
   */
  public void of(Proposal pair, PersonId member, String said) {
    words
        .of(member, pair)
        .ifPresentOrElse(
            word -> word.says(said, clock.instant()),
            () -> words.save(CouncilWord.of(pair, member, said, clock.instant())));
  }

  /** In place of what he has said before, unless the pair has read that. */
  public CouncilWord of(Tandem tandem, PersonId member, String said) {
    CouncilWord word =
        plans
            .said(member, tandem)
            .filter(before -> !before.isPassedOn())
            .orElseGet(() -> CouncilWord.of(tandem, member, said, clock.instant()));
    word.says(said, clock.instant());
    return words.save(word);
  }

  /**
   * The curator passes a remark on to those whose plan it is about.
   *
   * @throws NotFound for who is no curator of the school
   * @throws AlreadySettled when it has been passed on, or the pair is over
   */
  public CouncilWord passOn(Person curator, long id) {
    CouncilWord word = words.findById(id).orElseThrow(NotFound::new);
    curated.open(curator, word.programme());
    Tandem tandem = word.tandem().map(tandems::get).orElseThrow(NotFound::new);
    if (tandem.isEnded() || !word.isRemark()) {
      throw new AlreadySettled();
    }
    word.passesOn(curator.id(), clock.instant());
    return word;
  }
}
