package ru.tandem.consents;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a guardian tells of himself.
 *
 * @param relation one of {@link #RELATIONS}
 * @param phone the account's own, as the messenger vouches; {@link #BY_SIGHT} where it is kept back
 */
public record Introduction(String name, String relation, String phone) {

  /** What somebody may be to the child. */
  public static final List<String> RELATIONS = List.of("mother", "father", "guardian", "other");

  /** In the place of a phone: the school is to make sure who this is without one. */
  public static final String BY_SIGHT = "by-sight";

  private static final Pattern NAME = Pattern.compile(".*\\p{L}.*");
  private static final Pattern PHONE = Pattern.compile("\\+\\d{7,15}");

  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  boolean isBySight() {
    return phone.equals(BY_SIGHT);
  }

  /** Empty where it is kept back. */
  String knownPhone() {
    return isBySight() ? "" : phone;
  }

  /** Name and relation are told, as far as a sheet of paper asks for them. */
  boolean isNamed() {
    return isName(name) && RELATIONS.contains(relation);
  }

  /** Without any of it nobody can say later who has agreed. */
  boolean isComplete() {
    return isNamed() && (isBySight() || PHONE.matcher(phone).matches());
  }
}
