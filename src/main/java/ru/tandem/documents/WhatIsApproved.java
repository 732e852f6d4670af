package ru.tandem.documents;

import java.util.Optional;
import ru.tandem.programmes.Programme;

/** Knows what a paper holds that goes to the head: a yes is to that, not to what becomes of it. */
public interface WhatIsApproved {

  /**
   * A mark, of 64 signs at most, that is another one as soon as the paper holds anything else.
   *
   * @return empty for a paper of which nothing is known here
   */
  Optional<String> mark(Programme programme, String code);
}
