package ru.tandem.teachers.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.config.Words;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Applications;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.questionnaires.Response;
import ru.tandem.teachers.ListTeachers;
import ru.tandem.teachers.ListTeachers.Teacher;
import ru.tandem.teachers.TeacherNote;

/** How teachers are told to their curator, and a self-check to its teacher. */
@Component
class TeacherWords {

  private final ListTeachers teachers;
  private final Applications applications;
  private final People people;

  TeacherWords(ListTeachers teachers, Applications applications, People people) {
    this.teachers = teachers;
    this.applications = applications;
    this.people = people;
  }

  /** Reads at once who they are. */
  void know(List<Teacher> some) {
    people.findAllById(some.stream().map(one -> one.part().person().value()).toList());
  }

  String name(Teacher one) {
    return people.get(one.part().person()).name().orElse("");
  }

  /** One of the list: name, subject, years, category, whether new, whose word there is. */
  Text line(Teacher one) {
    List<Text> parts = new ArrayList<>();
    subject(one).ifPresent(parts::add);
    years(one).ifPresent(parts::add);
    one.note()
        .ifPresentOrElse(
            note -> {
              parts.add(Text.of("teachers.standing." + note.standing()));
              parts.add(Text.of("teachers.category." + note.category()));
            },
            () -> parts.add(Text.of("teachers.unnoted")));
    if (one.checked().isPresent()) {
      parts.add(Text.of("teachers.checked"));
    }
    return Text.of("teachers.line", name(one), Text.list(parts));
  }

  private static Optional<Text> subject(Teacher one) {
    return one.note()
        .map(TeacherNote::subject)
        .filter(subject -> !subject.isEmpty())
        .or(() -> one.applied().flatMap(said -> said.text("post")))
        .map(Text::words);
  }

  /** The deputy's number, or the band of the application. */
  private Optional<Text> years(Teacher one) {
    Optional<Integer> noted = one.note().flatMap(TeacherNote::years);
    return noted.isPresent()
        ? noted.map(years -> Text.of("teachers.years", years))
        : one.applied()
            .flatMap(said -> said.text("years"))
            .flatMap(
                code ->
                    applications
                        .questionnaire(one.part())
                        .item("years")
                        .flatMap(item -> item.option(code)))
            .map(option -> Text.of("teachers.service", translated(option.label())));
  }

  /** For the card: what the deputy has noted, and where the teacher feels least sure. */
  List<Text> told(Teacher one) {
    List<Text> lines = new ArrayList<>();
    one.note()
        .ifPresent(
            note -> {
              lines.add(
                  Text.of(
                      "teachers.card",
                      Text.of("teachers.standing." + note.standing()),
                      Text.of("teachers.category." + note.category())));
              note.from()
                  .ifPresent(
                      from ->
                          lines.add(
                              Text.of(
                                  "teachers.card.need",
                                  Text.of("teachers.from." + from),
                                  note.need())));
            });
    one.checked().ifPresent(said -> lines.add(Text.of("teachers.card.check", weakest(said))));
    return lines;
  }

  Text weakest(Response said) {
    List<Text> weakest =
        teachers.weakest(said).stream().map(item -> translated(item.question())).toList();
    return weakest.isEmpty() ? Text.of("teachers.sure") : Text.list(weakest);
  }

  private static Text translated(Words words) {
    return Text.translated(Map.of(Language.RU, words.ru(), Language.EN, words.en()));
  }
}
