package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.tandem.people.Person;

/** Whoever writes his own presses gets no further than by the keys that he sees. */
class ForgedPressTest {

  private static final Map<String, Kind> KINDS =
      Map.of(
          "choice", Kinds.yesNo(),
          "several", Kinds.several(Kinds.options("conversation.answer", "yes", "no"), 2),
          "tags", Kinds.tags(Kinds.options("conversation.answer", "yes", "no"), 2),
          "ranking", Kinds.ranking(Kinds.options("conversation.answer", "yes", "no"), 2),
          "week", Kinds.week(),
          "day",
              Kinds.day(
                  LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 1), LocalDate.of(2026, 9, 30)),
          "files", Kinds.files(2),
          "number", Kinds.number(1, 9),
          "line", Kinds.line(20),
          "contact", Kinds.contact());

  private static final List<String> VALUES =
      List.of(
          "~send",
          "~skip",
          "~done",
          "~on",
          "~heard",
          "~edit",
          "~add",
          "~all",
          "~page-1",
          "~page9",
          "~page99999999999",
          "~page",
          "~pagex",
          "~own9",
          "~own-1",
          "~own",
          "~9",
          "~-1",
          "~",
          "",
          "mon15",
          "2026-99-99",
          "2031-01-01",
          "-1",
          "11",
          "x",
          "~back",
          "~nothing");

  /** One form of one required question for each kind; two more questions follow. */
  static class Forgeable implements Dialogue {

    static final AtomicInteger HANDED_IN = new AtomicInteger();

    @Override
    public Set<String> forms() {
      return Set.of("test.forged");
    }

    @Override
    public Form form(String name, Person person, String subject) {
      return Form.named(name)
          .title(Text.words("Проба"))
          .ask("first", Text.words("Первый?"), KINDS.get(subject))
          .ask("second", Text.words("Второй?"), Kinds.line(20))
          .review()
          .then(
              answers -> {
                HANDED_IN.incrementAndGet();
                return Screen.of(Text.words("Сдано"));
              });
    }
  }

  @TempDir static Path data;
  private static Transcript anya;

  @BeforeAll
  static void begin() {
    anya = new Transcript(data, "ru.tandem.conversation", Forgeable.class);
  }

  @AfterAll
  static void end() {
    anya.close();
  }

  @BeforeEach
  void nothingIsHandedIn() {
    Forgeable.HANDED_IN.set(0);
  }

  @Test
  void noForgedValueAnswersAQuestionHandsItInOrEndsWithoutAWord() {
    for (String kind : KINDS.keySet()) {
      anya.isAsked("test.forged", kind).sees("Первый?");
      for (String value : VALUES) {
        for (String key : List.of("first", "second", "~", "third", "")) {
          anya.forges(key, value).sees("Первый?");
        }
      }
      assertThat(Forgeable.HANDED_IN).as(kind).hasValue(0);
      anya.forges("first", "~later");
    }
  }

  @Test
  void aFormIsHandedInOnlyFromItsReview() {
    anya.isAsked("test.forged", "choice").presses("Да").forges("~", "~send").sees("Второй?");
    anya.says("слово").sees("проверим").forges("first", "~send").sees("проверим");
    assertThat(Forgeable.HANDED_IN).hasValue(0);
    anya.forges("first", "~edit").sees("Первый?").forges("~", "~send").sees("Первый?");
    anya.presses("К проверке").forges("second", "~skip").sees("проверим");
    assertThat(Forgeable.HANDED_IN).hasValue(0);
    anya.presses("отправить").sees("Сдано");
    assertThat(Forgeable.HANDED_IN).hasValue(1);
  }

  @Test
  void backFromAnAnswerOfTheReviewLosesNothing() {
    anya.isAsked("test.forged", "tags").presses("Да").says("плавание").presses("Готово");
    anya.says("слово").sees("Да, плавание", "слово").presses("1").sees("✓ Да", "✓ плавание");
    anya.restart().presses("✓ Да", "К проверке").sees("Да, плавание");
    anya.presses("2").sees("Сейчас: слово").presses("К проверке").sees("слово");
    anya.presses("1", "✓ плавание", "Готово").sees("проверим").seesNot("плавание");
    anya.presses("отправить");
  }
}
