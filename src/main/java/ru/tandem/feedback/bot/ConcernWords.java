package ru.tandem.feedback.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.config.Words;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.Concern;
import ru.tandem.feedback.ConcernEntry;
import ru.tandem.feedback.ConcernLog;
import ru.tandem.feedback.ConcernSort;
import ru.tandem.feedback.GrownUps;
import ru.tandem.feedback.HearAnswers;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Kind;
import ru.tandem.questionnaires.Option;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.questionnaires.Scores;
import ru.tandem.schools.CuratedSchools;
import ru.tandem.schools.Schools;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** What a card of a concern says: who calls and why, what was said, and what has become of it. */
@Component
class ConcernWords {

  /** As much of the log as can be looked over. */
  private static final int SHOWN = 8;

  /** With its heading it still fits into one message. */
  private static final int LONGEST = 3000;

  private final People people;
  private final Participants participants;
  private final GrownUps grownUps;
  private final Programmes programmes;
  private final Responses responses;
  private final Questionnaires questionnaires;
  private final ConcernLog log;
  private final Tandems tandems;
  private final CuratedSchools curated;
  private final Schools schools;

  ConcernWords(
      People people,
      Participants participants,
      GrownUps grownUps,
      Programmes programmes,
      Responses responses,
      Questionnaires questionnaires,
      ConcernLog log,
      Tandems tandems,
      CuratedSchools curated,
      Schools schools) {
    this.people = people;
    this.participants = participants;
    this.grownUps = grownUps;
    this.programmes = programmes;
    this.responses = responses;
    this.questionnaires = questionnaires;
    this.log = log;
    this.tandems = tandems;
    this.curated = curated;
    this.schools = schools;
  }

  Text of(Concern concern, Text unreached) {
    return Text.paragraphs(
        heading(concern), content(concern), state(concern), unreached, entries(concern));
  }

  private Text heading(Concern concern) {
    return Text.lines(
        Text.of("feedback.card." + concern.cause()),
        concern.isUrgent() ? Text.of("feedback.card.urgent") : Text.empty(),
        concern.sort() == ConcernSort.OTHER
            ? Text.empty()
            : Text.of("feedback.sort." + concern.sort()),
        Text.of("feedback.card.who", name(concern.person()), role(concern)),
        where(concern),
        concern.tandem().map(tandems::get).map(this::pair).orElse(Text.empty()),
        concern
            .author()
            .map(who -> Text.of("feedback.card.author", name(who)))
            .orElse(Text.empty()),
        Text.of("feedback.card.when", concern.raisedAt(), concern.answerBy()));
  }

  /** The school it was said to, where the person, or one of its readers, has to do with several. */
  Text where(Concern concern) {
    boolean several =
        grownUps.schoolsOf(concern.person()).size() > 1
            || grownUps.readers(concern).stream()
                .anyMatch(reader -> curated.toTellApart(reader, concern.school()).isPresent());
    return several
        ? Text.of("feedback.school", schools.get(concern.school()).name())
        : Text.empty();
  }

  private Text pair(Tandem tandem) {
    return Text.of(
        "feedback.card.pair",
        name(tandem.mentorPerson()),
        Text.list(
            tandem.mentees().stream().map(mentee -> Text.words(name(mentee.person()))).toList()));
  }

  /** What has become of it so far. */
  private Text entries(Concern concern) {
    List<Text> lines = new ArrayList<>();
    for (ConcernEntry entry : log.findByConcernIdOrderById(concern.id())) {
      Text deed = Text.of("feedback.log." + entry.deed());
      Text by = entry.person().map(this::name).map(Text::words).orElse(Text.empty());
      lines.add(Text.of("feedback.log", entry.doneAt(), Text.list(List.of(deed, by))));
    }
    int shown = Math.min(lines.size(), SHOWN);
    return Text.lines(lines.subList(lines.size() - shown, lines.size()));
  }

  private Text role(Concern concern) {
    List<Participant> parts =
        participants.findByPersonIdOrderById(concern.person()).stream()
            .filter(part -> programmes.get(part.programme()).school().equals(concern.school()))
            .toList();
    if (!parts.isEmpty()) {
      return Text.of("feedback.role." + parts.get(parts.size() - 1).role());
    }
    return Text.of(
        "feedback.role.GUARDIAN",
        Text.list(
            grownUps.childrenOf(concern.person(), concern.school()).stream()
                .map(child -> Text.words(name(child)))
                .toList()));
  }

  private Text content(Concern concern) {
    return concern
        .words()
        .map(words -> Text.of("feedback.card.words", lately(words)))
        .or(() -> concern.response().flatMap(id -> responses.findById(id.value())).map(this::said))
        .orElse(
            Text.of(
                switch (concern.cause()) {
                  case CALL -> "feedback.card.meeting";
                  case REPORT -> "feedback.card.file";
                  default -> "feedback.card.nowords";
                }));
  }

  /** As much of it as one message holds: what was said last. */
  private static String lately(String words) {
    return words.length() <= LONGEST ? words : "…" + words.substring(words.length() - LONGEST);
  }

  /** The answers for which somebody should look. */
  private Text said(Response response) {
    Questionnaire questionnaire = questionnaires.byId(response.questionnaire()).orElseThrow();
    List<Text> lines = new ArrayList<>();
    for (Item item : Scores.alarming(questionnaire, response)) {
      int mark = response.number(item.key()).orElseThrow();
      lines.add(Text.of("feedback.card.mark", words(item.question()), mark));
    }
    for (Item item : HearAnswers.calls(questionnaire, response)) {
      Option said = response.text(item.key()).flatMap(item::option).orElseThrow();
      lines.add(Text.of("feedback.card.answer", words(item.question()), words(said.label())));
    }
    for (Item item : questionnaire.items()) {
      if (item.kind() == Kind.TEXT || item.kind() == Kind.LINE) {
        response
            .text(item.key())
            .ifPresent(
                own -> lines.add(Text.of("feedback.card.comment", words(item.question()), own)));
      }
    }
    Text title = Text.of("feedback.card.from", words(questionnaire.title()));
    return Text.paragraphs(title, Text.lines(lines));
  }

  private static Text words(Words words) {
    return Text.translated(Map.of(Language.RU, words.ru(), Language.EN, words.en()));
  }

  private Text state(Concern concern) {
    Text state =
        concern.isOpen()
            ? concern
                .takenBy()
                .map(curator -> Text.of("feedback.state.taken", name(curator)))
                .orElse(Text.of("feedback.state.open"))
            : Text.of("feedback.state.closed", name(concern.closedBy().orElseThrow()));
    Text answer =
        concern
            .answer()
            .map(words -> Text.of("feedback.state.answer", lately(words)))
            .orElse(Text.empty());
    Text farewell =
        concern.isOpen()
            ? Text.empty()
            : concern
                .farewell()
                .map(words -> Text.of("feedback.card.words", words))
                .orElse(Text.empty());
    Text notYet =
        concern.isOpen() && !concern.isWaiting()
            ? Text.of("feedback.state.notclosed")
            : Text.empty();
    Text helped =
        concern
            .helped()
            .map(yes -> Text.of(yes ? "feedback.state.helped" : "feedback.state.nothelped"))
            .orElse(Text.empty());
    return Text.lines(state, answer, farewell, helped, notYet);
  }

  String name(PersonId id) {
    return people.get(id).name().orElse("");
  }
}
