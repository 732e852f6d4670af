package ru.tandem.sandbox;

/** Where an invented person gets the phone from. */
@FunctionalInterface
interface Phones {

  /** By first and last name. */
  Phone phone(String name, String role);

  /** Of this Telegram, acting without a page: one that lies there unused, or a new one. */
  static Phones of(LocalTelegram telegram) {
    return (name, role) -> telegram.unused(name, role).orElseGet(() -> made(telegram, name, role));
  }

  private static Phone made(LocalTelegram telegram, String name, String role) {
    return role.equals("operator")
        ? telegram.newUser(Cast.OPERATOR, name, role, "ru")
        : telegram.newUser(name, role, "ru");
  }
}
