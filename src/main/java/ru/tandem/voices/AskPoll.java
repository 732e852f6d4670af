package ru.tandem.voices;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.outreach.Announce;
import ru.tandem.outreach.Audience;
import ru.tandem.outreach.Hearers;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeClosed;
import ru.tandem.programmes.ProgrammeId;

/** A curator asks many something in own words, and they answer. */
@Component
public class AskPoll {

  private final Polls polls;
  private final PollReaders readers;
  private final PollAnswers answers;
  private final Announce audiences;
  private final Hearers hearers;
  private final CuratedProgrammes programmes;
  private final Clock clock;

  AskPoll(
      Polls polls,
      PollReaders readers,
      PollAnswers answers,
      Announce audiences,
      Hearers hearers,
      CuratedProgrammes programmes,
      Clock clock) {
    this.polls = polls;
    this.readers = readers;
    this.answers = answers;
    this.audiences = audiences;
    this.hearers = hearers;
    this.programmes = programmes;
    this.clock = clock;
  }

  /**
   * @throws AlreadySettled when nobody belongs to that audience (any more)
   */
  public Set<PersonId> whom(Person curator, Programme programme, Audience audience) {
    Set<PersonId> whom = audiences.to(curator, programme, audience);
    if (whom.isEmpty()) {
      throw new AlreadySettled();
    }
    return whom;
  }

  public Poll ask(
      Person curator,
      Programme programme,
      Audience audience,
      List<PollQuestion> questions,
      boolean nameless) {
    Set<PersonId> whom = whom(curator, programme, audience);
    Poll poll =
        polls.save(
            Poll.of(programme.id(), audience, questions, nameless)
                .by(curator.id(), clock.instant()));
    whom.forEach(one -> readers.save(PollReader.of(poll, one)));
    return poll;
  }

  /** All of a programme, the latest first. */
  public List<Poll> of(Person curator, ProgrammeId programme) {
    return polls.findByProgrammeIdOrderByIdDesc(programmes.of(curator, programme).id());
  }

  /**
   * @throws NotFound when there is none, or the person is no curator of its school
   */
  public Poll of(Person curator, long id) {
    Poll poll = polls.findById(id).orElseThrow(NotFound::new);
    programmes.of(curator, poll.programme());
    return poll;
  }

  /** How many of a programme still wait for answers. */
  public int open(ProgrammeId programme) {
    return (int)
        polls.findByProgrammeIdOrderByIdDesc(programme).stream().filter(Poll::isOpen).count();
  }

  public PollResults results(Poll poll) {
    return PollResults.of(
        poll,
        readers.findByPollIdOrderById(poll.id()),
        answers.findByPollIdOrderByPlaceAscIdAsc(poll.id()));
  }

  /** Who has been asked and has not answered an open one. */
  public List<PersonId> silent(Poll poll) {
    return poll.isOpen()
        ? readers.findByPollIdOrderById(poll.id()).stream()
            .filter(one -> !one.hasReplied())
            .map(PollReader::person)
            .toList()
        : List.of();
  }

  /** What this person is asked and has not answered yet, as long as he belongs to those asked. */
  public List<Poll> waiting(PersonId person) {
    List<Poll> open =
        readers.findByPersonIdOrderById(person).stream()
            .filter(one -> !one.hasReplied())
            .flatMap(one -> polls.findById(one.poll()).stream())
            .filter(Poll::isOpen)
            .toList();
    List<ProgrammeId> heard = open.isEmpty() ? List.of() : hearers.programmesOf(person);
    return open.stream().filter(one -> heard.contains(one.programme())).toList();
  }

  /** The one of that number, while this person may still answer it. */
  public Optional<Poll> waiting(PersonId person, long id) {
    return waiting(person).stream().filter(one -> one.id() == id).findFirst();
  }

  /**
   * @param said the answer to each question, by its place
   * @throws AlreadySettled when it has ended, or the person has answered
   */
  public void reply(Person person, Poll poll, Map<Integer, String> said) {
    if (!poll.isOpen()) {
      throw new AlreadySettled();
    }
    readers
        .findByPollIdAndPersonId(poll.id(), person.id())
        .orElseThrow(AlreadySettled::new)
        .replies();
    said.forEach((place, words) -> answers.save(PollAnswer.to(poll, place, words, person.id())));
  }

  public Poll close(Person curator, long id) {
    Poll poll = of(curator, id);
    poll.close(clock.instant());
    return poll;
  }

  @EventListener
  void on(ProgrammeClosed closed) {
    polls.findByProgrammeIdOrderByIdDesc(closed.programme()).stream()
        .filter(Poll::isOpen)
        .forEach(one -> one.close(clock.instant()));
  }
}
