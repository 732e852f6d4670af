package ru.tandem.sandbox;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * A whole season acted by invented people on their phones: nothing is put into the database by
 * another way. Each act begins where the one before it ended.
 */
public final class Season {

  private static final String PLAN = "План по шагам";
  private static final String WRITTEN = "📋 План";

  private final LocalTelegram telegram;
  private final Consumer<LocalDateTime> travel;
  private final Cast cast;
  private Progress progress = (share, text) -> {};

  /**
   * @param travel goes on to that moment of the school's clock
   */
  public Season(LocalTelegram telegram, Consumer<LocalDateTime> travel) {
    this(telegram, travel, new Cast(telegram));
  }

  /** Only some of the children take part. */
  public Season(
      LocalTelegram telegram, Consumer<LocalDateTime> travel, Collection<String> children) {
    this(telegram, travel, new Cast(telegram, Phones.of(telegram), children::contains));
  }

  Season(LocalTelegram telegram, Consumer<LocalDateTime> travel, Cast cast) {
    this.telegram = telegram;
    this.travel = travel;
    this.cast = cast;
  }

  /** Whoever watches hears how far the season has come. */
  public Season watchedBy(Progress progress) {
    this.progress = progress;
    return this;
  }

  public Phone operator() {
    return cast.operator();
  }

  public Phone curator() {
    return cast.curator().phone();
  }

  /** By first and last name. */
  public Phone phoneOf(String name) {
    return cast.everybody().stream()
        .filter(actor -> actor.persona().name().equals(name))
        .findFirst()
        .orElseThrow()
        .phone();
  }

  /** What must never be read in a log: names, phones, and words that people said. */
  public List<String> secrets() {
    List<String> secrets = new ArrayList<>(List.of("Марина", "Лицей на Берёзовой", "Актовый зал"));
    for (Actor actor : cast.everybody()) {
      secrets.addAll(List.of(actor.persona().name().split(" ")));
      secrets.add(actor.phone().owner().phone());
      secrets.addAll(actor.phone().ownTexts());
    }
    return secrets;
  }

  /** A school, and a curator in it. */
  public void beforeTheSeason() {
    progress.reached(0, "school");
    operator()
        .opens("")
        .presses("Новая школа")
        .sees("Как называется школа?")
        .says("Лицей на Берёзовой")
        .presses("Москва (МСК)")
        .presses("Ссылка для куратора")
        .sees("ссылка для куратора");
    curator().opens(operator().findLink("s-")).sees("Как вас зовут?").says("Марина Сергеевна");
    curator().sees("Марина Сергеевна");
    telegram.awaitQuiet();
  }

  /** A programme; everybody has come, with all consents, applied, and is approved and invited. */
  public void beforeTheGathering() {
    progress.reached(0.1, "programme");
    createProgramme();
    progress.reached(0.15, "arrivals");
    join(cast.mentees(), link("наставляемых"));
    join(cast.mentors(), link("наставников"));
    progress.reached(0.3, "consents");
    cast.children().forEach(this::callParent);
    confirmParents();
    progress.reached(0.45, "applications");
    everybodyReacts();
    progress.reached(0.55, "review");
    approveAll();
    everybodyReacts();
    progress.reached(0.6, "invitations");
    planGathering();
    everybodyReacts();
  }

  /** The gathering has been held, pairs have formed, and have met for six weeks. */
  public void pairsAtWork() {
    pairsProposed();
    sixWeeks();
  }

