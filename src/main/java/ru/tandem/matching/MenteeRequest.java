package ru.tandem.matching;

import java.util.Set;
import ru.tandem.people.PersonId;

/** A mentee who looks for a mentor, and the tags of what help is asked for. */
public record MenteeRequest(Candidate who, Set<String> needs) {

  public MenteeRequest {
    needs = Set.copyOf(needs);
  }

  public PersonId id() {
    return who.id();
  }
}
