package ru.tandem.monitoring.stories;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import ru.tandem.people.PersonId;

/** What those concerned have said. */
public interface StoryWords extends JpaRepository<StoryWord, Long> {

  List<StoryWord> findByStoryIdOrderById(long story);

  Optional<StoryWord> findByStoryIdAndPersonIdAndAbout(long story, PersonId person, PersonId about);

  List<StoryWord> findByPersonIdOrderById(PersonId person);

  int deleteByStoryId(long story);

  int deleteByPersonIdOrAbout(PersonId person, PersonId about);
}
