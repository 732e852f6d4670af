package ru.tandem.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import ru.tandem.people.PersonId;

/**
 * A begun form as its row stands in the database. What was answered in it is unfolded only by who
 * looks at it.
 *
 * @param draft null where nothing is half chosen
 * @param parked what is typed does not go here
 * @param touchedAt to the millisecond
 */
record KeptForm(
    long id,
    PersonId person,
    String form,
    String subject,
    int version,
    String answers,
    String draft,
    boolean parked,
    Instant touchedAt) {

  static final String SELECT =
      "select id, person_id, form, subject, version, answers, draft, parked, touched_at"
          + " from conversation ";

  static final Comparator<KeptForm> LAST_TOUCHED_FIRST =
      Comparator.comparing(KeptForm::touchedAt).thenComparing(KeptForm::id).reversed();

  /** In the order of {@link #SELECT}. */
  static KeptForm read(ResultSet row) throws SQLException {
    return new KeptForm(
        row.getLong(1),
        new PersonId(row.getLong(2)),
        row.getString(3),
        row.getString(4),
        row.getInt(5),
        row.getString(6),
        row.getString(7),
        row.getBoolean(8),
        row.getTimestamp(9).toInstant());
  }

  KeptForm with(FormRow row) {
    String drafted = row.draft() == null ? null : row.draft().toString();
    String answered = row.answers().toString();
    return new KeptForm(
        id, person, form, subject, row.version(), answered, drafted, parked, touchedAt);
  }

  KeptForm with(boolean parkedNow, Instant touched) {
    return new KeptForm(id, person, form, subject, version, answers, draft, parkedNow, touched);
  }
}
