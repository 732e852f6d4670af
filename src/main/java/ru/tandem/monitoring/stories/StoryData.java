package ru.tandem.monitoring.stories;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ErasedFromProgramme;
import ru.tandem.programmes.Programmes;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** A story tells of people by name: with one of them it goes as a whole. */
@Component
class StoryData {

  private final Stories stories;
  private final StoryWords said;
  private final TellStory tell;
  private final Tandems tandems;
  private final Programmes programmes;

  StoryData(
      Stories stories, StoryWords said, TellStory tell, Tandems tandems, Programmes programmes) {
    this.stories = stories;
    this.said = said;
    this.tell = tell;
    this.tandems = tandems;
    this.programmes = programmes;
  }

  @EventListener
  @Order(DataPlace.STORIES)
  void write(DataAsked asked) {
    asked.sheet().section("monitoring.stories.mydata");
    for (Tandem tandem : tandems.withPerson(asked.person())) {
      for (Story story : stories.findByTandemIdOrderById(tandem.id())) {
        asked
            .sheet()
            .line(
                "monitoring.stories.mydata." + story.kind(),
                programmes.get(story.programme()).title(),
                story.words());
        if (story.photo().isPresent()) {
          asked.sheet().line("monitoring.stories.mydata.photo");
        }
      }
    }
    said.findByPersonIdOrderById(asked.person())
        .forEach(word -> asked.sheet().line("monitoring.stories.mydata.said." + word.isYes()));
  }

  @EventListener
  @Order(Erasing.MENTORS)
  void erase(ErasedFromProgramme erased) {
    List<Story> own =
        stories.findByProgrammeIdOrderById(erased.programme()).stream()
            .filter(story -> isIn(erased.person(), tandems.get(story.tandem())))
            .toList();
    own.forEach(tell::drop);
    erased.rows().add(own.size());
  }

  /** Also who has left the pair since. */
  private static boolean isIn(PersonId person, Tandem tandem) {
    return tandem.mentorPerson().equals(person)
        || tandem.everybody().stream().anyMatch(member -> member.person().equals(person));
  }

  @EventListener
  @Order(Erasing.MENTORS)
  void erase(PersonErased erased) {
    PersonId person = erased.person();
    erased.rows().add(said.deleteByPersonIdOrAbout(person, person));
  }
}
