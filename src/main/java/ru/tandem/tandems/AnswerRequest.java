package ru.tandem.tandems;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.MentoringKind;

/**
 * The curator's word on what was asked, and what follows from a yes. What was asked by who works
 * there no longer, or in a tandem that is over, needs no word any more.
 */
@Component
public class AnswerRequest {

  private final Participants participants;
  private final TandemRequests requests;
  private final StandIns standIns;
  private final KindOfPair kinds;
  private final WorkOnPlan work;
  private final AskCurator ask;
  private final PauseTandem pause;
  private final EndTandem end;
  private final Clock clock;

  AnswerRequest(
      Participants participants,
      TandemRequests requests,
      StandIns standIns,
      KindOfPair kinds,
      WorkOnPlan work,
      AskCurator ask,
      PauseTandem pause,
      EndTandem end,
      Clock clock) {
    this.participants = participants;
    this.requests = requests;
    this.standIns = standIns;
    this.kinds = kinds;
    this.work = work;
    this.ask = ask;
    this.pause = pause;
    this.end = end;
    this.clock = clock;
  }

  /**
   * What one mentee of a group has asked for concerns him alone.
   *
   * @throws AlreadySettled when the word has been said, the tandem is over, or whom it concerns
   *     works there no longer
   */
  public void grant(TandemRequest request, Tandem tandem, PersonId curator, Instant now) {
    PersonId who = request.whom();
    if (request.isOpen() && (tandem.isEnded() || !tandem.has(who))) {
      throw new AlreadySettled();
    }
    request.decide(true, curator, now);
    ask.over(request);
    switch (request.kind()) {
      case PAUSE -> pause.until(tandem, who, request.until().orElseThrow(), now);
      case TERM -> work.lasts(tandem, request.until().orElseThrow(), curator);
      case CHANGE -> {
        // it is for them to write it into their plan
      }
      case KIND -> {
        MentoringKind wanted = request.kindWanted().orElseThrow();
        // the curator's own hand may have been quicker
        if (kinds.of(tandem) != wanted) {
          kinds.change(tandem, wanted);
        }
      }
      case SUBSTITUTE -> {
        // who stands in has been chosen by the curator's own hand
      }
      case END -> end.without(who, tandem, EndCause.ASKED, curator, now);
      case ANOTHER_MENTOR -> end.without(who, tandem, EndCause.ANOTHER_MENTOR, curator, now);
      case OBJECTION -> end.without(who, tandem, EndCause.FAMILY, curator, now);
      case RELEASE -> end.all(participants.get(tandem.mentor()), EndCause.RELEASED, curator, now);
    }
  }

  /** A mentor who has asked for it has got somebody asked in his place. */
  void granted(Tandem tandem, PersonId curator, Instant now) {
    requests
        .findFirstByTandemIdAndPersonIdAndDecidedAtIsNull(tandem.id(), tandem.mentorPerson())
        .filter(request -> request.kind() == RequestKind.SUBSTITUTE)
        .ifPresent(request -> grant(request, tandem, curator, now));
  }

  /** Whatever else the mentor has asked for is no matter of whoever stands in. */
  @EventListener
  void close(StandInCame event) {
    TandemId tandem = standIns.findById(event.standIn().value()).orElseThrow().tandem();
    close(tandem, request -> request.person().equals(event.away()));
  }

  @EventListener
  void close(TandemEnded event) {
    close(event.tandem(), request -> true);
  }

  @EventListener
  void close(MenteeLeft event) {
    close(event.tandem(), request -> request.whom().equals(event.person()));
  }

  private void close(TandemId tandem, Predicate<TandemRequest> which) {
    requests.findByTandemIdAndDecidedAtIsNull(tandem).stream()
        .filter(which)
        .forEach(request -> decline(request, null, clock.instant()));
  }

  /**
   * @throws AlreadySettled when the word has been said before
   */
  public void decline(TandemRequest request, PersonId curator, Instant now) {
    decline(request, null, curator, now);
  }

  /**
   * @param words said to whoever asked; null for none
   * @throws AlreadySettled when the word has been said before
   */
  public void decline(TandemRequest request, String words, PersonId curator, Instant now) {
    request.decide(false, curator, now);
    request.isReplied(words);
    ask.over(request);
  }
}
