package ru.tandem.interest;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Codes;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeClosed;
import ru.tandem.programmes.ProgrammeId;

/** Asks who would take part, and counts. */
@Component
public class Interest {

  private final InterestPolls polls;
  private final InterestAnswers answers;
  private final OneWayMarks marks;
  private final CuratedProgrammes programmes;
  private final Codes codes;
  private final Clock clock;

  Interest(
      InterestPolls polls,
      InterestAnswers answers,
      OneWayMarks marks,
      CuratedProgrammes programmes,
      Codes codes,
      Clock clock) {
    this.polls = polls;
    this.answers = answers;
    this.marks = marks;
    this.programmes = programmes;
    this.codes = codes;
    this.clock = clock;
  }

  public Optional<InterestPoll> of(Person curator, ProgrammeId programme) {
    return polls.findByProgrammeId(programmes.of(curator, programme).id());
  }

  /** Begins to ask, or to ask on; may be said twice. */
  public InterestPoll open(Person curator, ProgrammeId programme) {
    ProgrammeId open = programmes.open(curator, programme).id();
    InterestPoll poll =
        polls
            .findByProgrammeId(open)
            .orElseGet(() -> polls.save(InterestPoll.opened(open, codes.next(), clock.instant())));
    poll.reopen();
    return poll;
  }

  /**
   * @throws AlreadySettled when it is closed, or was never opened
   */
  public void close(Person curator, ProgrammeId programme) {
    close(of(curator, programme).orElseThrow(AlreadySettled::new));
  }

  private void close(InterestPoll poll) {
    poll.close(clock.instant());
    polls.save(poll);
    answers.unmark(poll.id());
  }

  @EventListener
  void on(ProgrammeClosed closed) {
    polls.findByProgrammeId(closed.programme()).filter(InterestPoll::isOpen).ifPresent(this::close);
  }

  /** The poll behind a link, open or not. */
  public InterestPoll behind(String code) {
    return polls.findByCode(code).orElseThrow(NotFound::new);
  }

  /**
   * Takes the place of what the person has answered before.
   *
   * @throws AlreadySettled when the poll is closed
   */
  public void answer(Person person, String code, Walk walk, Wish wish) {
    InterestPoll poll = behind(code);
    if (!poll.isOpen()) {
      throw new AlreadySettled();
    }
    String mark = marks.of(person, poll);
    answers.save(
        answers
            .findByPollIdAndMark(poll.id(), mark)
            .orElseGet(() -> InterestAnswer.to(poll, mark))
            .says(walk, wish));
  }

  public Tally tally(InterestPoll poll) {
    Tally tally = new Tally();
    answers.findByPollId(poll.id()).forEach(each -> tally.add(each.walk(), each.wish()));
    return tally;
  }
}
