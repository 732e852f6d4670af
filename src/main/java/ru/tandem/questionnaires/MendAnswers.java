package ru.tandem.questionnaires;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.delivery.AtStart;

/**
 * Goes once through all that was answered before answers were checked when they are handed in.
 * Until November 2026 a form that was gone back in could put the marks of one question under
 * another, and a forged press could hand it in unfinished.
 */
@Component
class MendAnswers {

  private static final Logger log = LoggerFactory.getLogger(MendAnswers.class);
  private static final int AT_ONCE = 200;

  private final Responses responses;
  private final Questionnaires questionnaires;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MendAnswers(
      Responses responses,
      Questionnaires questionnaires,
      JdbcTemplate jdbc,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.responses = responses;
    this.questionnaires = questionnaires;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  @AtStart
  void mendAll() {
    transaction.executeWithoutResult(
        status ->
            jdbc.update(
                "insert into answers_mended (last_response)"
                    + " select 0 where not exists (select 1 from answers_mended)"));
    while (Boolean.TRUE.equals(transaction.execute(status -> mendSome()))) {
      continue;
    }
  }

  /** Where it was left is kept with what was mended. Returns whether there may be more. */
  private boolean mendSome() {
    Optional<Long> last = unfinished();
    if (last.isEmpty()) {
      return false;
    }
    List<Response> some = responses.after(last.get(), Limit.of(AT_ONCE));
    some.forEach(
        response ->
            questionnaires
                .byId(response.questionnaire())
                .ifPresent(asked -> mend(response, asked)));
    if (some.isEmpty()) {
      jdbc.update(
          "update answers_mended set finished_at = ?", java.sql.Timestamp.from(Instant.now(clock)));
    } else {
      jdbc.update(
          "update answers_mended set last_response = ?", some.get(some.size() - 1).id().value());
    }
    return !some.isEmpty();
  }

  private Optional<Long> unfinished() {
    return jdbc
        .queryForList(
            "select last_response from answers_mended where finished_at is null", Long.class)
        .stream()
        .findFirst();
  }

  private void mend(Response response, Questionnaire asked) {
    Set<String> mended = response.mend(asked);
    boolean whole = response.isWhole(asked);
    if (mended.isEmpty() && whole) {
      return;
    }
    log.warn(
        "Response {} to {}: took out what is no answer to {}; {}",
        response.id(),
        asked.id(),
        mended,
        whole ? "the rest is whole" : "something is not answered");
    events.publishEvent(new AnswersMended(response.id(), response.person(), response.subject()));
  }
}
