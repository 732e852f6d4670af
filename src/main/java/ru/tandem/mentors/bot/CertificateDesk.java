package ru.tandem.mentors.bot;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.mentors.Part;
import ru.tandem.mentors.Readiness;
import ru.tandem.mentors.SeePapers;
import ru.tandem.people.Person;

/**
 * A curator has looked at a mentor's paper.
 *
 * <pre>
 *   До какого дня действует справка?     [14.09.2027]
 *   Отмечено.
 * </pre>
 */
@Bot
class CertificateDesk {

  private static final String FORM = "mentors.paper";
  private static final int MOST_YEARS = 10;
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final SeePapers papers;
  private final Readiness readiness;
  private final MentorTexts texts;
  private final Chats chats;

  CertificateDesk(SeePapers papers, Readiness readiness, MentorTexts texts, Chats chats) {
    this.papers = papers;
    this.readiness = readiness;
    this.texts = texts;
    this.chats = chats;
  }

  @OnPress("mentors.paper")
  Reply begin(Person curator, ParticipantId id, Part part) {
    papers.of(curator, id, part);
    return Reply.begin(FORM, id + "/" + part);
  }

  @OnForm(FORM)
  Form form(Person curator, ParticipantId id, Part part) {
    Participant mentor = papers.of(curator, id, part);
    return Form.named(FORM)
        .intro(Text.of("mentors.paper.intro", texts.name(mentor), MentorTexts.part(part)))
        .ask("until", until(readiness.today(mentor)))
        .then(answers -> seen(curator, mentor, part, answers.date("until")));
  }

  private static Kind until(LocalDate today) {
    List<String> usual =
        List.of(today.plusMonths(6).format(TYPED), today.plusYears(1).format(TYPED));
    return Kinds.suggesting(Kinds.date(today, today.plusYears(MOST_YEARS)), usual);
  }

  private Reply seen(Person curator, Participant mentor, Part part, LocalDate until) {
    papers.seen(curator, mentor.id(), part, until);
    List<Part> missing = readiness.missing(mentor);
    Text left =
        missing.isEmpty()
            ? Text.of("mentors.complete")
            : Text.of("mentors.missing", MentorTexts.parts(missing));
    chats.tell(
        mentor.person(),
        Screen.of(
                Text.paragraphs(Text.of("mentors.paper.told", MentorTexts.part(part), until), left))
            .with(Button.home()),
        Urgency.REMINDER);
    Text done = Text.of("mentors.paper.done", texts.name(mentor), MentorTexts.part(part), until);
    return Screen.of(Text.paragraphs(done, chats.unreached(List.of(mentor.person()))))
        .with(Button.press("mentors.tocard", "enrolment.card", mentor.id()), Button.home());
  }
}
