package ru.tandem.conversation;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Legible;
import ru.tandem.people.Person;
import ru.tandem.people.PersonErased;

/**
 * Files that people send straight into the chat. Only what the messenger calls them is kept, and
 * only as long as it takes to ask what they are.
 */
@Component
public class UnaskedFiles {

  private static final Duration KEPT = Duration.ofDays(2);
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_ID = 250;

  private final JdbcTemplate jdbc;
  private final Supplier<List<FileOffer>> offers;
  private final Clock clock;

  UnaskedFiles(JdbcTemplate jdbc, ObjectProvider<FileOffer> offers, Clock clock) {
    this.jdbc = jdbc;
    this.offers = SingletonSupplier.of(() -> offers.orderedStream().toList());
    this.clock = clock;
  }

  /** Asks what it is; empty where it can be nothing. */
  Optional<Screen> offer(Person person, Incoming.SentFile sent) {
    if (isBeyond(sent)) {
      return Optional.empty();
    }
    UnaskedFile file = keep(person, sent);
    List<Button> buttons =
        offers.get().stream().flatMap(one -> one.offers(person, file).stream()).toList();
    if (buttons.isEmpty()) {
      drop(file);
      return Optional.empty();
    }
    Screen asked = asked(person, file);
    for (Button button : buttons) {
      asked = asked.with(button);
    }
    return Optional.of(asked.with(Button.home()));
  }

  private Screen asked(Person person, UnaskedFile file) {
    int pictures = (int) waiting(person).stream().filter(UnaskedFile::picture).count();
    if (!file.name().isEmpty()) {
      return Screen.of("conversation.unasked", file.name());
    }
    return pictures == 1
        ? Screen.of("conversation.unasked.picture")
        : Screen.of("conversation.unasked.pictures", pictures);
  }

  /**
   * Keeps a file for what the person is about to tell.
   *
   * @return how many such files wait; none when this is no such, or too large
   */
  int waits(Person person, Incoming.SentFile sent, Predicate<UnaskedFile> such) {
    if (isBeyond(sent)) {
      return 0;
    }
    UnaskedFile file = keep(person, sent);
    if (!such.test(file)) {
      drop(file);
      return 0;
    }
    return (int) waiting(person).stream().filter(such).count();
  }

  private static boolean isBeyond(Incoming.SentFile sent) {
    return sent.size() > SentFiles.LARGEST || sent.fileId().length() > LONGEST_ID;
  }

  private void drop(UnaskedFile file) {
    jdbc.update("delete from unasked_file where id = ?", file.id());
  }

  /** Those that are kept of this person, in the order in which they came. */
  public List<UnaskedFile> waiting(Person person) {
    return all(
        "where person_id = ? and sent_at >= ? order by id",
        person.id().value(),
        Timestamp.from(clock.instant().minus(KEPT)));
  }

  /** They have found their place. */
  public void placed(Person person, List<String> fileIds) {
    for (String file : fileIds) {
      jdbc.update(
          "delete from unasked_file where person_id = ? and file_id = ?",
          person.id().value(),
          file);
    }
  }

  /**
   * What a file turns out to be that was taken for something else.
   *
   * @param copy its content; this is called outside of any transaction
   */
  public List<FileOffer> recognised(Person person, Path copy) {
    return offers.get().stream().filter(one -> one.recognises(person, copy)).toList();
  }

  /** The buttons by which it is read as what it is. */
  public List<Button> offers(Person person, String fileId, String name, List<FileOffer> as) {
    if (as.isEmpty()) {
      return List.of();
    }
    Incoming.SentFile sent = new Incoming.SentFile(null, fileId, name, 0, false);
    UnaskedFile file = keep(person, sent);
    return as.stream().flatMap(one -> one.offers(person, file).stream()).toList();
  }

  private UnaskedFile keep(Person person, Incoming.SentFile sent) {
    long owner = person.id().value();
    jdbc.update(
        "delete from unasked_file where person_id = ? and sent_at < ?",
        owner,
        Timestamp.from(clock.instant().minus(KEPT)));
    String name = sent.fileName() == null ? "" : sent.fileName();
    jdbc.update(
        "insert into unasked_file (person_id, file_id, name, picture, sent_at)"
            + " values (?, ?, ?, ?, ?)",
        owner,
        sent.fileId(),
        Legible.begin(name, LONGEST_NAME),
        sent.picture(),
        Timestamp.from(clock.instant()));
    return all("where person_id = ? order by id desc limit 1", owner).get(0);
  }

  /**
   * The file under which somebody presses.
   *
   * @throws AlreadySettled when it is not there any more, or was never this person's
   */
  public UnaskedFile of(Person person, long id) {
    return all("where person_id = ? and id = ?", person.id().value(), id).stream()
        .findFirst()
        .orElseThrow(AlreadySettled::new);
  }

  private List<UnaskedFile> all(String where, Object... arguments) {
    return jdbc.query(
        "select id, file_id, name, picture from unasked_file " + where,
        UnaskedFiles::read,
        arguments);
  }

  private static UnaskedFile read(ResultSet row, int number) throws SQLException {
    return new UnaskedFile(
        row.getLong("id"),
        row.getString("file_id"),
        row.getString("name"),
        row.getBoolean("picture"));
  }

  @EventListener
  void erase(PersonErased erased) {
    long owner = erased.person().value();
    erased.rows().add(jdbc.update("delete from unasked_file where person_id = ?", owner));
  }
}
