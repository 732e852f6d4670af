package ru.tandem.monitoring.stories;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.consents.Consents;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/**
 * A story is told, and a keepsake made, only when each who is in it has said yes to exactly that,
 * and for a minor a guardian too. One no is enough, and it may come at any time.
 */
@Component
public class TellStory {

  private final Stories stories;
  private final StoryWords said;
  private final Tandems tandems;
  private final Guardianships guardianships;
  private final People people;
  private final Consents consents;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TellStory(
      Stories stories,
      StoryWords said,
      Tandems tandems,
      Guardianships guardianships,
      People people,
      Consents consents,
      ApplicationEventPublisher events,
      Clock clock) {
    this.stories = stories;
    this.said = said;
    this.tandems = tandems;
    this.guardianships = guardianships;
    this.people = people;
    this.consents = consents;
    this.events = events;
    this.clock = clock;
  }

  /** Somebody who is asked, for himself or for a child. */
  public record Ask(PersonId person, PersonId about) {

    public boolean isGuardian() {
      return !person.equals(about);
    }
  }

  /** How it stands with the word of all. */
  public enum Standing {
    WAITS,
    REFUSED,
    AGREED
  }

  public Story write(Tandem tandem, String words, Optional<String> photo, PersonId by) {
    Story story = Story.of(tandem, StoryKind.STORY, by, clock.instant()).tells(words, photo);
    stories.save(story);
    photo.ifPresent(any -> events.publishEvent(new StoryWritten(story.id())));
    return story;
  }

  /** There is one for a pair; asked for again it is the same. */
  public Story keepsake(Tandem tandem, PersonId by) {
    return stories
        .findByTandemIdAndKind(tandem.id(), StoryKind.KEEPSAKE)
        .orElseGet(() -> stories.save(Story.of(tandem, StoryKind.KEEPSAKE, by, clock.instant())));
  }

  /** Each who is in it, and the guardians of those who are not of age. */
  public List<Ask> asked(Story story) {
    List<Ask> all = new ArrayList<>();
    for (PersonId one : tandems.get(story.tandem()).people()) {
      all.add(new Ask(one, one));
      guardians(one).forEach(guardian -> all.add(new Ask(guardian, one)));
    }
    return all;
  }

  private List<PersonId> guardians(PersonId one) {
    return isMinor(one)
        ? guardianships.findByChildId(one).stream().map(Guardianship::guardian).toList()
        : List.of();
  }

  private boolean isMinor(PersonId id) {
    Person person = people.get(id);
    return person.isMinor(LocalDate.now(clock.withZone(person.zone())));
  }

  /**
   * Says yes or no, for all whom this one answers for; may be said again, and otherwise.
   *
   * @return false when nothing has changed
   * @throws NotFound for whoever is not asked
   */
  public boolean says(Person person, Story story, boolean yes) {
    List<Ask> own = asked(story).stream().filter(ask -> ask.person().equals(person.id())).toList();
    if (own.isEmpty()) {
      throw new NotFound();
    }
    boolean changed = false;
    for (Ask ask : own) {
      Optional<StoryWord> before = word(story, ask);
      if (before.filter(one -> one.isYes() == yes).isEmpty()) {
        StoryWord word =
            before.orElseGet(() -> StoryWord.of(story.id(), ask.person(), ask.about()));
        said.save(word.says(yes, clock.instant()));
        changed = true;
      }
    }
    return changed;
  }

  private Optional<StoryWord> word(Story story, Ask ask) {
    return said.findByStoryIdAndPersonIdAndAbout(story.id().value(), ask.person(), ask.about());
  }

  public Standing standing(Story story) {
    List<StoryWord> words = said.findByStoryIdOrderById(story.id().value());
    if (words.stream().anyMatch(word -> !word.isYes())) {
      return Standing.REFUSED;
    }
    boolean all = tandems.get(story.tandem()).people().stream().allMatch(one -> agrees(one, words));
    return all ? Standing.AGREED : Standing.WAITS;
  }

  /** A minor for whom nobody answers in the chat is never told of. */
  private boolean agrees(PersonId one, List<StoryWord> words) {
    boolean own = words.stream().anyMatch(word -> word.person().equals(one));
    boolean guardian =
        words.stream().anyMatch(word -> word.about().equals(one) && !word.person().equals(one));
    return own && (guardian || !isMinor(one));
  }

  /** Whose word is still missing. */
  public List<Ask> waitsFor(Story story) {
    return asked(story).stream().filter(ask -> word(story, ask).isEmpty()).toList();
  }

  /** Those that may be told. */
  public List<Story> told(ProgrammeId programme) {
    return stories.findByProgrammeIdAndKindOrderById(programme, StoryKind.STORY).stream()
        .filter(story -> standing(story) == Standing.AGREED)
        .toList();
  }

  /**
   * Whose consent to photos is missing: the photo of a story stands on the page only when each who
   * is in it allows both, the story and photos of himself.
   */
  public List<ParticipantId> withoutPhotos(Story story) {
    return tandems.get(story.tandem()).participants().stream()
        .filter(one -> !consents.photosAllowed(one))
        .toList();
  }

  /** It is taken back, with all that was said to it. */
  public void drop(Story story) {
    said.deleteByStoryId(story.id().value());
    stories.delete(story);
  }
}
