package ru.tandem.tandems;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;
import ru.tandem.programmes.ErasedFromProgramme;

/** Thanks and achievements belong to a person: shown to who asks, gone with him. */
@Component
class PraiseData {

  private final Tandems tandems;
  private final AllThanks thanks;
  private final Achievements achievements;

  PraiseData(Tandems tandems, AllThanks thanks, Achievements achievements) {
    this.tandems = tandems;
    this.thanks = thanks;
    this.achievements = achievements;
  }

  @EventListener
  @Order(DataPlace.PRAISE)
  void write(DataAsked asked) {
    for (Thanks one : thanks.findByPersonId(asked.person())) {
      asked.sheet().line("tandems.mydata.thanks", one.saidAt());
    }
    for (Achievement one : achievements.findByPersonId(asked.person())) {
      asked.sheet().line("tandems.mydata.achievement", one.day(), one.title().orElse(""));
    }
  }

  @EventListener
  @Order(Erasing.WRITTEN_IN_OWN_PAIRS)
  void erase(PersonErased erased) {
    List<Thanks> said = thanks.findByPersonId(erased.person());
    List<Achievement> told = achievements.findByPersonId(erased.person());
    thanks.deleteAll(said);
    achievements.deleteAll(told);
    erased.rows().add(said.size() + told.size());
  }

  @EventListener
  @Order(Erasing.WRITTEN_IN_PAIRS)
  void erase(ErasedFromProgramme erased) {
    List<Thanks> said =
        thanks.findByPersonId(erased.person()).stream()
            .filter(one -> tandems.get(one.tandem()).programme().equals(erased.programme()))
            .toList();
    List<Achievement> told =
        achievements.findByProgrammeIdAndPersonIdOrderById(erased.programme(), erased.person());
    thanks.deleteAll(said);
    achievements.deleteAll(told);
    erased.rows().add(said.size() + told.size());
  }
}
