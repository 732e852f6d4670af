package ru.tandem.schools;

import org.springframework.stereotype.Component;
import ru.tandem.people.NotFound;
import ru.tandem.people.Operators;
import ru.tandem.people.Person;

/** The schools of the bot, for those who installed it. */
@Component
public class OperatedSchools {

  private final Operators operators;
  private final Schools schools;

  OperatedSchools(Operators operators, Schools schools) {
    this.operators = operators;
    this.schools = schools;
  }

  /**
   * @throws NotFound for everybody but an operator, and when there is none
   */
  public School of(Person operator, SchoolId id) {
    operators.require(operator);
    return schools.findById(id.value()).orElseThrow(NotFound::new);
  }
}
