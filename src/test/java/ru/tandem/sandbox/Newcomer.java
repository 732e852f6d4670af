package ru.tandem.sandbox;

/** Somebody who comes by an invitation and answers as briefly as the questions allow. */
public final class Newcomer {

  private final LocalTelegram telegram;
  private final Actor actor;
  private Actor parent;

  /**
   * @param born as it is typed
   */
  public Newcomer(LocalTelegram telegram, String name, String born) {
    this.telegram = telegram;
    this.actor = new Actor(telegram, new Persona(name, "mentee", 8).says("born", born));
  }

  /** Goes as far as it goes alone. */
  public Newcomer comes(String invitation) {
    actor.phone().opens(invitation).seesButton("Начать");
    return goesOn();
  }

  public Newcomer goesOn() {
    actor.reacts();
    return this;
  }

  /** Passes the link on to a parent, an act of which the bot hears nothing; the parent comes. */
  public Newcomer callsAParent(String name) {
    telegram.aboutToAct(actor.phone().id());
    telegram.chat(actor.phone().id()).acted(telegram.now());
    parent = new Actor(telegram, new Persona(name, "guardian", 8).picks("relation", "Мать"));
    parent.phone().opens(actor.phone().findLink("g-"));
    parent.reacts();
    return this;
  }

  public Phone phone() {
    return actor.phone();
  }

  public Phone parent() {
    return parent.phone();
  }
}
