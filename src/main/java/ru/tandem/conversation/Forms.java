package ru.tandem.conversation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.people.Person;

/** The forms that features lead people to: what is answered is kept at once. */
@Component
public class Forms {

  private final FormHosts hosts;
  private final FormRows rows;
  private final FormSteps steps;

  Forms(FormHosts hosts, FormRows rows, FormSteps steps) {
    this.hosts = hosts;
    this.rows = rows;
    this.steps = steps;
  }

  /** The person has been invited to a form: whoever types instead of pressing is led to it. */
  public void prepare(Person person, String name, Object subject) {
    String about = String.valueOf(subject);
    if (rows.find(person.id(), name, about).isEmpty()) {
      rows.park(steps.open(person, hosts.form(name, person, about), about));
    }
  }

  /**
   * What the person sends next goes to this form, without its question being asked again; unless he
   * is at something else.
   */
  public void expect(Person person, String name, Object subject) {
    String about = String.valueOf(subject);
    if (rows.current(person.id()).isEmpty()) {
      Form form = hosts.form(name, person, about);
      rows.find(person.id(), name, about)
          .ifPresentOrElse(rows::save, () -> steps.open(person, form, about));
    }
  }

  /** What has been answered is there when the form is begun again. */
  public void keep(Person person, String name, Object subject, Answers answers) {
    String about = String.valueOf(subject);
    FormRow row = steps.begunOrOpened(person, hosts.form(name, person, about), about);
    rows.keep(row.at(new Walk(hosts.form(name, person, about), answers.byKey(), Place.START)));
    rows.park(row);
  }

  /**
   * The first question of a form that is laid before somebody: its buttons work, but what is typed
   * still belongs to what the person is at.
   */
  Screen offer(Turn turn, String name, String subject) {
    Form form = hosts.form(name, turn.person(), subject);
    FormRow row = steps.begunOrOpened(turn.person(), form, subject);
    rows.park(row);
    return steps.screen(turn, row, Walk.of(form, row));
  }

  /** Whether what the person types now is an answer. */
  boolean isAsked(Person person) {
    return asked(person).isPresent();
  }

  /** The name of the form to which what the person types now is an answer. */
  Optional<String> asked(Person person) {
    return rows.current(person.id()).map(FormRow::form);
  }
}
