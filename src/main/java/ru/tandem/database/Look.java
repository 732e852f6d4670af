package ru.tandem.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A look at the database by one thread, while nothing changes there: what a repository was asked
 * once it is not asked again. A large screen has many parts that ask the same of the person.
 */
public final class Look {

  private static final ThreadLocal<Look> LASTING = new ThreadLocal<>();

  private final Map<Object, Object> answers = new HashMap<>();

  private Look() {}

  /** Looks; within another look, as a part of it. */
  public static <T> T at(Supplier<T> sight) {
    if (lasting() != null) {
      return sight.get();
    }
    LASTING.set(new Look());
    try {
      return sight.get();
    } finally {
      LASTING.remove();
    }
  }

  /** Whether this thread is taking one. */
  public static boolean lasts() {
    return lasting() != null;
  }

  /** The look that this thread is taking; null if none. */
  static Look lasting() {
    return LASTING.get();
  }

  boolean knows(Object question) {
    return answers.containsKey(question);
  }

  /** A list is the asker's own. */
  Object answer(Object question) {
    Object answer = answers.get(question);
    return answer instanceof List<?> list ? new ArrayList<>(list) : answer;
  }

  void learn(Object question, Object answer) {
    answers.put(question, answer);
  }

  /** Something was written after all: what was known may be true no more. */
  void forget() {
    answers.clear();
  }
}
