package ru.tandem.sandbox;

/** Someone who has a phone with the local Telegram on it. */
public record Subscriber(
    long id,
    String firstName,
    String lastName,
    String username,
    String phone,
    String language,
    String role,
    String colour) {

  /** First and last name, as the top of a chat shows them. */
  public String name() {
    return lastName == null ? firstName : firstName + " " + lastName;
  }

  boolean is(String name, String role) {
    return name().equals(name) && this.role.equals(role);
  }
}