  /** Whoever is asked for a pair says yes, and they meet. */
  void sixWeeks() {
    everybodyReacts();
    progress.reached(0.75, "meetings");
    live(LocalDate.of(2026, 9, 18), LocalDate.of(2026, 10, 24), 0.75, 0.88);
    writePlans();
    live(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 31), 0.88, 0.9);
  }

  /** The mentor writes what the pair has talked of, by the steps that the bot proposes. */
  private void writePlans() {
    for (Actor mentor : cast.mentors()) {
      while (isAtHome(mentor, PLAN)) {
        mentor.phone().presses(PLAN);
        telegram.awaitQuiet();
        mentor.phone().pressesData(first(mentor, "tandems.leadby:"));
        mentor.reacts();
      }
    }
    everybodyReacts();
    for (Actor mentor : cast.mentors()) {
      if (isAtHome(mentor, WRITTEN)) {
        mentor.phone().presses(WRITTEN);
        telegram.awaitQuiet();
        mentor.phone().pressesData(first(mentor, "tandems.tick:"));
      }
    }
    telegram.awaitQuiet();
  }

  private boolean isAtHome(Actor actor, String label) {
    telegram.awaitQuiet();
    actor.phone().opens("");
    telegram.awaitQuiet();
    return actor.phone().buttonLabels().stream().anyMatch(one -> one.contains(label));
  }

  private static String first(Actor actor, String act) {
    return actor.phone().data().stream()
        .filter(data -> data.contains(act))
        .findFirst()
        .orElseThrow();
  }

  /** The gathering has been held, and pairs have formed. */
  public void pairsForm() {
    pairsProposed();
    everybodyReacts();
  }

  /**
   * The gathering has been held, and both sides of each pair are asked; nobody has answered yet.
   */
  void pairsProposed() {
    progress.reached(0.65, "gathering");
    travel.accept(LocalDateTime.of(2026, 9, 17, 17, 0));
    holdGathering();
    everybodyReacts();
    progress.reached(0.7, "matching");
    match();
    telegram.awaitQuiet();
  }

  /** The season is over: final meetings, final survey, everything answered. */
  public void endOfTheSeason() {
    lastMonths();
    progress.reached(0.96, "summary");
    sumsUp();
    lastWeeks();
  }

  /** Until the end is near and everybody may be asked how it was. */
  public void lastMonths() {
    progress.reached(0.9, "months");
    live(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 14), 0.9, 0.92);
    writePlans();
    live(LocalDate.of(2026, 11, 15), LocalDate.of(2026, 12, 12), 0.92, 0.96);
  }

  /** Everybody has been asked, and answers; the eve of the last day. */
  public void lastWeeks() {
    live(LocalDate.of(2026, 12, 13), LocalDate.of(2026, 12, 27), 0.97, 0.99);
    judges();
    openProgramme();
  }

  /** The curator's own view: nine criteria, and what was strong and weak. */
  private void judges() {
    for (String form : List.of("Оценить по девяти", "Сильное и слабое")) {
      openProgramme();
      curatorPresses("Взгляд куратора", form);
      cast.curator().reacts();
    }
  }

  /** The curator asks everybody how the season was, and is told. */
  public void sumsUp() {
    openProgramme();
    curatorPresses("спросить итоги", "Да");
    everybodyReacts();
  }

  /** From the evening of the one day to the evening of the other. */
  public void lives(LocalDate from, LocalDate to) {
    live(from, to, 0, 1);
  }

  private void holdGathering() {
    openProgramme();
    curatorPresses(
            "Встреча знакомств",
            "Отметить, кто был",
            "Отметить всех",
            "Готово",
            "спросить пожелания",
            "Да")
        .sees("Пожелания о паре прислали: 0 из " + cast.children().size());
  }

  private void match() {
    openProgramme();
    curatorPresses("Подобрать пары", "Подобрать пары").sees("Пар:");
    progress.reached(0.72, "approval");
    curatorPresses("Утвердить все", "Да, утвердить").sees("Предложения отправлены");
    progress.reached(0.73, "answers");
  }

  /** Day after day: at half past eight in the evening everybody looks at the phone. */
  private void live(LocalDate from, LocalDate to, double begun, double done) {
    long days = from.until(to, ChronoUnit.DAYS);
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      travel.accept(day.atTime(20, 30));
      everybodyReacts();
      cast.curator().reacts();
      double share = begun + (done - begun) * from.until(day, ChronoUnit.DAYS) / Math.max(1, days);
      progress.reached(share, "day:" + day.getDayOfMonth() + "." + day.getMonthValue());
    }
  }

  private void createProgramme() {
    curator().opens("");
    curatorPresses(
            "Новая программа",
            "Ученик – ученик",
            "Один на один",
            "Пропустить",
            "Тандем 2026/27",
            "14 сентября 2026",
            "28 декабря 2026",
            "12",
            "8",
            "Раз в неделю",
            "Всё верно")
        .sees("Тандем 2026/27");
  }

  private String link(String side) {
    String text = curator().lastMessage();
    int at = text.indexOf("https://t.me/", text.indexOf(side));
    return text.substring(at).split("\\s")[0];
  }

  private void join(List<Actor> people, String invitation) {
    for (Actor actor : people) {
      actor.phone().opens(invitation).seesButton("Начать");
      actor.reacts();
    }
  }

  private void callParent(Actor child) {
    if (cast.isMinor(child)) {
      String link = child.phone().findLink("g-");
      Actor parent = cast.parentOf(child);
      parent.phone().opens(link);
      parent.reacts();
    }
  }

  private void confirmParents() {
    curator().opens("");
    curatorPresses("Подтвердить родителей");
    for (int i = 0; i < cast.guardians().size(); i++) {
      curatorPresses("Подтвердить");
    }
  }

  private void approveAll() {
    openProgramme();
    curatorPresses("Разобрать анкеты");
    for (int i = 0; i < cast.children().size(); i++) {
      curatorPresses("Принять");
    }
    curator().sees("Все анкеты разобраны");
  }

  private void openProgramme() {
    telegram.awaitQuiet();
    curator().opens("").presses("📘 Тандем");
  }

  private void planGathering() {
    openProgramme();
    curatorPresses("Назначить встречу знакомств", "17", "15:00").says("Актовый зал");
    curatorPresses("Всё верно").sees("Приглашено: " + cast.children().size());
  }

  /** One button after the other, each when the answer to the one before it has come. */
  private Phone curatorPresses(String... labels) {
    for (String label : labels) {
      telegram.awaitQuiet();
      curator().presses(label);
    }
    telegram.awaitQuiet();
    return curator();
  }

  private void everybodyReacts() {
    telegram.awaitQuiet();
    cast.everybody().forEach(Actor::reacts);
    telegram.awaitQuiet();
  }
}
