package ru.tandem.conversation;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staff;
import ru.tandem.schools.Staffs;
import ru.tandem.story.House;

/**
 * Whenever somebody is about to press a button, each of its arguments is first exchanged for what
 * belongs to another school, one at a time; where a button names two things, also for what belongs
 * to somebody else of the same school. It is answered as if there were no such thing. Numbers out
 * of all bounds never end in a fault. Nothing that is tried here stays.
 */
public class Mixers {

  /**
   * Words that are the same in every school: the names of documents and materials, reasons, the
   * steps of the funnel.
   */
  private static final Set<String> WORDS =
      Set.of(
          "consents.read",
          "consents.yes",
          "consents.paper",
          "consents.drop",
          "mentors.read",
          "meetings.cancelled",
          "meetings.because",
          "monitoring.line");

  /** What concerns nobody but the one who presses, or is for who holds the code. */
  private static final Set<String> EVERYBODYS =
      Set.of("enrolment.begin", "interest.ask", "interest.walk", "interest.wish");

  /** Mentors who are open to other schools. */
  private static final Set<String> OF_ALL_SCHOOLS =
      Set.of("mentors.region.card", "mentors.region.call");

  /** Two things of one programme that need not belong together yet; or either of two parents. */
  private static final Set<String> OF_ONE_PROGRAMME =
      Set.of(
          "matching.preview",
          "matching.settle",
          "mentors.here",
          "roadmap.entrust",
          "consents.doubt",
          "consents.doubted");

  private static final int SAMPLES = 2;
  private static final int CANDIDATES = 4;

  private record Known(String value, Set<SchoolId> schools) {}

  private final House house;
  private final Map<String, Class<?>[]> types = new HashMap<>();
  private final Map<String, List<Known>> seen = new HashMap<>();
  private final Map<String, Integer> tried = new HashMap<>();
  private final Set<String> mixed = new TreeSet<>();
  private final Set<String> faults = new TreeSet<>();

  public Mixers(House house) {
    this.house = house;
    for (Object bot : house.context().getBeansWithAnnotation(Bot.class).values()) {
      for (Method method : AopUtils.getTargetClass(bot).getDeclaredMethods()) {
        if (method.isAnnotationPresent(OnPress.class)) {
          types.put(method.getAnnotation(OnPress.class).value(), method.getParameterTypes());
        }
      }
    }
    house.telegram().beforePresses(this::tryFirst);
  }

  /** What was answered, or ended in a fault, and must not: the act and the argument. */
  public Set<String> faults() {
    return faults;
  }

  /** The acts of two or more things of which at least one was exchanged. */
  public Set<String> mixed() {
    return mixed;
  }

  private void tryFirst(long chat, String pressed) {
    String data = pressed.startsWith(Button.BELOW) ? pressed.substring(1) : pressed;
    List<String> parts = List.of(data.split(":", -1));
    Class<?>[] kinds = types.get(parts.get(0));
    if (kinds == null || kinds.length != parts.size() || kinds.length == 1) {
      return;
    }
    int times = tried.merge(parts.get(0), 1, Integer::sum);
    if (times > 3 * SAMPLES) {
      return;
    }
    house.telegram().awaitQuiet();
    Person presser = house.look(() -> house.bean(People.class).findByChatId(chat).orElse(null));
    if (presser == null || chat == House.OPERATOR) {
      return;
    }
    World world = house.look(() -> new World(presser.id()));
    if (times <= SAMPLES || isNewSchool(parts, world)) {
      for (int i = 1; i < parts.size(); i++) {
        mix(presser, parts, i, kinds, world);
      }
    }
    for (int i = 1; i < parts.size(); i++) {
      seen.computeIfAbsent(parts.get(0) + i, any -> new ArrayList<>())
          .add(new Known(parts.get(i), world.own));
    }
  }

  /** Something foreign is known now that was not when it was tried first. */
  private boolean isNewSchool(List<String> parts, World world) {
    return !recorded(parts.get(0) + 1, world).isEmpty();
  }

  private void mix(Person presser, List<String> parts, int at, Class<?>[] kinds, World world) {
    String act = parts.get(0);
    Class<?> kind = kinds[at];
    for (String odd : odd(kind)) {
      attempt(presser, with(parts, at, odd), act + " with " + odd, false);
    }
    boolean word = (kind == String.class || kind == long.class) && WORDS.contains(act);
    if (word || kind.isEnum() || kind == int.class || EVERYBODYS.contains(act)) {
      return;
    }
    if (!OF_ALL_SCHOOLS.contains(act)) {
      Set<String> foreign = new LinkedHashSet<>(recorded(act + at, world));
      foreign.addAll(world.foreign(kind));
      foreign.remove(parts.get(at));
      foreign.stream()
          .limit(CANDIDATES)
          .forEach(one -> attempt(presser, with(parts, at, one), act + ", foreign " + at, true));
    }
    long things = Stream.of(kinds).skip(1).filter(Mixers::isThing).count();
    if (things > 1 && isThing(kind)) {
      mixed.add(act);
      if (!OF_ONE_PROGRAMME.contains(act)) {
        world.others(kind, parts.get(at)).stream()
            .limit(CANDIDATES)
            .forEach(one -> attempt(presser, with(parts, at, one), act + ", other " + at, true));
      }
    }
  }

