package ru.tandem.tandems;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;

/** The curator's word on what was asked, and what follows from a yes. */
@Component
public class AnswerRequest {

  private final Tandems tandems;
  private final TandemRequests requests;
  private final DevelopmentPlans plans;
  private final AskCurator ask;
  private final PauseTandem pause;
  private final EndTandem end;

  AnswerRequest(
      Tandems tandems,
      TandemRequests requests,
      DevelopmentPlans plans,
      AskCurator ask,
      PauseTandem pause,
      EndTandem end) {
    this.tandems = tandems;
    this.requests = requests;
    this.plans = plans;
    this.ask = ask;
    this.pause = pause;
    this.end = end;
  }

  /**
   * What one mentee of a group has asked for concerns him alone.
   *
   * @throws AlreadySettled when the word has been said, or the tandem is over
   */
  public void grant(TandemRequest request, Tandem tandem, PersonId curator, Instant now) {
    request.decide(true, curator, now);
    ask.over(request);
    PersonId who = request.person();
    switch (request.kind()) {
      case PAUSE -> pause.until(tandem, who, request.until().orElseThrow(), now);
      case TERM ->
          plans
              .findByTandemId(tandem.id())
              .ifPresent(plan -> plan.lasts(request.until().orElseThrow()));
      case CHANGE -> {
        // it is for them to write it into their plan
      }
      case END -> end.without(who, tandem, EndCause.ASKED, curator, now);
      case ANOTHER_MENTOR -> end.without(who, tandem, EndCause.ANOTHER_MENTOR, curator, now);
      case RELEASE -> release(who, tandem, curator, now);
    }
    closeOthers(request, tandem, curator, now);
  }

  /** A mentor who is released leaves all that he has in that programme. */
  private void release(PersonId mentor, Tandem tandem, PersonId curator, Instant now) {
    tandems.living(mentor).stream()
        .filter(one -> one.programme().equals(tandem.programme()))
        .filter(one -> one.mentorPerson().equals(mentor))
        .forEach(one -> end.end(one, EndCause.RELEASED, curator, now));
  }

  /** What was asked in a tandem that is over needs no word any more. */
  private void closeOthers(TandemRequest granted, Tandem tandem, PersonId curator, Instant now) {
    List<TandemRequest> open =
        tandem.isEnded() ? requests.findByTandemIdAndDecidedAtIsNull(tandem.id()) : List.of();
    open.stream()
        .filter(one -> !one.id().equals(granted.id()))
        .forEach(one -> decline(one, curator, now));
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
