package ru.tandem.voices;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;
import ru.tandem.programmes.ErasedFromProgramme;

/** Own suggestions are shown to who asks, also those without a name, and go with who is erased. */
@Component
class SuggestionData {

  private final Suggestions suggestions;

  SuggestionData(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  @EventListener
  @Order(DataPlace.CONCERNS)
  void write(DataAsked asked) {
    asked.sheet().section("voices.mydata");
    for (Suggestion one : suggestions.findByPersonIdOrderByIdDesc(asked.person())) {
      String key = one.named().isPresent() ? "voices.mydata.named" : "voices.mydata.nameless";
      asked.sheet().line(key, one.suggestedAt(), one.words());
      one.answer().ifPresent(words -> asked.sheet().line("voices.mydata.answer", words));
    }
  }

  @EventListener
  @Order(Erasing.ANSWERS)
  void erase(ErasedFromProgramme erased) {
    erased
        .rows()
        .add(suggestions.deleteByPersonIdAndProgrammeId(erased.person(), erased.programme()));
  }

  @EventListener
  @Order(Erasing.ANSWERS)
  void erase(PersonErased erased) {
    erased.rows().add(suggestions.deleteByPersonId(erased.person()));
  }
}
