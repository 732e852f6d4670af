package ru.tandem.council;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/**
 * A curator asks the council about what is disputed in a pair; each says what he would advise, and
 * the curator decides. Nobody is asked about a pair that he has to do with.
 */
@Component
public class AdviseOnDispute {

  private final Council council;
  private final CouncilMatters matters;
  private final CouncilWords words;
  private final NearPairs near;
  private final Tandems tandems;
  private final CuratedProgrammes curated;
  private final Clock clock;

  AdviseOnDispute(
      Council council,
      CouncilMatters matters,
      CouncilWords words,
      NearPairs near,
      Tandems tandems,
      CuratedProgrammes curated,
      Clock clock) {
    this.council = council;
    this.matters = matters;
    this.words = words;
    this.near = near;
    this.tandems = tandems;
    this.curated = curated;
    this.clock = clock;
  }

  /** Those of the council who may be asked about that pair. */
  public List<PersonId> advisers(Tandem tandem) {
    return council.of(tandem.programme()).stream()
        .filter(member -> !near.isOf(member, tandem))
        .toList();
  }

  /**
   * The pair about which a curator may ask.
   *
   * @throws NotFound for who is no curator of the school, or works in that pair
   * @throws AlreadySettled when the pair is over, or the council has been asked already
   */
  public Tandem open(Person curator, TandemId id) {
    Tandem tandem = tandems.findById(id.value()).orElseThrow(NotFound::new);
    curated.open(curator, tandem.programme());
    if (tandem.has(curator.id())) {
      throw new NotFound();
    }
    if (tandem.isEnded() || matters.open(id).isPresent()) {
      throw new AlreadySettled();
    }
    return tandem;
  }

  public CouncilMatter ask(Person curator, TandemId id, String question) {
    Tandem tandem = open(curator, id);
    return matters.save(CouncilMatter.of(tandem, curator.id(), question, clock.instant()));
  }

  public boolean isOpen(CouncilMatter matter) {
    return !matter.isClosed() && !tandems.get(matter.tandem()).isEnded();
  }

  /** Those of which this member has not said anything. */
  public List<CouncilMatter> unanswered(PersonId member, Programme programme) {
    return matters.findByProgrammeIdAndClosedAtIsNullOrderById(programme.id()).stream()
        .filter(matter -> isOpen(matter) && said(member, matter).isEmpty())
        .filter(matter -> !near.isOf(member, tandems.get(matter.tandem())))
        .toList();
  }

  public Optional<CouncilWord> said(PersonId member, CouncilMatter matter) {
    return said(matter).stream().filter(word -> word.author().equals(member)).findFirst();
  }

  public List<CouncilWord> said(CouncilMatter matter) {
    return words.findByMatterIdOrderById(matter.id());
  }

  /**
   * What a member has been asked, though it may have been decided meanwhile.
   *
   * @throws NotFound for who does not sit in the council of its school, and for the own pair
   */
  public CouncilMatter of(Person member, long id) {
    CouncilMatter matter = matters.findById(id).orElseThrow(NotFound::new);
    council.programme(member, matter.programme());
    if (near.isOf(member.id(), tandems.get(matter.tandem()))) {
      throw new NotFound();
    }
    return matter;
  }

  /** In place of what he has said before. */
  public void advise(CouncilMatter matter, PersonId member, String said) {
    CouncilWord word =
        said(member, matter).orElseGet(() -> CouncilWord.of(matter, member, said, clock.instant()));
    word.says(said, clock.instant());
    words.save(word);
  }

  /**
   * The curator has decided.
   *
   * @throws NotFound for who is no curator of the school
   * @throws AlreadySettled when somebody has
   */
  public CouncilMatter close(Person curator, long id) {
    CouncilMatter matter = matters.findById(id).orElseThrow(NotFound::new);
    curated.of(curator, matter.programme());
    matter.closes(curator.id(), clock.instant());
    return matter;
  }
}
