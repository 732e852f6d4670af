package ru.tandem.tandems.bot;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Namesakes;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;

/** Pairs whose names are the same are told apart by the birthdays of those in them. */
@Component
class PairsApart implements Namesakes {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Tandems tandems;
  private final VisibleTandems visible;
  private final People people;

  PairsApart(Tandems tandems, VisibleTandems visible, People people) {
    this.tandems = tandems;
    this.visible = visible;
    this.people = people;
  }

  @Override
  public Optional<String> apart(Person reader, String label, Class<?> kind, long number) {
    return kind == TandemId.class
        ? tandems
            .findById(number)
            .filter(tandem -> visible.isCurated(reader, tandem))
            .map(tandem -> birthdays(tandem, label))
            .filter(days -> !days.isEmpty())
        : Optional.empty();
  }

  private String birthdays(Tandem tandem, String label) {
    return tandem.mentees().stream()
        .map(member -> people.get(member.person()))
        .filter(person -> person.name().filter(label::contains).isPresent())
        .flatMap(person -> person.bornOn().stream())
        .map(DAY::format)
        .collect(Collectors.joining(", "));
  }
}
