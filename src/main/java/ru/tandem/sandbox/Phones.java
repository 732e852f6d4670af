package ru.tandem.sandbox;

/** Where an invented person gets the phone from. */
@FunctionalInterface
interface Phones {

  /** By first and last name. */
  Phone phone(String name, String role);

  /** New ones of this Telegram, acting without a page. */
  static Phones of(LocalTelegram telegram) {
    return (name, role) ->
        role.equals("operator")
            ? telegram.newUser(Cast.OPERATOR, name, role, "ru")
            : telegram.newUser(name, role, "ru");
  }
}
