package ru.tandem.council.bot;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.council.CouncilWord;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandem;

/** Who has said what, and whose plan it is. */
@Component
class CouncilNames {

  private final People people;

  CouncilNames(People people) {
    this.people = people;
  }

  Text name(PersonId person) {
    return Text.words(people.get(person).name().orElse(""));
  }

  Text names(List<PersonId> some) {
    return Text.list(some.stream().map(this::name).toList());
  }

  Text whose(Tandem tandem) {
    List<PersonId> mentees = tandem.mentees().stream().map(one -> one.person()).toList();
    return Text.of("tandems.plan.whose", name(tandem.mentorPerson()), names(mentees));
  }

  /** Those of the council who have nothing against it, in one line; empty for nobody. */
  Text content(List<CouncilWord> words) {
    List<PersonId> content =
        words.stream()
            .filter(word -> !word.isRemark())
            .map(CouncilWord::author)
            .distinct()
            .toList();
    return content.isEmpty() ? Text.empty() : Text.of("council.content", names(content));
  }
}
