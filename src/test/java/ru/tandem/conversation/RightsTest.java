package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.sandbox.Neighbours;
import ru.tandem.sandbox.Phone;
import ru.tandem.sandbox.Season;
import ru.tandem.sandbox.ShownButtons;
import ru.tandem.story.House;

/**
 * Every button, command and form of the house, tried by everybody: by whom it was shown to, by the
 * others of the same school, by another school, by a passer-by. Whoever may not is answered as if
 * the thing did not exist. Nothing that is tried here stays: each transaction is rolled back. Run
 * with {@code -Dtandem.write=true} to draw the table anew.
 */
class RightsTest {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final Path TABLE = Path.of("docs/rights.md");
  private static final int SAMPLES = 2;
  private static final int MOST_FORGED = 12;

  /** What concerns nobody but the one who presses; an invitation is for whoever holds it. */
  private static final Set<String> EVERYBODYS =
      Set.of("language", "privacy", "questionnaires", "feedback.concern", "enrolment.begin");

  private static final Set<String> FOREIGN = Set.of("same role", "other school", "passer-by");

  private static final String HEADING =
      """
      # Who may do what

      Drawn by `RightsTest` from the running house: in nine moments of a season everybody tried every button
      that was shown to somebody, every command and every form. ✔ means that it was answered; everybody else is told
      what is told about things that do not exist. Buttons that nobody saw in that season were tried with number
      one, which is the first school's. "Same role" are another mentor, mentee and guardian of the
      same school who try what was shown to the pair only; "other school" are its curator, mentee and guardian.

      """;

  /** Who tries, by the heading of the column. */
  private final Map<String, List<Long>> columns = new LinkedHashMap<>();

  /** The columns in which a button, command or form was answered. */
  private final Map<String, Set<String>> answered = new TreeMap<>();

  /** Buttons that are about something in particular. */
  private final Set<String> touching = new TreeSet<>();

  private House house;
  private Season season;
  private Phone observer;
  private Phone stranger;
  private Neighbours neighbours;
  private ShownButtons shown;
  private Set<Long> pair;

  @Test
  void nobodyReachesWhatIsNotHis() throws IOException {
    try (House opened = House.onSqlite()) {
      house = opened;
      shown = new ShownButtons(house.telegram());
      season =
          new Season(house.telegram(), when -> house.travel(when.atZone(MOSCOW).toInstant()))
              .watchedBy((share, scene) -> lookAt(scene));
      season.beforeTheSeason();
      observer = observer(season.operator());
      season.beforeTheGathering();
      season.pairsAtWork();
      season.endOfTheSeason();
      everybodyTries();
    }
    othersReachOnlyTheirOwn();
    String drawn = drawing();
    if (Boolean.getBoolean("tandem.write")) {
      Files.writeString(TABLE, drawn);
    }
    assertThat(TABLE).hasContent(drawn);
  }

  /** The scenes of the season in which something waits for somebody. */
  private void lookAt(String scene) {
    switch (scene) {
      case "Родители дают согласие" -> {
        neighbours = new Neighbours(house.telegram(), season.operator()).come();
        stranger = house.phone("Прохожий").opens("").sees("приглашение");
      }
      case "Анкеты" -> {
        gather();
        everybodyTries();
      }
      case "Куратор читает анкеты",
          "Встреча знакомств",
          "Куратор утверждает пары",
          "Пары отвечают",
          "Идёт 22.9",
          "Идёт 6.10",
          "Осень и зима" ->
          everybodyTries();
      default -> {}
    }
  }

  private Phone observer(Phone operator) {
    operator.opens("").presses("Школы").presses("Лицей на Берёзовой");
    operator.presses("Ссылка для наблюдателя").sees("t.me");
    Phone observer = house.phone("Глеб Яхонтов");
    observer.opens(operator.findLink("s-")).sees("Как вас зовут").says("Глеб Андреевич");
    return observer.sees("Глеб Андреевич");
  }

  private void gather() {
    pair = ids(season, "Аня Лисицына", "Рита Ольхова", "Ирина Лисицына", "Светлана Ольхова");
    columns.put("operator", List.of(season.operator().id()));
    columns.put("curator", List.of(season.curator().id()));
    columns.put("observer", List.of(observer.id()));
    columns.put("mentor", List.copyOf(ids(season, "Рита Ольхова")));
    columns.put("mentee", List.copyOf(ids(season, "Аня Лисицына")));
    columns.put("guardian", List.copyOf(ids(season, "Ирина Лисицына", "Светлана Ольхова")));
    columns.put(
        "same role", List.copyOf(ids(season, "Миша Корнеев", "Лиза Каменева", "Павел Корнеев")));
    columns.put("other school", neighbours.ids());
    columns.put("passer-by", List.of(stranger.id()));
  }

  private static Set<Long> ids(Season season, String... names) {
    return Stream.of(names).map(name -> season.phoneOf(name).id()).collect(Collectors.toSet());
  }

