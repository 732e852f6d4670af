package ru.tandem.matching;

import java.util.List;
import java.util.Set;
import ru.tandem.people.PersonId;

/**
 * What one person answered after the gathering. Blind: shown to nobody but the curator.
 *
 * @param ranked up to three people, the most wished first
 * @param couldHelp who could help with the aim, or: whom I can help
 * @param easyWith with whom it was easy to talk
 * @param vetoes with whom not, in either direction
 */
public record Choices(
    List<PersonId> ranked, Set<PersonId> couldHelp, Set<PersonId> easyWith, Set<PersonId> vetoes) {

  static final int MOST = 3;

  public static final Choices NONE = new Choices(List.of(), Set.of(), Set.of(), Set.of());

  public Choices {
    if (ranked.size() > MOST) {
      throw new IllegalArgumentException("at most " + MOST + " people can be ranked");
    }
    ranked = List.copyOf(ranked);
    couldHelp = Set.copyOf(couldHelp);
    easyWith = Set.copyOf(easyWith);
    vetoes = Set.copyOf(vetoes);
  }

  /** The same, and not with these. */
  Choices without(Set<PersonId> vetoed) {
    return new Choices(ranked, couldHelp, easyWith, vetoed);
  }

  /** 1 for the first choice; 0 when the person was not chosen. */
  int rankOf(PersonId person) {
    return ranked.indexOf(person) + 1;
  }
}