  private static boolean isThing(Class<?> kind) {
    return kind.isRecord() || kind == long.class;
  }

  private static List<String> odd(Class<?> kind) {
    if (kind == int.class) {
      return List.of("-1", "2147483647", "-2147483648");
    } else if (kind == LocalDate.class) {
      return List.of("+999999999-12-31", "0000-01-01");
    } else if (kind == String.class) {
      return List.of("", "x");
    }
    return kind.isEnum() ? List.of() : List.of("-1", "0", "9223372036854775807");
  }

  private List<String> recorded(String key, World world) {
    return seen.getOrDefault(key, List.of()).stream()
        .filter(one -> !one.schools().isEmpty() && world.isForeign(one.schools()))
        .map(Known::value)
        .distinct()
        .limit(CANDIDATES)
        .toList();
  }

  private static List<String> with(List<String> parts, int at, String other) {
    List<String> changed = new ArrayList<>(parts.subList(1, parts.size()));
    changed.set(at - 1, other);
    return changed;
  }

  private void attempt(Person who, List<String> arguments, String what, boolean forbidden) {
    String act = what.split("[, ]")[0];
    house
        .bean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              status.setRollbackOnly();
              Person person = house.bean(People.class).get(who.id());
              try {
                Reply reply = house.bean(Acts.class).press(person, act, arguments);
                opens(reply, person);
                if (forbidden) {
                  faults.add(what + " is answered");
                }
              } catch (NotFound | AlreadySettled refused) {
                // as what does not exist
              } catch (RuntimeException fault) {
                faults.add(what + ": " + fault);
              }
            });
  }

  private void opens(Reply reply, Person person) {
    if (reply instanceof Reply.Begin begin) {
      house.bean(FormHosts.class).form(begin.form(), person, begin.subject());
    } else if (reply instanceof Reply.Several several) {
      several.replies().forEach(one -> opens(one, person));
    }
  }

  /** What there is, and to which schools it belongs, at one moment. */
  private final class World {

    private final Map<PersonId, Set<SchoolId>> people = new HashMap<>();
    private final Map<ParticipantId, SchoolId> participants = new HashMap<>();
    private final Map<ProgrammeId, SchoolId> programmes = new HashMap<>();
    private final Set<SchoolId> schools = new HashSet<>();
    private final Set<SchoolId> own;

    World(PersonId presser) {
      house.bean(Schools.class).findAll().forEach(school -> schools.add(school.id()));
      for (Programme one : house.bean(Programmes.class).findAll()) {
        programmes.put(one.id(), one.school());
      }
      for (Participant one : house.bean(Participants.class).findAll()) {
        SchoolId school = programmes.get(one.programme());
        participants.put(one.id(), school);
        people.computeIfAbsent(one.person(), any -> new HashSet<>()).add(school);
      }
      for (Staff one : house.bean(Staffs.class).findAll()) {
        people.computeIfAbsent(one.person(), any -> new HashSet<>()).add(one.school());
      }
      house
          .bean(ru.tandem.people.Guardianships.class)
          .findAll()
          .forEach(
              tie ->
                  people
                      .computeIfAbsent(tie.guardian(), any -> new HashSet<>())
                      .addAll(people.getOrDefault(tie.child(), Set.of())));
      own = people.getOrDefault(presser, Set.of());
    }

    boolean isForeign(Set<SchoolId> some) {
      return some.stream().noneMatch(own::contains);
    }

    List<String> foreign(Class<?> kind) {
      return all(kind).entrySet().stream()
          .filter(one -> !one.getValue().isEmpty() && isForeign(one.getValue()))
          .map(Map.Entry::getKey)
          .limit(CANDIDATES)
          .toList();
    }

    /** Of the own schools, but not the one that was pressed. */
    List<String> others(Class<?> kind, String pressed) {
      return all(kind).entrySet().stream()
          .filter(one -> !isForeign(one.getValue()) && !one.getKey().equals(pressed))
          .map(Map.Entry::getKey)
          .limit(CANDIDATES)
          .toList();
    }

    private Map<String, Set<SchoolId>> all(Class<?> kind) {
      Map<String, Set<SchoolId>> all = new HashMap<>();
      if (kind == PersonId.class) {
        people.forEach((id, some) -> all.put(id.toString(), some));
      } else if (kind == ParticipantId.class) {
        participants.forEach((id, one) -> all.put(id.toString(), Set.of(one)));
      } else if (kind == ProgrammeId.class) {
        programmes.forEach((id, one) -> all.put(id.toString(), Set.of(one)));
      } else if (kind == SchoolId.class) {
        schools.forEach(one -> all.put(one.toString(), Set.of(one)));
      }
      return all;
    }
  }
}