  private void everybodyTries() {
    house.telegram().awaitQuiet();
    Set<Long> ours =
        columns.entrySet().stream()
            .filter(column -> !FOREIGN.contains(column.getKey()))
            .flatMap(column -> column.getValue().stream())
            .collect(Collectors.toSet());
    List<String> all = samples(shown.to(ours));
    List<String> pairs = samples(shown.onlyTo(pair));
    all.addAll(forged(all.stream().map(RightsTest::action).collect(Collectors.toSet())));
    columns.forEach(
        (column, people) -> {
          for (long chat : people) {
            (column.equals("same role") ? pairs : all).forEach(data -> presses(column, chat, data));
            acts().commands().forEach(command -> types(column, chat, command.value()));
          }
        });
  }

  /** The newest few of each button. */
  private List<String> samples(Set<String> data) {
    Map<String, List<String>> byAction = new TreeMap<>();
    data.stream()
        .map(one -> one.startsWith(Button.BELOW) ? one.substring(Button.BELOW.length()) : one)
        .distinct()
        .filter(one -> acts().presses().contains(action(one)))
        .forEach(one -> byAction.computeIfAbsent(action(one), any -> new ArrayList<>()).add(one));
    return byAction.values().stream()
        .flatMap(some -> some.subList(Math.max(0, some.size() - SAMPLES), some.size()).stream())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Buttons that nobody has been shown, made up with number one: the first school's. */
  private List<String> forged(Set<String> known) {
    return house.context().getBeansWithAnnotation(Bot.class).values().stream()
        .flatMap(bot -> Stream.of(AopUtils.getTargetClass(bot).getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(OnPress.class))
        .filter(method -> !known.contains(method.getAnnotation(OnPress.class).value()))
        .flatMap(RightsTest::forged)
        .toList();
  }

  private static Stream<String> forged(Method method) {
    List<String> some = List.of(method.getAnnotation(OnPress.class).value());
    for (Class<?> type :
        List.of(method.getParameterTypes()).subList(1, method.getParameterCount())) {
      some =
          some.stream()
              .flatMap(one -> words(type).stream().map(word -> one + ":" + word))
              .limit(MOST_FORGED)
              .toList();
    }
    return some.stream();
  }

  private static List<String> words(Class<?> type) {
    if (type.isEnum()) {
      return Stream.of(type.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList();
    }
    return List.of(type == LocalDate.class ? "2026-09-17" : "1");
  }

  private static String action(String data) {
    return data.split(":", 2)[0];
  }

  private void presses(String column, long chat, String data) {
    List<String> parts = List.of(data.split(":", -1));
    if (parts.size() > 1) {
      touching.add(parts.get(0));
    }
    tries(
        column,
        chat,
        parts.get(0),
        person -> acts().press(person, parts.get(0), parts.subList(1, parts.size())));
  }

  private void types(String column, long chat, String command) {
    tries(column, chat, "/" + command, person -> acts().command(person, command).orElseThrow());
  }

  private interface Attempt {
    Reply by(Person person);
  }

  private void tries(String column, long chat, String name, Attempt attempt) {
    Set<String> columns = answered.computeIfAbsent(name, any -> new TreeSet<>());
    house
        .bean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              status.setRollbackOnly();
              Person person = house.bean(People.class).findByChatId(chat).orElseThrow();
              try {
                asks(attempt.by(person), person);
                columns.add(column);
              } catch (NotFound | AlreadySettled refused) {
                // answered as what does not exist
              }
            });
  }

  /** A form may be opened by whom the form itself lets in. */
  private void asks(Reply reply, Person person) {
    if (reply instanceof Reply.Begin begin) {
      house.context().getBeansOfType(Dialogue.class).values().stream()
          .filter(dialogue -> dialogue.forms().contains(begin.form()))
          .findFirst()
          .orElseThrow()
          .form(begin.form(), person, begin.subject());
    } else if (reply instanceof Reply.Several several) {
      several.replies().forEach(one -> asks(one, person));
    }
  }

  private Acts acts() {
    return house.bean(Acts.class);
  }

  /** What touches nothing in particular shows everybody his own. */
  private void othersReachOnlyTheirOwn() {
    Map<String, Set<String>> trespasses = new TreeMap<>();
    answered.forEach(
        (name, who) -> {
          Set<String> others = new TreeSet<>(who);
          others.retainAll(FOREIGN);
          boolean own = EVERYBODYS.stream().anyMatch(name::startsWith);
          if (touching.contains(name) && !own && !others.isEmpty()) {
            trespasses.put(name, others);
          }
        });
    assertThat(trespasses).isEmpty();
  }

  private String drawing() {
    StringBuilder table = new StringBuilder(HEADING);
    table.append("| | ").append(String.join(" | ", columns.keySet())).append(" |\n|---|");
    columns.keySet().forEach(column -> table.append("---|"));
    answered.forEach(
        (name, who) -> {
          table.append("\n| `").append(name).append("` |");
          columns.keySet().forEach(one -> table.append(who.contains(one) ? " ✔ |" : "  |"));
        });
    return table.append("\n").toString();
  }
}
