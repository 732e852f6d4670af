package ru.tandem.conversation;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;

/** Which bot asks which form, found at the start. */
@Component
class FormHosts implements SmartInitializingSingleton {

  /** Gives the form for this person about that subject. */
  private interface Host {
    Form form(Person person, String subject);
  }

  private final Map<String, Host> hosts = new HashMap<>();
  private final ApplicationContext context;
  private final Drawing drawing;

  FormHosts(ApplicationContext context, Drawing drawing) {
    this.context = context;
    this.drawing = drawing;
  }

  /** Not before: the bots may themselves lead people through forms. */
  @Override
  public void afterSingletonsInstantiated() {
    for (Object bot : context.getBeansWithAnnotation(Bot.class).values()) {
      for (Method method : AopUtils.getTargetClass(bot).getDeclaredMethods()) {
        OnForm form = method.getAnnotation(OnForm.class);
        if (form != null) {
          Act act = new Act(bot, method);
          add(
              form.value(),
              (person, subject) -> (Form) act.call(person, parts(subject, act.kinds().size())));
        }
      }
    }
    for (Dialogue dialogue : context.getBeansOfType(Dialogue.class).values()) {
      for (String name : dialogue.forms()) {
        add(name, (person, subject) -> dialogue.form(name, person, subject));
      }
    }
  }

  private void add(String name, Host host) {
    if (hosts.put(name, host) != null) {
      throw new IllegalStateException("asked twice: the form " + name);
    }
  }

  private static List<String> parts(String subject, int count) {
    if (count == 0 && subject.isEmpty()) {
      return List.of();
    }
    return count < 2 ? List.of(subject) : List.of(subject.split("[:/-]", count));
  }

  /** The forms that are asked. */
  Set<String> names() {
    return Set.copyOf(hosts.keySet());
  }

  /**
   * @throws AlreadySettled when there is no such form any more, or it has been answered
   * @throws NotFound when it is not for this person
   */
  Form form(String name, Person person, String subject) {
    Host host = hosts.get(name);
    if (host == null) {
      throw new AlreadySettled();
    }
    return drawing.draw(() -> host.form(person, subject));
  }

  /** Null when the form, or this person's part in it, is no more. */
  Form orNull(FormRow row, Person person) {
    try {
      return form(row.form(), person, row.subject());
    } catch (AlreadySettled | NotFound gone) {
      return null;
    }
  }
}
