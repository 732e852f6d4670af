package ru.tandem.matching;

import java.util.Set;
import ru.tandem.people.PersonId;

/** A mentee who looks for a mentor, the tags of what help is asked for, and a wish. */
public record MenteeRequest(Candidate who, Set<String> needs, AgeWish wish) {

  public MenteeRequest {
    needs = Set.copyOf(needs);
  }

  public PersonId id() {
    return who.id();
  }
}
