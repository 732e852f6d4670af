package ru.tandem.conversation;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;

/** All presses, commands and links that the features answer, found on their bots at the start. */
@Component
class Acts implements SmartInitializingSingleton {

  private final ApplicationContext context;
  private final Map<String, Act> presses = new HashMap<>();
  private final Map<String, Act> commands = new TreeMap<>();
  private final Map<String, Act> links = new HashMap<>();
  private final Map<String, Act> said = new TreeMap<>();

  Acts(ApplicationContext context) {
    this.context = context;
  }

  @Override
  public void afterSingletonsInstantiated() {
    for (Object bot : context.getBeansWithAnnotation(Bot.class).values()) {
      for (Method method : AopUtils.getTargetClass(bot).getDeclaredMethods()) {
        OnPress press = method.getAnnotation(OnPress.class);
        OnCommand command = method.getAnnotation(OnCommand.class);
        OnLink link = method.getAnnotation(OnLink.class);
        if (press != null) {
          add(presses, press.value(), bot, method);
          say(press.said(), bot, method);
        }
        if (command != null) {
          add(commands, command.value(), bot, method);
          say(command.said(), bot, method);
        }
        if (link != null) {
          add(links, link.value(), bot, method);
        }
      }
    }
  }

  private void say(String words, Object bot, Method method) {
    if (!words.isEmpty()) {
      add(said, words, bot, method);
    }
  }

  private static void add(Map<String, Act> acts, String name, Object bot, Method method) {
    if (acts.put(name, new Act(bot, method)) != null) {
      throw new IllegalStateException("answered twice: " + name);
    }
  }

  /**
   * @throws NotFound when nobody answers it, or its arguments make no sense
   */
  Reply press(Person presser, String action, List<String> arguments) {
    return call(presses.get(action), presser, arguments);
  }

  /** Whether nobody is to hear of this press. */
  boolean isSecret(String action) {
    return presses.containsKey(action)
        && presses.get(action).method().getAnnotation(OnPress.class).secret();
  }

  /** Whether this only shows what lies there. */
  boolean isShelf(String action) {
    return presses.containsKey(action)
        && presses.get(action).method().getAnnotation(OnPress.class).shelf();
  }

  /** The message that lists other words for its keys; empty for none. */
  String called(String action) {
    return presses.containsKey(action)
        ? presses.get(action).method().getAnnotation(OnPress.class).called()
        : "";
  }

  Optional<Reply> command(Person person, String command) {
    return Optional.ofNullable(commands.get(command)).map(act -> call(act, person, List.of()));
  }

  /** The messages with plain words by which something is asked for. */
  Set<String> said() {
    return said.keySet();
  }

  /**
   * @param words one of {@link #said()}
   * @throws NotFound when there is nothing of it for this person
   */
  Reply meant(Person person, String words) {
    return call(said.get(words), person, List.of());
  }

  Reply link(Person person, String kind, String code) {
    return call(links.get(kind), person, List.of(code));
  }

  Set<String> presses() {
    return new TreeSet<>(presses.keySet());
  }

  /** Of what kinds the arguments of such a press are. */
  List<Class<?>> kinds(String action) {
    return presses.get(action).kinds();
  }

  List<OnCommand> commands() {
    return commands.values().stream()
        .map(act -> act.method().getAnnotation(OnCommand.class))
        .toList();
  }

  private static Reply call(Act act, Person person, List<String> arguments) {
    if (act == null) {
      throw new NotFound();
    }
    return (Reply) act.call(person, arguments);
  }
}
