package ru.tandem.localacts.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Text;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.PaperKinds;
import ru.tandem.documents.bot.PaperNumbers;
import ru.tandem.localacts.KeepRegister;
import ru.tandem.localacts.LocalAct;
import ru.tandem.localacts.LocalActs;
import ru.tandem.people.Language;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;

/** How local acts are told; beside those entered here, what the bot has made and was numbered. */
@Component
class LocalActWords {

  private final KeepRegister register;
  private final LocalActs acts;
  private final Programmes programmes;
  private final PaperKinds kinds;
  private final PaperNumbers numbers;
  private final Schools schools;

  LocalActWords(
      KeepRegister register,
      LocalActs acts,
      Programmes programmes,
      PaperKinds kinds,
      PaperNumbers numbers,
      Schools schools) {
    this.register = register;
    this.acts = acts;
    this.programmes = programmes;
    this.kinds = kinds;
    this.numbers = numbers;
    this.schools = schools;
  }

  Text title(LocalAct act) {
    return Text.of("localacts.title", act.title(), act.number(), act.dated());
  }

  Button button(LocalAct act) {
    return Button.press(
        Text.of("localacts.one", mark(act), act.title(), act.number()),
        LocalActDesk.CARD,
        act.id());
  }

  private Text mark(LocalAct act) {
    boolean inForce = act.isInForce(register.today(act.school()));
    return Text.of(inForce ? "localacts.mark.force" : "localacts.mark.over");
  }

  Text register(SchoolId school, List<LocalAct> all) {
    List<Text> made = made(school);
    Text entered =
        all.isEmpty()
            ? Text.of("localacts.none")
            : Text.lines(all.stream().map(this::line).toList());
    return Text.paragraphs(
        Text.of("localacts.all", schools.get(school).name()),
        entered,
        made.isEmpty() ? Text.empty() : Text.lines(Text.of("localacts.made"), Text.lines(made)));
  }

  Text line(LocalAct act) {
    return Text.of("localacts.line", mark(act), title(act), state(act));
  }

  private Text state(LocalAct act) {
    LocalDate today = register.today(act.school());
    if (act.endedOn().isPresent()) {
      return Text.of("localacts.state.ended", act.endedOn().get());
    }
    return act.validUntil()
        .map(day -> Text.of("localacts.state." + (act.isOver(today) ? "over" : "until"), day))
        .orElse(Text.of("localacts.state.open"));
  }

  /** Numbered in the papers of a season that goes on. */
  private List<Text> made(SchoolId school) {
    List<Text> lines = new ArrayList<>();
    for (Programme programme : programmes.findBySchoolIdOrderByIdDesc(school)) {
      if (!programme.isClosed()) {
        kinds.all().stream()
            .filter(kind -> kind.numbered() || kind.format() == PaperKind.Format.DESK)
            .forEach(kind -> made(programme, kind, lines));
      }
    }
    return lines;
  }

  private void made(Programme programme, PaperKind kind, List<Text> lines) {
    Text title =
        Text.translated(Map.of(Language.RU, kind.title().ru(), Language.EN, kind.title().en()));
    numbers
        .of(programme, kind)
        .ifPresent(
            order ->
                lines.add(
                    Text.of(
                        "localacts.made.one",
                        title,
                        order.number(),
                        order.day(),
                        programme.title())));
  }

  Text card(LocalAct act, List<LocalAct> amending) {
    List<Text> lines = new ArrayList<>();
    lines.add(state(act));
    act.amends()
        .flatMap(acts::findById)
        .ifPresent(former -> lines.add(Text.of("localacts.amends", title(former))));
    amending.forEach(later -> lines.add(Text.of("localacts.amended", title(later))));
    lines.add(Text.of("localacts.reviewed", act.reviewedOn()));
    if (act.files().isEmpty()) {
      lines.add(Text.of("localacts.nofile"));
    }
    return Text.paragraphs(Text.of("localacts.card", title(act)), Text.lines(lines));
  }
}
