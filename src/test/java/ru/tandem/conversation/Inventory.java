package ru.tandem.conversation;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.sandbox.Phone;
import ru.tandem.sandbox.Subscriber;
import ru.tandem.story.House;

/**
 * Counts what there is to talk about, and watches a house: which of it people have acted on their
 * phones, and which of it went on after a restart that came in its middle. Nothing here is said by
 * the stories themselves.
 */
public class Inventory {

  private record Begun(PersonId person, String form, String subject) {}

  private record Shown(PersonId person, String data) {}

  private static final Pattern TYPED = Pattern.compile("   me \\d+: /(\\w+)(?: (\\w+)-)?");

  /** A form that another has begun, too, has the same ways. */
  private static final int WALKERS = 3;

  private static final int WALKS = 20;
  private static final int STEPS = 60;

  private final House house;
  private final Set<String> acted = new ConcurrentSkipListSet<>();
  private final Set<String> formsGoneOn = new ConcurrentSkipListSet<>();
  private final Set<String> pressesGoneOn = new ConcurrentSkipListSet<>();
  private final Set<String> typed = new TreeSet<>();
  private final Map<String, Integer> walked = new TreeMap<>();
  private volatile Set<Begun> begun = Set.of();
  private volatile Set<Shown> shown = Set.of();

  public Inventory(House house) {
    this.house = house;
    house.watch(
        new ApplicationListener<PayloadApplicationEvent<Pressed>>() {
          @Override
          public void onApplicationEvent(PayloadApplicationEvent<Pressed> event) {
            note(event.getPayload());
          }
        });
  }

  private void note(Pressed done) {
    acted.add(done.action());
    if (begun.contains(new Begun(done.person(), done.action(), done.subject()))) {
      formsGoneOn.add(done.action());
    }
    String data = done.subject().isEmpty() ? done.action() : done.action() + ":" + done.subject();
    if (shown.contains(new Shown(done.person(), data))) {
      pressesGoneOn.add(done.action());
    }
  }

  /** The process ends and begins again, whatever people are at. */
  public void restart() {
    house.telegram().awaitQuiet();
    read();
    begun = house.look(this::inTheMiddle);
    bean(TransactionTemplate.class).executeWithoutResult(status -> wanderEverywhere());
    // whoever wanders types codes that there are not
    bean(JdbcTemplate.class).update("delete from wrong_code");
    shown = house.look(this::onThePhones);
    house.restart();
  }

  /** Begun and not finished; where a form asks several things, at least one has been answered. */
  private Set<Begun> inTheMiddle() {
    Set<Begun> open = new HashSet<>();
    for (Person person : bean(People.class).findAll()) {
      for (FormRow row : bean(FormRows.class).all(person.id())) {
        if (!row.answers().isEmpty() || asksOneThing(row, person)) {
          open.add(new Begun(person.id(), row.form(), row.subject()));
        }
      }
    }
    return open;
  }

  /** Nowhere can one get anything into a form that one has not chosen. */
  private void wanderEverywhere() {
    for (Begun one : begun) {
      if (walked.merge(one.form(), 1, Integer::sum) > WALKERS) {
        continue;
      }
      Form form = form(one.form(), person(one), one.subject());
      for (int walk = 0; walk < WALKS; walk++) {
        new Wanderer(form, new Random(walk)).wanders(STEPS);
      }
    }
  }

  private Person person(Begun one) {
    return bean(People.class).get(one.person());
  }

  private boolean asksOneThing(FormRow row, Person person) {
    try {
      Form form = form(row.form(), person, row.subject());
      return form.applying(row.answered()).size() == 1;
    } catch (AlreadySettled | NotFound gone) {
      return false;
    }
  }

  private Form form(String name, Person person, String subject) {
    return bean(FormHosts.class).form(name, person, subject);
  }

  private Set<Shown> onThePhones() {
    Set<Shown> buttons = new HashSet<>();
    for (Subscriber owner : house.telegram().subscribers()) {
      bean(People.class)
          .findByChatId(owner.id())
          .ifPresent(person -> phone(owner).data().forEach(d -> buttons.add(shown(person, d))));
    }
    return buttons;
  }

  private Phone phone(Subscriber owner) {
    return house.telegram().phone(owner.id());
  }

  private static Shown shown(Person person, String data) {
    boolean below = data.startsWith(Button.BELOW);
    return new Shown(person.id(), below ? data.substring(Button.BELOW.length()) : data);
  }

  /** What was typed on the phones. */
  private void read() {
    for (Subscriber owner : house.telegram().subscribers()) {
      TYPED
          .matcher(phone(owner).transcript())
          .results()
          .forEach(found -> typed.add(found.group(2) == null ? found.group(1) : found.group(2)));
    }
  }

  private <T> T bean(Class<T> type) {
    return house.bean(type);
  }

  /** All that has been left out, as {@code form …}, {@code screen …}, {@code button …}, … */
  public Set<String> leftOut() {
    Set<String> all = new TreeSet<>();
    formsNeverInterrupted().forEach(name -> all.add("form " + name));
    screensNeverInterrupted().forEach(name -> all.add("screen " + name));
    neverPressed().forEach(name -> all.add("button " + name));
    neverTyped().forEach(name -> all.add("typed " + name));
    return all;
  }

  /** Forms that no restart has interrupted, apart from those of the questionnaires. */
  private Set<String> formsNeverInterrupted() {
    return rest(
        bean(FormHosts.class).names().stream()
            .filter(form -> !form.startsWith("questionnaires."))
            .toList(),
        formsGoneOn::contains);
  }

  /** Screens none of whose buttons was pressed after a restart that came while it was shown. */
  private Set<String> screensNeverInterrupted() {
    Map<String, Set<String>> screens =
        answering(OnPress.class)
            .collect(
                Collectors.groupingBy(
                    method -> inHouse(method.getDeclaringClass().getName()),
                    TreeMap::new,
                    Collectors.mapping(
                        method -> method.getAnnotation(OnPress.class).value(),
                        Collectors.toSet())));
    return rest(
        screens.keySet(), name -> screens.get(name).stream().anyMatch(pressesGoneOn::contains));
  }

  /** Two features may call a screen the same. */
  private static String inHouse(String screen) {
    return screen.replace("ru.tandem.", "");
  }

  /** Buttons that nobody has pressed. */
  private Set<String> neverPressed() {
    return rest(
        answering(OnPress.class)
            .map(method -> method.getAnnotation(OnPress.class).value())
            .toList(),
        acted::contains);
  }

  /** Commands and links that nobody has typed or followed. */
  private Set<String> neverTyped() {
    read();
    return rest(
        Stream.concat(
                answering(OnCommand.class)
                    .map(method -> method.getAnnotation(OnCommand.class).value()),
                answering(OnLink.class).map(method -> method.getAnnotation(OnLink.class).value()))
            .toList(),
        typed::contains);
  }

  private Stream<Method> answering(Class<? extends Annotation> kind) {
    return house.context().getBeansWithAnnotation(Bot.class).values().stream()
        .flatMap(bot -> Stream.of(AopUtils.getTargetClass(bot).getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(kind));
  }

  private static Set<String> rest(Collection<String> all, Predicate<String> done) {
    return all.stream().filter(done.negate()).collect(Collectors.toCollection(TreeSet::new));
  }
}
