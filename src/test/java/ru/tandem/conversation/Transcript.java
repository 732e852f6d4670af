package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.boot.WebApplicationType.NONE;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.delivery.BegunErrands;
import ru.tandem.delivery.Carrier;
import ru.tandem.delivery.DaysTold;
import ru.tandem.delivery.Inbox;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Message;
import ru.tandem.delivery.Outbox;
import ru.tandem.delivery.Parcel;
import ru.tandem.delivery.Urgency;
import ru.tandem.delivery.Workshop;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.timetable.SettableClock;

/**
 * A chat as it is read from top to bottom, without a messenger: what a person says and presses, and
 * what is seen then. Everything goes through the database, and the bot may be restarted anywhere.
 */
public class Transcript implements AutoCloseable {

  @EnableAutoConfiguration(exclude = QuartzAutoConfiguration.class)
  @ComponentScan({
    "ru.tandem.conversation",
    "ru.tandem.people",
    "ru.tandem.database",
    "ru.tandem.config",
    "${transcript.of}"
  })
  @EntityScan("ru.tandem")
  @EnableJpaRepositories("ru.tandem")
  static class Rehearsed {

    @Bean
    Clock clock() {
      return SettableClock.standing(Instant.parse("2026-10-01T12:00:00Z"));
    }

    @Bean
    Inbox inbox() {
      return mock(Inbox.class);
    }

    @Bean
    Door door() {
      return mock(Door.class);
    }

    @Bean
    Carrier carrier() {
      return mock(Carrier.class);
    }

    @Bean
    DaysTold days() {
      return mock(DaysTold.class);
    }

    @Bean
    SentFiles files() {
      return mock(SentFiles.class);
    }

    @Bean
    Workshop workshop() {
      return mock(Workshop.class);
    }

    @Bean
    BegunErrands begunErrands() {
      return mock(BegunErrands.class);
    }

    @Bean
    Post outbox() {
      return new Post();
    }
  }

  /** Keeps what goes out; the number of a message is its place. */
  static class Post implements Outbox {

    @Override
    public int forget(long chatId) {
      return 0;
    }

    private final List<Parcel> parcels = new ArrayList<>();

    @Override
    public void put(Parcel parcel) {
      parcels.add(parcel);
    }

    @Override
    public LocalDate gather(long chatId, Message message, ZoneId zone, List<Matter> matters) {
      put(new Parcel(chatId, Parcel.Act.SEND, null, message, Urgency.BROADCAST, null, null));
      return LocalDate.EPOCH;
    }

    @Override
    public void tell(Parcel parcel) {
      put(parcel);
    }

    @Override
    public int said() {
      return parcels.size();
    }

    @Override
    public Optional<Message> withNews(long chatId, Message answer) {
      return Optional.empty();
    }

    @Override
    public int drop(long chatId) {
      return 0;
    }

    @Override
    public boolean hasNews(long chatId) {
      return false;
    }

    @Override
    public Optional<Long> lastSent(long chatId, String trace) {
      return Optional.empty();
    }

    @Override
    public Count count() {
      return new Count(0, 0, 0);
    }

    Message last() {
      for (int i = parcels.size() - 1; i >= 0; i--) {
        if (parcels.get(i).message() != null) {
          return parcels.get(i).message();
        }
      }
      throw new AssertionError("nothing was said");
    }
  }

  private static final Incoming.Sender ANYA = new Incoming.Sender(100, "ru");

  private final String[] settings;
  private final Class<?>[] more;
  private ConfigurableApplicationContext context;
  private int taps;

  /**
   * @param of the packages of the features, with commas between
   * @param more classes of further beans
   */
  public Transcript(Path data, String of, Class<?>... more) {
    this.settings = new String[] {"--tandem.data-dir=" + data, "--transcript.of=" + of};
    this.more = more;
    open();
  }

  private void open() {
    context = new SpringApplicationBuilder(Rehearsed.class).sources(more).web(NONE).run(settings);
  }

  public Transcript restart() {
    Message last = post().last();
    context.close();
    open();
    post().put(new Parcel(ANYA.chatId(), Parcel.Act.SEND, null, last, null, null, null));
    return this;
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** The one who holds the phone. */
  public Person person() {
    return bean(People.class)
        .findByChatId(ANYA.chatId())
        .orElseGet(
            () ->
                bean(People.class)
                    .save(Person.comes(ANYA.chatId(), Language.RU, bean(Clock.class).instant())));
  }

  /** Under 18 years the bot says «ты». */
  public Transcript isBorn(LocalDate day) {
    var id = person().id();
    act(listener -> bean(People.class).get(id).introduces("Аня Лисицына", day));
    return this;
  }

  public Transcript isAsked(String form, String subject) {
    var id = person().id();
    act(listener -> bean(Chats.class).begin(id, form, subject));
    return this;
  }

  public Transcript says(String words) {
    return hears(new Incoming.Said(ANYA, words));
  }

  /** A document, or a picture where it has no name. */
  public Transcript sends(String fileName, long size) {
    String id = "file-" + fileName;
    return hears(new Incoming.SentFile(ANYA, id, fileName, size, fileName.isEmpty()));
  }

  /** Presses the key whose label holds these words. */
  public Transcript presses(String... labels) {
    for (String label : labels) {
      String data =
          keys().stream()
              .filter(key -> key.label().contains(label))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no key " + label + " under " + shown()))
              .data();
      taps++;
      hears(new Incoming.Pressed(ANYA, "1", 1, data));
    }
    return this;
  }

  /** Presses what no screen shows, under the form that is open. */
  public Transcript forges(String key, String value) {
    long row = bean(FormRows.class).current(person().id()).orElseThrow().id();
    return hears(
        new Incoming.Pressed(
            ANYA, "1", 1, FormScreens.ACTION + ":" + row + ":" + key + ":" + value));
  }

  private Transcript hears(Incoming incoming) {
    when(bean(Door.class).read("it")).thenReturn(incoming);
    act(listener -> listener.hear("it", bean(Clock.class).instant()));
    return this;
  }

  private void act(Consumer<Listener> act) {
    bean(TransactionTemplate.class)
        .executeWithoutResult(status -> act.accept(bean(Listener.class)));
  }

  public Transcript sees(String... words) {
    assertThat(shown()).contains(words);
    return this;
  }

  public Transcript seesNot(String... words) {
    assertThat(shown()).doesNotContain(words);
    return this;
  }

  /** How often a key has been pressed so far. */
  public int taps() {
    return taps;
  }

  private String shown() {
    return post().last().html() + labels();
  }

  /** Of the keys under the last message. */
  public List<String> labels() {
    return keys().stream().map(Message.Key::label).toList();
  }

  private List<Message.Key> keys() {
    return post().last().keys().stream().flatMap(List::stream).toList();
  }

  private Post post() {
    return bean(Post.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
