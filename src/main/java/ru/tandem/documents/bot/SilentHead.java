package ru.tandem.documents.bot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Snoozed;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.documents.PaperReaders;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.schools.Schools;

/**
 * A head who has not said his word is reminded kindly; then the curators see what lies there since
 * when, and what they can do meanwhile.
 */
@Component
public class SilentHead {

  private final PaperReaders readers;
  private final CuratedProgrammes curated;
  private final CuratorsHear hear;
  private final Schools schools;
  private final Chats chats;

  SilentHead(
      PaperReaders readers,
      CuratedProgrammes curated,
      CuratorsHear hear,
      Schools schools,
      Chats chats) {
    this.readers = readers;
    this.curated = curated;
    this.hear = hear;
    this.schools = schools;
    this.chats = chats;
  }

  /**
   * What lies before him.
   *
   * @param question what he has been asked, with his buttons
   */
  public record Lying(
      Programme programme, Text title, Instant since, Screen question, Matter matter) {}

  public void remind(Lying paper) {
    readers
        .heads(paper.programme())
        .forEach(
            head -> chats.remind(head, reminder(head, paper), Urgency.REMINDER, paper.matter()));
  }

  /** What a head is asked, as he reads it who has to do with several schools. */
  public void ask(PersonId head, Programme programme, Screen question) {
    chats.tell(head, hear.named(head, programme.school(), question), Urgency.REMINDER);
  }

  /** What the head reads, also when he has put it off. */
  public Screen reminder(PersonId head, Lying paper) {
    Text words =
        Text.paragraphs(Text.of("documents.silent.head", day(paper)), paper.question().text());
    Screen reminder =
        new Screen(words, paper.question().rows(), null)
            .snoozed(paper.matter())
            .with(Button.home());
    return hear.named(head, paper.programme().school(), reminder);
  }

  /**
   * What a head had put off is said again while it lies there, to whoever still is the head.
   *
   * @param lies the matter by which it is known
   * @param waiting what lies before him by its number; empty where it does no more
   */
  public Map<String, Snoozed.Saying> again(String lies, LongFunction<Optional<Lying>> waiting) {
    return Map.of(
        lies,
        (head, matter, at) ->
            waiting
                .apply(matter.number())
                .filter(lying -> readers.isHead(head, lying.programme()))
                .map(lying -> new Snoozed.Again(reminder(head.id(), lying), null)));
  }

  private LocalDate day(Lying paper) {
    return LocalDate.ofInstant(paper.since(), schools.get(paper.programme().school()).zone());
  }

  /**
   * The curators hear of it; whoever of them is the head too has been reminded as such.
   *
   * @param ways what they can do themselves
   */
  public void tell(Lying paper, List<Button> ways) {
    List<PersonId> heads = readers.heads(paper.programme());
    Text title = paper.title();
    Text words =
        heads.isEmpty()
            ? Text.of("documents.silent.nobody", title, paper.programme().title())
            : Text.paragraphs(
                Text.of("documents.silent", title, paper.programme().title(), day(paper)),
                chats.unreached(heads),
                Text.of("documents.silent.how"));
    Screen screen =
        Screen.of(words)
            .grid(ways, 1)
            .with(Button.press("documents.silent.team", "schools.team", paper.programme().school()))
            .with(Button.home());
    curated.curators(paper.programme().id()).stream()
        .filter(curator -> !heads.contains(curator))
        .forEach(
            curator ->
                chats.remind(
                    curator,
                    hear.named(curator, paper.programme().school(), screen),
                    Urgency.REMINDER,
                    paper.matter()));
  }
}
