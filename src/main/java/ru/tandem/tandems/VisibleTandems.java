package ru.tandem.tandems;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;

/**
 * Tandems as those find them who may look: who works there, the guardians of its minors, and the
 * curators of the school. Who may act is another question: see {@link Tandems#of}.
 */
@Component
public class VisibleTandems {

  private final Tandems tandems;
  private final Aides aides;
  private final Guardians guardians;
  private final CuratedProgrammes programmes;

  VisibleTandems(Tandems tandems, Aides aides, Guardians guardians, CuratedProgrammes programmes) {
    this.tandems = tandems;
    this.aides = aides;
    this.guardians = guardians;
    this.programmes = programmes;
  }

  /**
   * @throws NotFound when there is none, or it does not concern this person
   */
  public Tandem of(Person reader, TandemId id) {
    Tandem tandem = tandems.findById(id.value()).orElseThrow(NotFound::new);
    if (!isInside(reader, tandem) && !isGuardian(reader, tandem)) {
      programmes.of(reader, tandem.programme());
    }
    return tandem;
  }

  /** Who reads it as a guardian, and not as one who works there or runs the programme. */
  public boolean isOutside(Person reader, Tandem tandem) {
    return !isInside(reader, tandem) && !isCurated(reader, tandem);
  }

  /** Works there, is away from it for a time, or helps. */
  private boolean isInside(Person reader, Tandem tandem) {
    return tandem.has(reader.id()) || tandem.isAway(reader.id()) || isHelper(reader, tandem);
  }

  /** Helps there without working there. */
  public boolean isHelper(Person reader, Tandem tandem) {
    return !tandem.isEnded()
        && aides.existsByTandemIdAndPersonIdAndRemovedAtIsNull(tandem.id(), reader.id());
  }

  /** Whom a reader may know of: a guardian the own children, and whom these work with. */
  public List<PersonId> people(Person reader, Tandem tandem) {
    if (!isOutside(reader, tandem)) {
      return tandem.people();
    }
    List<PersonId> own = guardians.minorsOf(reader);
    return tandem.people().stream()
        .filter(
            one ->
                own.contains(one)
                    || tandem.opposite(one).stream().anyMatch(other -> own.contains(other)))
        .toList();
  }

  /** Those of the tandem for whom a guardian answers. */
  public List<PersonId> ownIn(Person guardian, Tandem tandem) {
    List<PersonId> own = guardians.minorsOf(guardian);
    return tandem.people().stream().filter(own::contains).toList();
  }

  /** Whether it is the reader's own child. */
  public boolean isOwn(Person reader, PersonId child) {
    return guardians.minorsOf(reader).contains(child);
  }

  private boolean isGuardian(Person reader, Tandem tandem) {
    return guardians.of(tandem).stream().anyMatch(row -> row.guardian().equals(reader.id()));
  }

  /**
   * @throws NotFound for everybody but the curators of its school
   */
  public Tandem curatedBy(Person curator, TandemId id) {
    Tandem tandem = tandems.findById(id.value()).orElseThrow(NotFound::new);
    programmes.of(curator, tandem.programme());
    return tandem;
  }

  public boolean isCurated(Person reader, Tandem tandem) {
    return programmes.isCurated(reader, tandem.programme());
  }

  /** Those who run the programme of the tandem and are told what happens in it. */
  public List<PersonId> curators(Tandem tandem) {
    return programmes.curators(tandem.programme());
  }

  /** Those that are over too. */
  public List<Tandem> everOfChildren(Person guardian) {
    return guardians.minorsOf(guardian).stream()
        .flatMap(child -> tandems.withPerson(child).stream())
        .distinct()
        .toList();
  }

  /** The tandems, not yet over, of the minors that this person answers for. */
  public List<Tandem> ofChildren(Person guardian) {
    return guardians.minorsOf(guardian).stream()
        .flatMap(child -> tandems.living(child).stream())
        .distinct()
        .toList();
  }
}
