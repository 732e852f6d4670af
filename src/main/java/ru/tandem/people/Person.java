package ru.tandem.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;

/** Someone who talks to the bot. One account of the messenger is one person. */
@Entity
public class Person {

  /** From this age a person decides for himself (Civil Code of Russia, article 21). */
  public static final int OF_AGE = 18;

  private static final long ON_PAPER = 1L << 60;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long chatId;

  private String name;

  private LocalDate bornOn;

  @Enumerated(EnumType.STRING)
  private Language language;

  private String zone;

  /** Chosen by the person, and not the school's. */
  private Boolean ownZone;

  @Enumerated(EnumType.STRING)
  private Reachability reachability;

  private Instant reachabilitySince;

  private LocalDate quietUntil;
  private Boolean dailyLetter;

  private Instant cameAt;

  /** The list of commands that the messenger shows to this person. */
  private String menu;

  protected Person() {}

  /** Someone comes for the first time. */
  public static Person comes(long chatId, Language language, Instant now) {
    Person person = new Person();
    person.chatId = chatId;
    person.language = language;
    person.zone = "Europe/Moscow";
    person.reachability = Reachability.REACHABLE;
    person.reachabilitySince = now;
    person.cameAt = now;
    person.menu = language + ":NEWCOMER";
    return person;
  }

  /**
   * Someone without an account, known only because he signed a sheet. No account has so large a
   * number, and nothing is ever sent there.
   */
  public static Person onPaper(String name, long sheet, Instant now) {
    Person person = comes(ON_PAPER + sheet, Language.RU, now);
    person.isCalled(name);
    person.reachability = Reachability.BLOCKED;
    return person;
  }

  /**
   * From now on the messenger shows this list of commands.
   *
   * @return false when it does already
   */
  public boolean finds(String commands) {
    boolean another = !commands.equals(menu);
    menu = commands;
    return another;
  }

  public boolean isOnPaper() {
    return chatId >= ON_PAPER;
  }

  public PersonId id() {
    return new PersonId(id);
  }

  public long chatId() {
    return chatId;
  }

  /** The name that the person gave; empty until then. */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  public Optional<LocalDate> bornOn() {
    return Optional.ofNullable(bornOn);
  }

  /** Full years on the day; empty while the birth date is not known. */
  public Optional<Integer> age(LocalDate today) {
    return bornOn().map(born -> Period.between(born, today).getYears());
  }

  /** A person whose birth date is not known is not taken for a minor. */
  public boolean isMinor(LocalDate today) {
    return age(today).map(years -> years < OF_AGE).orElse(false);
  }

  public void introduces(String name, LocalDate bornOn) {
    this.name = Legible.name(name);
    this.bornOn = bornOn;
  }

  /** The date said at first was a slip. */
  public void wasBorn(LocalDate bornOn) {
    this.bornOn = bornOn;
  }

  public void isCalled(String name) {
    this.name = Legible.name(name);
  }

  public Language language() {
    return language;
  }

  public void prefers(Language language) {
    this.language = language;
  }

  public ZoneId zone() {
    return ZoneId.of(zone);
  }

  /** By the clock of the school, unless the person has chosen another. */
  public void livesIn(ZoneId zone) {
    if (!Boolean.TRUE.equals(ownZone)) {
      this.zone = zone.getId();
    }
  }

  /** Wherever the school is. */
  public void chooses(ZoneId zone) {
    this.zone = zone.getId();
    ownZone = true;
  }

  public Reachability reachability() {
    return reachability;
  }

  /** Until the morning of that day nothing comes that can wait; empty for no such wish. */
  public Optional<LocalDate> quietUntil() {
    return Optional.ofNullable(quietUntil);
  }

  /**
   * @param day null for no longer
   */
  public void wantsQuiet(LocalDate day) {
    quietUntil = day;
  }

  /** What can wait comes in one message a day. */
  public boolean wantsOneADay() {
    return Boolean.TRUE.equals(dailyLetter);
  }

  public void wantsOneADay(boolean one) {
    dailyLetter = one;
  }

  /** Since when the person can, or cannot, be reached. */
  public Instant reachabilitySince() {
    return reachabilitySince;
  }

  public void becomes(Reachability reachability, Instant now) {
    if (this.reachability != reachability) {
      this.reachability = reachability;
      this.reachabilitySince = now;
    }
  }

  public Instant cameAt() {
    return cameAt;
  }

  /**
   * Name, birth date and account are gone; the row stays so that nothing points to nobody. Who
   * comes again is somebody new.
   */
  public void isForgotten(Instant now) {
    this.name = null;
    this.bornOn = null;
    this.chatId = -id;
    becomes(Reachability.BLOCKED, now);
  }

  public boolean isGone() {
    return chatId < 0;
  }
}
